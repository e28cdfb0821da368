import type { LockEntry, LockNeed, LockOwner, ReleaseLocks } from '@locktender/contracts'
import { blockersOf, type Blocker } from './blockers-of.ts'
import { isSameOwner, liveEntries } from './live-entries.ts'

export interface LockRequest {
  readonly owner: LockOwner
  readonly needs: readonly LockNeed[]
  readonly ttlSeconds: number
  /** Releases whose locks people have set aside. */
  readonly broken: readonly BrokenLock[]
}

/** A lock that people have set aside: what this release had before that moment counts no more. */
export interface BrokenLock {
  readonly repository: string
  readonly release: string
  readonly atMs: number
}

export interface Taken {
  /** The locks afterwards; the same object when nothing is to be written. */
  readonly locks: ReleaseLocks
  readonly entry: LockEntry
  /** Whom it waits for; empty when it holds. */
  readonly blockers: readonly Blocker[]
}

/**
 * Takes all that a release needs, or a place in the queue: never a part of it. What it holds is renewed when half of the lease has
 * passed; a lease that ran out was lost, and is taken anew under a higher number. Asking again changes nothing.
 *
 * @param nowMs the server's clock
 */
export function takeLocks(locks: ReleaseLocks, { owner, needs, ttlSeconds, broken }: LockRequest, nowMs: number): Taken {
  const inForce = liveEntries(locks, nowMs)
  const live = inForce.filter((entry) => !isBroken(entry, broken))
  const others = live.filter((entry) => !isSameOwner(entry.owner, owner))
  const own = live.find((entry) => isSameOwner(entry.owner, owner) && isSameNeeds(entry.needs, needs))
  const isOwnKept = own !== undefined && Date.parse(own.until) - nowMs > (ttlSeconds * 1000) / 2
  const ticket = own?.ticket ?? locks.last + 1
  const blockers = own !== undefined && own.fence !== null ? [] : blockersOf(needs, ticket, others)
  const isGranted = blockers.length === 0 && (own === undefined || own.fence === null)
  if (isOwnKept && !isGranted && live.length === inForce.length) return { locks, entry: own, blockers }
  const last = Math.max(locks.last, ticket) + (isGranted ? 1 : 0)
  const isNew = isGranted || own === undefined
  const entry: LockEntry = {
    owner,
    needs: [...needs],
    ticket,
    fence: isGranted ? last : (own?.fence ?? null),
    since: isNew ? new Date(nowMs).toISOString() : own.since,
    until: isOwnKept && !isGranted ? own.until : new Date(nowMs + ttlSeconds * 1000).toISOString(),
  }
  return { locks: { ...locks, last, entries: [...others, entry] }, entry, blockers }
}

function isBroken({ owner, since }: LockEntry, broken: readonly BrokenLock[]): boolean {
  return broken.some(
    ({ repository, release, atMs }) => owner.repository === repository && owner.release === release && Date.parse(since) < atMs,
  )
}

function isSameNeeds(a: readonly LockNeed[], b: readonly LockNeed[]): boolean {
  return a.length === b.length && a.every(({ resource }, index) => b[index]?.resource === resource)
}
