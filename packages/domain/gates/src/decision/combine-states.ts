import type { GateState } from '@locktender/contracts'

// Worst first. What is not applicable decides nothing; nothing but that is not applicable itself.
const order: readonly GateState[] = ['fail', 'unknown', 'waived', 'pass', 'not-applicable']

/**
 * State of all of them together: Kleene's strong conjunction, where a failure decides before what is not known, and what is not
 * known before a success; a waived failure before a success. Of none: not applicable.
 */
export function combineStates(states: readonly GateState[]): GateState {
  return order.find((state) => states.includes(state)) ?? 'not-applicable'
}
