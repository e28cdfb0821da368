import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { importStream } from './import-stream.ts'
import type { CommitSpecification } from './import-stream.ts'

export interface RepositorySpecification {
  readonly commits: readonly CommitSpecification[]
  /** Branch of commits that name none, and the one HEAD stands on; `main` unless given. */
  readonly branch?: string
  readonly bare?: boolean
  /** False leaves the work tree empty, which is quicker; it is filled from HEAD otherwise. */
  readonly checkout?: boolean
}

export interface TemporaryRepository {
  /** Absolute, symbolic links resolved. */
  readonly directory: string
  /** Full hashes, in the order of the specification. */
  readonly shas: readonly string[]
  /** Runs git in the repository, without the user's configuration, and returns what it printed, trimmed. */
  git(...args: readonly string[]): string
  readonly remove: () => void
  [Symbol.dispose](): void
}

// Nobody's configuration and a fixed clock: the same specification makes the same hashes everywhere.
const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '1700000000 +0000',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '1700000000 +0000',
}

/**
 * Makes a real repository in a temporary folder for a test, by one `git fast-import`: thousands of commits and tags take a fraction
 * of a second. Remove it with `remove()` or `using`.
 */
export function createRepository({
  commits,
  branch = 'main',
  bare = false,
  checkout = true,
}: RepositorySpecification): TemporaryRepository {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'locktender-git-')))
  const git = (args: readonly string[], input?: Buffer): string =>
    execFileSync('git', ['-C', directory, ...args], {
      env: ENVIRONMENT,
      maxBuffer: Infinity,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    }).toString('utf8')
  const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 3 })

  git(['init', '--quiet', ...(bare ? ['--bare'] : [])])
  git(['symbolic-ref', 'HEAD', `refs/heads/${branch}`])
  const marks = join(directory, bare ? 'marks' : '.git/marks')
  git(['fast-import', '--quiet', '--force', `--export-marks=${marks}`], importStream(commits, branch))
  const shas = hashesOf(readFileSync(marks, 'latin1'), commits.length)
  rmSync(marks)
  if (!bare && checkout && commits.length > 0) git(['reset', '--hard', '--quiet'])
  return { directory, shas, git: (...args) => git(args).trim(), remove, [Symbol.dispose]: remove }
}

function hashesOf(marks: string, count: number): string[] {
  const byMark = new Map(marks.split('\n').map((line) => line.split(' ') as [string, string]))
  return Array.from({ length: count }, (_, index) => byMark.get(`:${index + 1}`) ?? '')
}
