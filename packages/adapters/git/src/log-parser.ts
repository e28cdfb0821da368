import type { RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'

/**
 * Each record begins with an empty field. Paths are never empty, so an empty text after the fields is the next record, and nothing
 * that a message or a path holds can be mistaken for it: neither can hold the NUL byte that parts the texts.
 */
export const LOG_FORMAT = '--format=tformat:%x00%H%x00%P%x00%ct%x00%aN%x00%aE%x00%B'
const FIELD_COUNT = 7

/** Turns the texts of `git log -z` in LOG_FORMAT, in pieces of any size, into commits. `paths` says whether `--name-only` was asked for. */
export class LogParser {
  readonly #withPaths: boolean
  #fields: string[] = []
  #paths: string[] = []

  constructor(withPaths: boolean) {
    this.#withPaths = withPaths
  }

  /** The commits that are complete after these texts. */
  push(texts: readonly string[]): RawCommit[] {
    const commits: RawCommit[] = []
    for (const text of texts) {
      if (this.#fields.length === FIELD_COUNT) {
        if (text !== '') {
          // git writes a newline before the first path of a commit.
          this.#paths.push(this.#paths.length === 0 ? text.slice(1) : text)
          continue
        }
        commits.push(this.#commit())
      }
      if (this.#fields.length === 0 && text !== '') throw garbled(text)
      this.#fields.push(text)
    }
    return commits
  }

  /** The last commit, if there is one; throws Problem `git/garbled-output` when the texts ended inside a record. */
  end(): RawCommit[] {
    if (this.#fields.length === 0) return []
    if (this.#fields.length < FIELD_COUNT) throw garbled(this.#fields.join(' '))
    return [this.#commit()]
  }

  #commit(): RawCommit {
    const [, sha, parents, seconds, name, email, message] = this.#fields as [string, string, string, string, string, string, string]
    const commit = {
      sha,
      message,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name, email },
      committedAtSeconds: Number(seconds),
    }
    const paths = this.#paths
    this.#fields = []
    if (!this.#withPaths) return commit
    this.#paths = []
    return { ...commit, paths }
  }
}

function garbled(text: string): Problem {
  return new Problem(
    'git/garbled-output',
    `git log answered in an unexpected shape near ${JSON.stringify(text.slice(0, 80))}`,
    'Check that `git` on PATH is git itself and not a wrapper that prints text of its own.',
  )
}
