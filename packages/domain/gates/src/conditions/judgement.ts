import type { GateState } from '@locktender/contracts'

/** How a condition ended, and how a person sees that it did. */
export interface Judgement {
  readonly state: GateState
  readonly code: string
  readonly message: string
  readonly measured: string | null
  readonly limit: string | null
  readonly margin: string | null
  readonly evidence: readonly string[]
}

/** A judgement without a measurement. */
export function judgement(state: GateState, code: string, message: string, evidence: readonly string[] = []): Judgement {
  return { state, code, message, measured: null, limit: null, margin: null, evidence }
}
