import type { RawCommit } from './raw-commit.ts'
import type { Reading } from './reading.ts'
import { readMessage } from './read-message.ts'
import type { ReadOptions } from './read-options.ts'

/** A commit beside what its message says. */
export interface ReadCommit {
  readonly raw: RawCommit
  readonly reading: Reading
}

/** Reads every commit, in the order given; authors help to tell dependency bots. */
export function readCommits(commits: readonly RawCommit[], options: ReadOptions = {}): ReadCommit[] {
  return commits.map((raw) => ({ raw, reading: readMessage(raw.message, options, raw.author) }))
}
