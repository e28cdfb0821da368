import type { ReadCommit } from './read-commits.ts'
import { RevertIndex } from './revert-index.ts'

/** What cancelling found for one position of the range. */
export interface Cancellation {
  /** Position of the other commit of the pair. */
  readonly other: number
  /** Whether this commit is the one that reverts. */
  readonly reverts: boolean
}

/**
 * Cancels reverts against what they revert, for commits newest first. A commit's fate depends on newer commits only, so one
 * pass from the newest on reaches the fixed point: a revert that was itself reverted does nothing. A revert of several
 * commits of which some are older than the range stays: only those it found are cancelled.
 *
 * A commit that asks for no release has nothing to cancel: its revert stands by itself and is a patch, as published histories
 * have it.
 *
 * @param acts whether a commit may revert
 * @param asks whether the commit at a position asks for a release
 */
export function cancelReverts(
  commits: readonly ReadCommit[],
  acts: (commit: ReadCommit) => boolean,
  asks: (position: number) => boolean,
): Map<number, Cancellation> {
  const cancelled = new Map<number, Cancellation>()
  if (!commits.some(({ reading }) => reading.revert !== null)) return cancelled
  const index = new RevertIndex(commits)
  const isTaken = (position: number) => cancelled.has(position)
  commits.forEach((commit, position) => {
    const mark = commit.reading.revert
    if (mark === null || isTaken(position) || !acts(commit)) return
    const named = index.named(mark, position, isTaken)
    const nearest = named.length > 0 ? -1 : index.nearest(mark, position, isTaken)
    const targets = (nearest >= 0 ? [nearest] : named).filter(asks)
    if (targets.length === 0) return
    for (const target of targets) cancelled.set(target, { other: position, reverts: false })
    if (nearest >= 0 || named.length === mark.hashes.length) cancelled.set(position, { other: targets[0]!, reverts: true })
  })
  return cancelled
}
