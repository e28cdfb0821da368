import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { decideRollback } from '../rules/decide-rollback.ts'
import { reason, type Step } from '../step.ts'

/**
 * A release that is repaired where it is keeps the traffic that it has and gets no more; its environment is free for the release that
 * repairs it. Only people can still take it back.
 */
export function rolledForwardStep(view: ReleaseView, facts: RolloutFacts): Step | undefined {
  if (view.state !== 'rolled-forward') return undefined
  if (facts.abort !== null) return decideRollback(view, facts, 'abort', facts.abort)
  const because = reason('rollout/rolled-forward', `${view.release} is repaired where it is, and gets no more traffic`)
  return { do: 'end', outcome: 'rolled-forward', reason: because }
}
