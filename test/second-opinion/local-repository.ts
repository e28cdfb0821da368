import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string>>

/** A repository in a folder; every commit is a minute later than the one before, so that it is the same in every run. */
export class LocalRepository {
  readonly directory: string
  #minutes = 0

  constructor(directory: string) {
    this.directory = directory
    mkdirSync(directory, { recursive: true })
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...words: readonly string[]): string {
    const date = `${1_767_600_000 + this.#minutes * 60} +0000`
    const person = {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
    }
    const env = { ...process.env, ...person, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    return execFileSync('git', words, { cwd: this.directory, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  }

  /** Writes files, scripts as executables, and commits them with all others, the ignored ones under `force` too. */
  commit(message: string, files: Files, force: readonly string[] = []): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.directory, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      if (text.startsWith('#!')) chmodSync(file, 0o755)
    }
    this.#minutes += 1
    this.git('add', '--all')
    if (force.length > 0) this.git('add', '--force', '--', ...force)
    this.git('commit', '--quiet', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }
}
