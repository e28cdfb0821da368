import type { LockOwner, ReleaseLocks } from '@locktender/contracts'
import { isSameOwner, liveEntries } from './live-entries.ts'

/** The locks without what a release held or waited for; the same object when it had nothing. */
export function giveBackLocks(locks: ReleaseLocks, owner: LockOwner, nowMs: number): ReleaseLocks {
  if (!locks.entries.some((entry) => isSameOwner(entry.owner, owner))) return locks
  return { ...locks, entries: liveEntries(locks, nowMs).filter((entry) => !isSameOwner(entry.owner, owner)) }
}
