import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { reason, type Step } from '../step.ts'

export const rolloutLock = 'rollout'

/**
 * Only one watcher at a time gives traffic; looking, judging and going back are anybody's. A lease that ran out is taken over under the
 * next fencing number; a watcher that finds another's in force waits. Undefined when it holds the lease.
 */
export function leaseStep(view: ReleaseView, { nowMs, holder, rules }: RolloutFacts): Step | undefined {
  const last = view.claims[rolloutLock]
  const claim = last?.data
  const until = claim === undefined || claim.released === true ? 0 : Date.parse(claim.until)
  const isOwn = claim?.holder === holder
  const left = until - nowMs
  if (!isOwn && left > 0)
    return { do: 'wait', reason: reason('rollout/another-watcher', `${claim?.holder} is at this rollout`), untilMs: until }
  // Enough of it must be left for the command that follows.
  if (isOwn && left > (rules.leaseSeconds * 1000) / 2) return undefined
  const fence = (claim?.fence ?? 0) + (isOwn && left > 0 ? 0 : 1)
  const ends = new Date(nowMs + rules.leaseSeconds * 1000).toISOString()
  // A renewal follows another claim than the one before, or it would be taken for that one.
  const key = `claim/${fence}/${last?.seq ?? 0}`
  return { do: 'record', entry: { type: 'claimed', key, data: { lock: rolloutLock, holder, fence, until: ends } } }
}
