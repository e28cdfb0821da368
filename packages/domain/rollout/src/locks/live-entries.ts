import type { LockEntry, LockOwner, ReleaseLocks } from '@locktender/contracts'

/** The entries whose lease has not run out. */
export function liveEntries({ entries }: ReleaseLocks, nowMs: number): readonly LockEntry[] {
  return entries.filter(({ until }) => Date.parse(until) > nowMs)
}

/** Whether both are the same release of the same repository, whatever the repository is called now and whichever run asks. */
export function isSameOwner(a: LockOwner, b: LockOwner): boolean {
  return a.repositoryId === b.repositoryId && a.release === b.release
}
