import type { LockEntry, LockNeed } from '@locktender/contracts'

/** A release that another must wait for. */
export interface Blocker {
  readonly entry: LockEntry
  /** Resources that both need. */
  readonly resources: readonly string[]
}

/**
 * Whom a release must wait for: those that hold a resource that has no room left, and those that asked for it earlier and wait too.
 * Empty: it may have everything at once. Nobody who waits holds anything, so nobody waits for ever: the first in the queue waits only
 * for releases that end, or whose lease does.
 *
 * @param others entries in force, without its own
 * @param ticket its place in the queue
 */
export function blockersOf(needs: readonly LockNeed[], ticket: number, others: readonly LockEntry[]): readonly Blocker[] {
  const ahead = others.filter((entry) => entry.fence !== null || entry.ticket < ticket)
  const full = new Set(needs.filter((need) => !hasRoom(need, ahead)).map(({ resource }) => resource))
  return ahead.flatMap((entry) => {
    const resources = entry.needs.map(({ resource }) => resource).filter((resource) => full.has(resource))
    return resources.length === 0 ? [] : [{ entry, resources }]
  })
}

/** Where repositories disagree about a limit, the strictest of those concerned counts. */
function hasRoom({ resource, most }: LockNeed, ahead: readonly LockEntry[]): boolean {
  const limits = ahead.flatMap(({ needs }) => needs.filter((need) => need.resource === resource).map((need) => need.most))
  return limits.length < Math.min(most, ...limits)
}
