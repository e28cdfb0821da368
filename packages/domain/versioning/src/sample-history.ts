import type { RawCommit } from '@locktender/commits'

/** A commit for tests: what it says, and what it touches. */
export interface SampleCommit {
  readonly message: string
  readonly paths?: readonly string[]
  readonly parents?: readonly string[]
}

/** Hash of the commit with this number, as long as git's. */
export const sampleSha = (number: number): string => number.toString(16).padStart(8, '0').padEnd(40, 'a')

/** A linear history for tests, given oldest first and returned newest first; commit `i` of the input has hash `sampleSha(i)`. */
export function sampleHistory(oldestFirst: readonly (string | SampleCommit)[]): RawCommit[] {
  return oldestFirst
    .map((commit, number): RawCommit => {
      const { message, paths, parents } = typeof commit === 'string' ? { message: commit, paths: undefined, parents: undefined } : commit
      return {
        sha: sampleSha(number),
        message,
        parents: parents ?? (number === 0 ? [] : [sampleSha(number - 1)]),
        ...(paths === undefined ? {} : { paths }),
      }
    })
    .toReversed()
}
