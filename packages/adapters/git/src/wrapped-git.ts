import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface WrappedGit {
  /** Path of the executable. */
  readonly git: string
  /** One entry per process that was started: its arguments, joined by blanks. */
  calls(): string[]
  [Symbol.dispose](): void
}

/** An executable for tests that stands in for git: it notes its arguments, then runs `script`, by default the real git. */
export function wrapGit(script = 'exec git "$@"'): WrappedGit {
  const folder = mkdtempSync(join(tmpdir(), 'locktender-wrapped-git-'))
  const git = join(folder, 'git')
  const log = join(folder, 'calls')
  writeFileSync(log, '')
  writeFileSync(git, `#!/bin/sh\nprintf '%s ' "$@" >> '${log}'\nprintf '\\n' >> '${log}'\n${script}\n`)
  chmodSync(git, 0o755)
  return {
    git,
    calls: () => readFileSync(log, 'utf8').split('\n').slice(0, -1),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
