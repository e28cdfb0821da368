import type { LockOwner, RecordReason, ReleaseLocks, RolloutLock } from '@locktender/contracts'
import type { Blocker } from './blockers-of.ts'
import { blockersOf } from './blockers-of.ts'
import { isSameOwner, liveEntries } from './live-entries.ts'
import type { BrokenLock, LockRequest } from './take-locks.ts'

/** Where a release stands among the locks at this moment, and who comes before it. Changes nothing. */
export function lockReport(locks: ReleaseLocks, { owner, needs }: Pick<LockRequest, 'owner' | 'needs'>, nowMs: number): RolloutLock {
  const live = liveEntries(locks, nowMs)
  const own = live.find((entry) => isSameOwner(entry.owner, owner))
  const others = live.filter((entry) => entry !== own)
  const isHeld = own !== undefined && own.fence !== null
  const blockers = isHeld ? [] : blockersOf(needs, own?.ticket ?? locks.last + 1, others)
  return {
    state: own === undefined ? 'free' : isHeld ? 'held' : 'waiting',
    resources: needs.map(({ resource }) => resource),
    fence: own?.fence ?? null,
    since: own?.since ?? null,
    until: own?.until ?? null,
    holders: blockers.map(({ entry, resources }) => ({
      repository: entry.owner.repository,
      release: entry.owner.release,
      run: entry.owner.run,
      resources: [...resources],
      isWaiting: entry.fence === null,
      since: entry.since,
      until: entry.until,
    })),
  }
}

/** Most that a reason of the record may say. */
const longestMessage = 2000

/** Why a release waits: who has what, since when, until when, and in which run. */
export function waitingReason(blockers: readonly Blocker[]): RecordReason {
  const sentences = blockers.map(({ entry: { owner, fence, since, until }, resources }) => {
    const run = owner.run === null ? '' : `, ${owner.run}`
    const what = fence === null ? 'waits before it for' : 'holds'
    return `${owner.repository} ${owner.release} ${what} ${resources.join(', ')} since ${since}, until ${until} unless renewed${run}`
  })
  return { code: 'rollout/locked-elsewhere', message: sentences.join('; ').slice(0, longestMessage) }
}

/** What an `overridden` event names to set the locks of a release aside: `locks/acme/api/v2.0.0`. */
export function overrideName({ repository, release }: Pick<LockOwner, 'repository' | 'release'>): string {
  return `locks/${repository}/${release}`
}

/** The locks that people have set aside in favour of a release, by the overrides in its record that still count. */
export function brokenLocks(
  overridden: readonly { readonly at: string; readonly data: { readonly what: string; readonly expires: string } }[],
  { entries }: ReleaseLocks,
  nowMs: number,
): readonly BrokenLock[] {
  return entries.flatMap(({ owner: { repository, release } }) =>
    overridden
      .filter(({ data }) => data.what === overrideName({ repository, release }) && Date.parse(data.expires) > nowMs)
      .map(({ at }) => ({ repository, release, atMs: Date.parse(at) })),
  )
}
