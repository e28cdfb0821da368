import type { DecisionState, PolicyChecklistItem, PolicyDecisionCriterion, Result } from '@locktender/contracts'
import { judgeAttestation, judgeCheck, type Attestation } from '@locktender/gates'
import { checklistItems } from '@locktender/policy'
import type { DecisionInput } from '../decision-input.ts'
import type { HandedResult } from '../handed/handed-results.ts'
import { worst, type Judged } from './criterion.ts'
import { gateStates } from './gate-states.ts'
import { isNamed } from './required-results.ts'

/** What the criteria of the policy are judged by, besides the input. */
export interface Proofs {
  readonly results: readonly HandedResult[]
  /** The criteria of those results, as they count now. */
  readonly judged: readonly Judged[]
  readonly attestations: readonly Attestation[]
}

interface Index {
  /** Each result with how it counts now. */
  readonly results: readonly { readonly result: Result; readonly state: DecisionState }[]
  /** States of a gate in all results that judge it. */
  readonly gates: ReadonlyMap<string, readonly DecisionState[]>
  readonly attestations: readonly Attestation[]
}

/** The criteria, the people and the checklists that the policy's `decision` names, each proved by a machine or attested by an account. */
export function policyCriteria(input: DecisionInput, proofs: Proofs): readonly Judged[] {
  const { criteria = [], people = [], checklists = [] } = input.policy.decision ?? {}
  const index = indexOf(proofs)
  return [
    ...criteria.map((item) => judge(`criteria/${item.id}`, item.group ?? 'criteria', item, input, index)),
    ...people.map((role) => judge(`people/${role}`, 'people', { id: role, item: `${role} takes part`, 'attested-by': role }, input, index)),
    ...checklists.flatMap((name) =>
      (checklistItems(input.policy, name) ?? []).map((item) => judge(`checklist/${name}/${item.id}`, name, item, input, index)),
    ),
  ]
}

type Item = PolicyChecklistItem & Pick<PolicyDecisionCriterion, 'result' | 'level'>
type Proof = Pick<Judged, 'state' | 'code' | 'message' | 'proof' | 'by'>

function judge(id: string, group: string, item: Item, input: DecisionInput, index: Index): Judged {
  const own = { id, group, text: item.item, level: item.level ?? 'critical' } as const
  const { result, gate, check } = item
  if (result !== undefined) return { ...own, ...byResult(result, index) }
  if (gate !== undefined) return { ...own, ...byGate(gate, index) }
  if (check !== undefined) {
    const { state, code, message } = judgeCheck(check, undefined, input)
    return { ...own, state: state === 'pass' ? 'pass' : state === 'fail' ? 'fail' : 'unknown', code, message, proof: 'check', by: null }
  }
  return { ...own, ...byAttestation(id, item, input, index) }
}

function indexOf({ results, judged, attestations }: Proofs): Index {
  const states = new Map(judged.map(({ id, state }) => [id, state]))
  const counted = results.map(({ id, result }) => ({ result, state: states.get(id) ?? 'unknown' }))
  const gates = new Map<string, DecisionState[]>()
  for (const { result, state } of counted.filter((each) => each.result.action === 'quality-gate')) {
    // A gate that was judged in a result that does not count, an old one for instance, is not known.
    const counts = state !== 'unknown' || result.verdict === 'unknown'
    for (const [gate, own] of gateStates(result).gates) {
      const known = gates.get(gate) ?? []
      known.push(counts ? own : 'unknown')
      gates.set(gate, known)
    }
  }
  return { results: counted, gates, attestations }
}

function byResult(name: string, { results }: Index): Proof {
  const states = results.filter(({ result }) => isNamed(name, result.action, result.subject.environment)).map(({ state }) => state)
  const state = worst(states)
  const message = states.length === 0 ? `There is no result of ${name}.` : `${name} ends as ${state}.`
  return { state, code: states.length === 0 ? 'criterion/no-result' : `criterion/${state}`, message, proof: 'result', by: null }
}

function byGate(gate: string, { gates }: Index): Proof {
  const states = gates.get(gate) ?? []
  const state = worst(states)
  const message = states.length === 0 ? `No result of quality-gate judges the gate ${gate}.` : `The gate ${gate} ends as ${state}.`
  return { state, code: states.length === 0 ? 'criterion/no-gate' : `criterion/${state}`, message, proof: 'gate', by: null }
}

function byAttestation(of: string, item: Item, input: DecisionInput, { attestations }: Index): Proof {
  const role = item['attested-by']
  const maxAge = item['max-age']
  const demand = { of, ...(role === undefined ? {} : { role }), ...(maxAge === undefined ? {} : { maxAge }) }
  const { state, code, message, measured } = judgeAttestation(demand, { ...input, attestations })
  const by = state === 'pass' ? (measured?.split(',', 1)[0] ?? null) : null
  return { state: state === 'pass' ? 'pass' : 'unknown', code, message, proof: 'attestation', by }
}
