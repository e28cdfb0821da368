import type { Call } from '@locktender/action-kit'
import { Problem, type LockOwner, type ReleaseLocks, type RolloutLock } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import type { ReleaseView } from '@locktender/record'
import {
  brokenLocks,
  giveBackLocks,
  lockNeeds,
  lockReport,
  sharedLocks,
  takeLocks,
  waitingReason,
  type LockAnswer,
  type LockPorts,
} from '@locktender/rollout'
import { openLocksBranch } from './locks-branch.ts'
import { changeLocks, type LockChange } from './locks-store.ts'
import type { RolloutSituation } from './rollout-situation.ts'

/** The locks that a release shares with other repositories. */
export interface ReleaseLockSide extends LockPorts {
  /** Where it stands, by asking. */
  look(): Promise<RolloutLock>
  /** Where it stood when it last asked in this run; before that what its own record says. */
  last(): RolloutLock
}

const defaultTtl = '2h'
/** A lease must outlast a traffic command that hangs, and ticks that come late. */
const shortestTtlSeconds = 600

/** Undefined where the policy, for the release's environment, shares nothing. What goes wrong later is an answer, not an exception. */
export function locksOfRelease(situation: RolloutSituation, call: Call, view: ReleaseView | undefined): ReleaseLockSide | undefined {
  const { policy, record } = situation
  const place = policy.rollouts?.locks
  const needs = lockNeeds(policy, view?.planned?.data.environment ?? 'production')
  if (place === undefined || view?.planned == null || needs.length === 0) return undefined
  const owner: LockOwner = { repositoryId: record.repositoryId, repository: record.name, release: view.release, run: runAddress(call) }
  const ask = <T>(what: string, change: LockChange<T>): Promise<T> =>
    changeLocks((signal) => openLocksBranch(situation, call, place, signal), `${what}: ${record.name} ${view.release}`, change)
  let last = recordedLock(
    view,
    needs.map(({ resource }) => resource),
    situation.nowMs(),
  )
  const seen = (locks: ReleaseLocks, nowMs: number): RolloutLock => (last = lockReport(locks, { owner, needs }, nowMs))

  async function orUnreachable<T>(work: () => Promise<T>, otherwise: (message: string) => T): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      last = { ...last, state: 'unreachable', holders: [] }
      const message = `the locks in ${place?.repository} cannot be reached: ${error.code}, ${error.message}. ${error.hint}`
      call.progress(message)
      return otherwise(message.slice(0, 2000))
    }
  }

  return {
    last: () => last,
    look: () =>
      orUnreachable(
        () => ask('look', (locks, nowMs) => ({ locks, value: seen(locks, nowMs) })),
        () => last,
      ),
    take: () =>
      orUnreachable<LockAnswer>(
        async () => {
          const ttlSeconds = ttlOf(place.ttl)
          return ask<LockAnswer>('take', (before, nowMs) => {
            const broken = brokenLocks(view.overridden, before, nowMs)
            const { locks, entry, blockers } = takeLocks(before, { owner, needs, ttlSeconds, broken }, nowMs)
            seen(locks, nowMs)
            const untilMs = Math.min(...[entry, ...blockers.map((each) => each.entry)].map(({ until }) => Date.parse(until)))
            if (entry.fence === null) return { locks, value: { state: 'waiting', reason: waitingReason(blockers), untilMs } }
            const holder = `${owner.repository} ${owner.release}`.slice(0, 300)
            return { locks, value: { state: 'held', holder, fence: entry.fence, untilMs } }
          })
        },
        (message) => ({ state: 'unreachable', reason: { code: 'rollout/locks-unreachable', message }, untilMs: null }),
      ),
    giveBack: () =>
      orUnreachable<{ state: 'given-back' | 'not-given-back' }>(
        () =>
          ask<{ state: 'given-back' }>('give back', (before, nowMs) => {
            const locks = giveBackLocks(before, owner, nowMs)
            seen(locks, nowMs)
            return { locks, value: { state: 'given-back' } }
          }),
        () => ({ state: 'not-given-back' }),
      ),
  }
}

/** What the release's own record says: enough while more than half of the lease is left. */
function recordedLock({ claims }: ReleaseView, resources: string[], nowMs: number): RolloutLock {
  const claim = claims[sharedLocks]?.data
  const isHeld = claim !== undefined && claim.released !== true && Date.parse(claim.until) > nowMs
  return {
    state: isHeld ? 'held' : 'free',
    resources,
    fence: isHeld ? claim.fence : null,
    since: null,
    until: isHeld ? claim.until : null,
    holders: [],
  }
}

function runAddress({ environment }: Call): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  return server === undefined || repository === undefined || run === undefined
    ? null
    : `${server}/${repository}/actions/runs/${run}`.slice(0, 500)
}

function ttlOf(ttl: string = defaultTtl): number {
  const seconds = durationSeconds(ttl) ?? 0
  if (seconds >= shortestTtlSeconds) return seconds
  throw new Problem('locks/ttl-too-short', `rollouts.locks.ttl is ${ttl}, expected ten minutes at least`, 'Write `ttl: 2h`.')
}
