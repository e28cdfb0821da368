import type { GateNode, QualityGateData } from '@locktender/contracts'
import { combineStates } from './decision/combine-states.ts'
import { decide } from './decision/decide.ts'
import { gateFindings } from './decision/gate-findings.ts'
import { gateNotes } from './decision/gate-notes.ts'
import { judgeOverrides } from './decision/judge-overrides.ts'
import { judgeStages, stageNodes } from './decision/judge-stages.ts'
import { waiverUses } from './decision/waiver-uses.ts'
import type { GateInput } from './gate-input.ts'
import type { CompiledGate } from './gate/compiled-gate.ts'
import { judgeGate, type JudgedGate } from './gate/judge-gate.ts'
import { shareContexts } from './gate/share-contexts.ts'
import { selectGates } from './gate/select-gates.ts'
import { ignoredAttestations } from './proofs/ignored-attestations.ts'
import { judgeWaiver } from './waivers/judge-waiver.ts'
import type { ValidWaiver } from './waivers/valid-waiver.ts'

/**
 * Decides over gates: GO, CONDITIONAL or NO-GO, with the tree of every condition, what became of the waivers, and what a person has
 * to look at. The same input gives the same value.
 * @throws Problem when it cannot judge: `gate/nothing-blocks`, `gate/unknown-environment`, `evidence/tampered`
 */
export function judgeGates(compiled: readonly CompiledGate[], input: GateInput): QualityGateData {
  const selected = selectGates(compiled, input)
  const { now, subject, waiverApprovers } = input
  const rules = { now, authors: subject.authors, ...(waiverApprovers === undefined ? {} : { approvers: waiverApprovers }) }
  const waivers = input.waivers.map((waiver) => judgeWaiver(waiver, rules))
  const valid = waivers.filter((each): each is ValidWaiver => 'isValid' in each)
  const gates = judgeInOrder(selected, input, valid)
  const nodes = gates.map(({ node }) => node)
  const decision = decide(gates.map(({ node, compiled: { isBlocking } }) => ({ state: node.state, isBlocking })))
  const open = nodes.filter(({ level, state }) => level === 'blocking' && (state === 'fail' || state === 'unknown')).map(({ id }) => id)
  const { override, notes } = judgeOverrides(input, open)
  const uses = waiverUses(waivers, nodes)
  const { findings, leftOut } = gateFindings(gates)
  return {
    decision,
    override: decision === 'NO-GO' ? override : null,
    stages: [...judgeStages(gates)],
    tree: root(decision, gates),
    waivers: [...uses],
    followUps: [...followUps(nodes)],
    notes: [...notes, ...ignoredAttestations(compiled, selected, input), ...gateNotes(input)],
    findings: [...findings],
    findingsLeftOut: leftOut,
  }
}

// A checklist may rest on another gate, which is then judged first; in a circle nothing is known.
function judgeInOrder(gates: readonly CompiledGate[], input: GateInput, waivers: readonly ValidWaiver[]): readonly JudgedGate[] {
  const byId = new Map(gates.map((each) => [each.gate.id, each]))
  const contextOf = shareContexts(input, waivers)
  const judged = new Map<string, JudgedGate>()
  const open = new Set<string>()
  const judge = (compiled: CompiledGate): JudgedGate => {
    const { id } = compiled.gate
    const done = judged.get(id)
    if (done !== undefined) return done
    open.add(id)
    const result = judgeGate(compiled, contextOf(compiled), (other) => {
      const next = byId.get(other)
      return next === undefined || open.has(other) ? undefined : judge(next).node.state
    })
    open.delete(id)
    judged.set(id, result)
    return result
  }
  return gates.map(judge)
}

function root(decision: QualityGateData['decision'], gates: readonly JudgedGate[]): GateNode {
  const blocking = gates.filter(({ compiled }) => compiled.isBlocking)
  const state = combineStates(blocking.map(({ node }) => node.state))
  const isDeciding = ({ node, compiled }: JudgedGate): boolean =>
    decision === 'CONDITIONAL' ? ['waived', 'fail', 'unknown'].includes(node.state) : compiled.isBlocking && node.state === state
  const because = gates.filter(isDeciding)
  const [first] = because
  const rest = because.length > 1 && decision !== 'GO' ? ` And ${because.length - 1} more.` : ''
  return {
    id: 'decision',
    kind: 'decision',
    text: 'every blocking gate holds',
    state,
    level: 'blocking',
    code: decision === 'GO' ? 'gate/go' : (first?.node.code ?? 'gate/nothing-judged'),
    message: messageOf(decision, first, rest, gates.length),
    measured: null,
    limit: null,
    margin: null,
    evidence: [],
    children: [...stageNodes(gates)],
  }
}

function messageOf(decision: QualityGateData['decision'], first: JudgedGate | undefined, rest: string, count: number): string {
  if (decision === 'GO') return `${count} ${count === 1 ? 'gate holds' : 'gates hold or do not apply'}.`
  return first === undefined ? 'No blocking gate was judged.' : `${first.node.id}: ${first.node.message}${rest}`
}

function followUps(gates: readonly GateNode[]): readonly string[] {
  return gates
    .flatMap(({ id, level, children }) => children.map((child) => ({ id, level, child })))
    .filter(
      ({ level, child }) => child.state === 'waived' || (level === 'advisory' && (child.state === 'fail' || child.state === 'unknown')),
    )
    .map(({ id, child }) => `${id}: ${child.message}`)
}
