import type { GateDecision, GateState } from '@locktender/contracts'

/** How one gate ended and whether it can stop a release. */
export interface GateOutcome {
  readonly state: GateState
  readonly isBlocking: boolean
}

/**
 * The decision over gates. NO-GO: a blocking one fails or is not known, or none of the blocking ones was judged at all. CONDITIONAL: a
 * failure is waived, or an advisory one fails or is not known. GO: everything else. Their order changes nothing.
 */
export function decide(gates: readonly GateOutcome[]): GateDecision {
  const blocking = gates.filter(({ isBlocking }) => isBlocking).map(({ state }) => state)
  if (blocking.includes('fail') || blocking.includes('unknown')) return 'NO-GO'
  if (!blocking.includes('pass') && !blocking.includes('waived')) return 'NO-GO'
  const isConditional = gates.some(({ state }) => state === 'waived' || state === 'fail' || state === 'unknown')
  return isConditional ? 'CONDITIONAL' : 'GO'
}
