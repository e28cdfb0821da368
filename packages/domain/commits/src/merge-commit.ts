import type { ReadCommit } from './read-commits.ts'

/** How git and the forges begin the message of a merge. */
const openings = ['Merge branch', 'Merge pull request', 'Merge remote-tracking branch', 'Merge tag']

/** Whether the commit is a merge: two parents or more, or, where the parents are unknown, a header that says so. */
export function isMerge({ raw, reading }: ReadCommit): boolean {
  if (raw.parents !== undefined) return raw.parents.length > 1
  return reading.header.startsWith('Merge ') && openings.some((opening) => reading.header.startsWith(opening))
}
