import type { ReleaseView } from '@locktender/record'
import { positionOf } from '../position.ts'
import { reason, type Step } from '../step.ts'

/** A release that is not to be rolled out, or not any more. */
export function endRule(view: ReleaseView | undefined): Step | undefined {
  if (view?.planned == null) return refuse('rollout/no-plan', 'the record holds no plan of this release: start it first')
  switch (view.state) {
    case 'rolled-back':
      return { do: 'end', outcome: 'rolled-back', reason: reason('rollout/rolled-back', `${view.release} was rolled back`) }
    case 'cancelled':
    case 'closed':
      return { do: 'end', outcome: 'cancelled', reason: reason(`rollout/${view.state}`, `${view.release} is ${view.state}`) }
    case 'rolled-out':
    case 'verified':
      return { do: 'end', outcome: 'rolled-out', reason: reason('rollout/complete', `${view.release} has all traffic`) }
    default:
      break
  }
  if (view.state === 'rolling-back' || view.state === 'rollback-failed') return undefined
  return positionOf(view) === undefined ? refuse('rollout/no-stages', 'the plan of this release has no stages') : undefined
}

function refuse(code: string, message: string): Step {
  return { do: 'end', outcome: 'refused', reason: reason(code, message) }
}
