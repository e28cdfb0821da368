import type { RecordReason, ReleaseTarget, RollbackContract, RolledBackFacts } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { workflowCall } from './workflow-call.ts'

/** Why a release leaves its plan, and which way. */
export interface Decision {
  readonly trigger: RolledBackFacts['trigger']
  readonly cause: RecordReason
  readonly target: ReleaseTarget
  readonly choice: 'roll-back' | 'roll-forward'
}

/**
 * What the record says of a decision: also the time that the contract gives, and the workflow that is to be started, filled in. What
 * follows from the decision hangs on this event alone, not on a policy that may change meanwhile.
 */
export function decidedFacts(view: ReleaseView, decision: Decision, contract: RollbackContract | undefined): RolledBackFacts {
  const { target, cause, choice } = decision
  const named = choice === 'roll-forward' ? contract?.wayForward : contract?.run
  return {
    state: 'decided',
    ...decision,
    ...(contract === undefined ? {} : { withinSeconds: contract.withinSeconds }),
    ...(named == null ? {} : { workflow: workflowCall(named, { view, target, code: cause.code, choice }) }),
  }
}
