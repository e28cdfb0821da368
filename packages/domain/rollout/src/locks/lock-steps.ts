import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import type { Position } from '../position.ts'
import type { Rule } from '../rule.ts'
import { hold } from '../rules/hold.ts'
import type { Step } from '../step.ts'
import type { LockAnswer } from './lock-answer.ts'

/** Name under which a release's own record tells that it holds what it shares with other repositories. */
export const sharedLocks = 'shared-locks'

/** What must be left of a lease for the command that follows; less than half of the shortest lease. */
const leastLeftMs = 240_000

/** Before more traffic, asked anew each time: undefined when it holds all that it needs, or needs nothing. */
export function lockStep(view: ReleaseView, facts: RolloutFacts, position: Position): Step | undefined {
  const { locks } = facts
  if (locks === undefined) return undefined
  // A watcher that slept since it asked asks again.
  if (locks === null || (locks.state === 'held' && locks.untilMs - facts.nowMs < leastLeftMs)) return { do: 'lock' }
  if (locks.state === 'held') return recorded(view, locks)
  return 'reason' in locks ? hold(view, position, locks.reason, { untilMs: locks.untilMs }) : undefined
}

/**
 * Renews the lease of a release that has traffic when half of it has passed; before that the release's own record is enough, and no
 * other repository is asked. It never waits: what was lost is told once, and counts when more traffic is due.
 */
export const keepLocksRule: Rule = (view, { locks, nowMs }, position) => {
  const claim = view.claims[sharedLocks]
  if (locks === undefined || view.applied.length === 0 || claim === undefined || claim.data.released === true) return undefined
  const [fromMs, untilMs] = [Date.parse(claim.at), Date.parse(claim.data.until)]
  if (untilMs - nowMs > (untilMs - fromMs) / 2) return undefined
  if (locks === null) return { do: 'lock' }
  if (locks.state === 'held') return recorded(view, locks)
  if (locks.state !== 'waiting' || view.held.some(({ seq, data }) => seq > claim.seq && data.code === locks.reason.code)) return undefined
  const told = hold(view, position, locks.reason, { untilMs: locks.untilMs })
  return told.do === 'record' ? told : undefined
}

/** A release that has ended gives back what it held, once; that it could not be told changes nothing of how it ended. */
export function giveBackStep(view: ReleaseView | undefined, { locks }: RolloutFacts, ended: Step): Step {
  if (view === undefined || ended.do !== 'end' || ended.outcome === 'refused' || locks === undefined) return ended
  const claim = view.claims[sharedLocks]
  if (claim?.data.released === true && claim.seq > (view.planned?.seq ?? 0)) return ended
  if (locks?.state !== 'given-back' && locks?.state !== 'not-given-back') return { do: 'unlock' }
  if (locks.state === 'not-given-back' || claim === undefined) return ended
  const key = `${sharedLocks}/${claim.data.fence}/${claim.seq}/given-back`
  return { do: 'record', entry: { type: 'claimed', key, data: { ...claim.data, released: true } } }
}

function recorded(view: ReleaseView, { holder, fence, untilMs }: Extract<LockAnswer, { state: 'held' }>): Step | undefined {
  const last = view.claims[sharedLocks]
  const until = new Date(untilMs).toISOString()
  if (last !== undefined && last.data.released !== true && last.data.fence === fence && Date.parse(last.data.until) === untilMs)
    return undefined
  const key = `${sharedLocks}/${fence}/${last?.seq ?? 0}`
  return { do: 'record', entry: { type: 'claimed', key, data: { lock: sharedLocks, holder, fence, until } } }
}
