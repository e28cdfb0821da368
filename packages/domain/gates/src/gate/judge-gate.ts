import type { GateNode } from '@locktender/contracts'
import type { Judgement } from '../conditions/judgement.ts'
import { judgement } from '../conditions/judgement.ts'
import { combineStates } from '../decision/combine-states.ts'
import type { GateInput } from '../gate-input.ts'
import { gateDemand, itemDemand } from '../proofs/demands.ts'
import { judgeAttestation } from '../proofs/judge-attestation.ts'
import { judgeCheck } from '../proofs/judge-check.ts'
import type { ValidWaiver } from '../waivers/valid-waiver.ts'
import type { CompiledGate } from './compiled-gate.ts'
import type { GateContext } from './gate-context.ts'
import { type ConditionResult, judgeConditions } from './judge-conditions.ts'

export interface JudgedGate {
  readonly node: GateNode
  readonly compiled: CompiledGate
  readonly context: GateContext
}

/** State of another gate by its id; undefined when the policy has none of that name. */
export type StateOfGate = (id: string) => GateNode['state'] | undefined

/** Judges one gate: its check, its attestation, its checklist and its conditions on measurements. */
export function judgeGate(compiled: CompiledGate, context: GateContext, stateOf: StateOfGate): JudgedGate {
  const { gate } = compiled
  const parts = [...proofsOf(compiled, context.input, stateOf), ...judgeConditions(compiled, context)]
  const whole = context.waivers.find(({ scope }) => Object.keys(scope).length === 1)
  const children = parts.map((part, index): GateNode => leaf(compiled, waiveProof(part, whole), index))
  const state = combineStates(children.map((child) => child.state))
  const deciding = children.find((child) => child.state === state) ?? children[0]
  const node: GateNode = {
    id: gate.id,
    kind: 'gate',
    text: children.map(({ text }) => text).join(' and '),
    state,
    level: compiled.isBlocking ? 'blocking' : 'advisory',
    code: deciding?.code ?? 'gate/holds',
    message: deciding?.message ?? '',
    measured: children.length === 1 ? (deciding?.measured ?? null) : null,
    limit: children.length === 1 ? (deciding?.limit ?? null) : null,
    margin: children.length === 1 ? (deciding?.margin ?? null) : null,
    evidence: [...new Set(children.flatMap(({ evidence }) => evidence))],
    ...(gate.source === undefined ? {} : { source: gate.source }),
    children,
  }
  return { node, compiled, context }
}

function leaf({ gate, isBlocking }: CompiledGate, part: ConditionResult, index: number): GateNode {
  return { id: `${gate.id}/${index + 1}`, kind: 'condition', level: isBlocking ? 'blocking' : 'advisory', ...part, children: [] }
}

// Conditions on measurements have been waived by what they are about; a check that failed is waived with its gate.
function waiveProof(part: ConditionResult, waiver: ValidWaiver | undefined): ConditionResult {
  if (part.state !== 'fail' || waiver === undefined) return part
  const message = `${part.message} Waived: ${waiver.id} until ${waiver.expires}, ${waiver.owner}.`
  return { ...part, state: 'waived', code: 'gate/waived', message, waivedBy: [waiver.id] }
}

function proofsOf(compiled: CompiledGate, input: GateInput, stateOf: StateOfGate): readonly ConditionResult[] {
  const { check, app } = compiled.gate
  const demand = gateDemand(compiled)
  return [
    ...(check === undefined ? [] : [part(`check ${check}`, judgeCheck(check, app, input))]),
    ...(demand === undefined ? [] : [part(`attested by ${demand.role}`, judgeAttestation(demand, input))]),
    ...compiled.checklist.map((item) => {
      if (item.check !== undefined) return part(item.item, judgeCheck(item.check, undefined, input))
      if (item.gate !== undefined) return part(item.item, ofGate(item.gate, stateOf(item.gate)))
      return part(item.item, judgeAttestation(itemDemand(compiled, item), input))
    }),
  ]
}

function part(text: string, result: Judgement): ConditionResult {
  return { ...result, text, evidence: [...result.evidence] }
}

function ofGate(id: string, state: GateNode['state'] | undefined): Judgement {
  if (state === undefined) return judgement('unknown', 'checklist/no-gate', `The gate ${id} is not judged here.`)
  return judgement(state, `checklist/${state}`, `The gate ${id} ends as ${state}.`)
}
