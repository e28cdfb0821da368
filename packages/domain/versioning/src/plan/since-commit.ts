import type { RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'

/**
 * Number of the commit that `versioning.since` names by the beginning of its hash, or -1 when there is none or it lies just before
 * the list. Throws Problem `policy/since-unknown` when no commit, or more than one, begins so.
 */
export function sinceCommit(commits: readonly RawCommit[], since: string | undefined): number {
  if (since === undefined) return -1
  const found = commits.flatMap(({ sha }, index) => (sha.startsWith(since) ? [index] : []))
  if (found.length === 1) return found[0]!
  if (found.length === 0 && commits.some(({ parents }) => parents?.some((parent) => parent.startsWith(since)))) return -1
  throw new Problem(
    'policy/since-unknown',
    `versioning.since: ${found.length === 0 ? 'no commit' : 'more than one commit'} of the history begins with ${since}.`,
    'Give the full hash of a commit that the released branch contains.',
  )
}
