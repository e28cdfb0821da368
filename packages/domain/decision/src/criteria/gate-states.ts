import type { DecisionState, Result } from '@locktender/contracts'
import { ownField } from '../handed/own-field.ts'

/** What a quality-gate's result says of its gates. */
export interface GateStates {
  /** GO, CONDITIONAL or NO-GO; null where it does not say. */
  readonly decision: string | null
  /** State by id of the gate. */
  readonly gates: ReadonlyMap<string, DecisionState>
  /** Ids of gates of which something does not hold and no waiver covers it. */
  readonly uncovered: readonly string[]
  /** Waivers that it used. */
  readonly waivers: readonly { readonly id: string; readonly owner: string; readonly expires: string; readonly message: string }[]
}

const states: Readonly<Record<string, DecisionState>> = {
  pass: 'pass',
  'not-applicable': 'pass',
  waived: 'warn',
  fail: 'fail',
  unknown: 'unknown',
}

/** Reads the tree of a result's data: decision, stages, gates. What has another shape than that counts as not there. */
export function gateStates({ data }: Pick<Result, 'data'>): GateStates {
  const decision = ownField(data, 'decision')
  const gates = nodes(ownField(data, 'tree')).flatMap((stage) => nodes(stage))
  const known = gates.flatMap(({ id, state }) => (typeof id === 'string' && typeof state === 'string' ? [{ id, state }] : []))
  const waivers = list(ownField(data, 'waivers')).flatMap((waiver) => {
    const { id, state, owner, expires, message } = waiver
    const isWhole = typeof id === 'string' && typeof owner === 'string' && typeof expires === 'string' && state === 'used'
    return isWhole ? [{ id, owner, expires, message: typeof message === 'string' ? message : '' }] : []
  })
  return {
    decision: typeof decision === 'string' ? decision : null,
    gates: new Map(known.map(({ id, state }) => [id, Object.hasOwn(states, state) ? (states[state] ?? 'unknown') : 'unknown'])),
    uncovered: known.filter(({ state }) => state !== 'pass' && state !== 'not-applicable' && state !== 'waived').map(({ id }) => id),
    waivers,
  }
}

type Row = Readonly<Record<string, unknown>>

const list = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : []
const nodes = (value: unknown): readonly Row[] => list(ownField(value, 'children'))
