import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { positionOf } from '../position.ts'
import { rolledForwardStep } from '../rollback/rolled-forward.ts'
import { reason, type Step } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'

/** A release that is not to be rolled out, or not any more. One that has all traffic can still be stopped. */
export function endRule(view: ReleaseView | undefined, facts: RolloutFacts): Step | undefined {
  if (view?.planned == null) return refuse('rollout/no-plan', 'the record holds no plan of this release: start it first')
  switch (view.state) {
    case 'rolled-back':
      return { do: 'end', outcome: 'rolled-back', reason: reason('rollout/rolled-back', `${view.release} was rolled back`) }
    case 'rolled-forward':
      return rolledForwardStep(view, facts)
    case 'cancelled':
    case 'closed':
      return (
        unproved(facts) ?? { do: 'end', outcome: 'cancelled', reason: reason(`rollout/${view.state}`, `${view.release} is ${view.state}`) }
      )
    case 'rolled-out':
    case 'verified':
      if (facts.abort !== null) return decideRollback(view, facts, 'abort', facts.abort)
      return unproved(facts) ?? { do: 'end', outcome: 'rolled-out', reason: reason('rollout/complete', `${view.release} has all traffic`) }
    default:
      break
  }
  if (view.state === 'rolling-back' || view.state === 'rollback-failed') return undefined
  return positionOf(view) === undefined ? refuse('rollout/no-stages', 'the plan of this release has no stages') : undefined
}

/** An end that only a changed record tells of. */
function unproved({ recordFault }: RolloutFacts): Step | undefined {
  return recordFault == null ? undefined : { do: 'end', outcome: 'refused', reason: recordFault }
}

function refuse(code: string, message: string): Step {
  return { do: 'end', outcome: 'refused', reason: reason(code, message) }
}
