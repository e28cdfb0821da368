import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '@locktender/contracts'
import type { GitContext } from './git-process.ts'
import { askGit } from './git-process.ts'
import { problemOf } from './git-problem.ts'
import { requireSupportedGit } from './git-version.ts'

/** What is known about a repository once it is open. */
export interface RepositoryFacts {
  /** The `.git` folder, absolute; of a linked work tree its own folder under `worktrees/`. */
  readonly gitDirectory: string
  /** The root of the checkout, absolute; null in a bare repository. */
  readonly topLevel: string | null
  readonly isBare: boolean
  /** Whether the history is cut. */
  readonly isShallow: boolean
  /** Full hash of the commit HEAD stands on. */
  readonly head: string
}

// `--verify --end-of-options` together also fails in every git older than 2.30, so a supported version costs no process of its own.
const QUESTION = [
  'rev-parse',
  '--is-bare-repository',
  '--is-shallow-repository',
  '--is-inside-work-tree',
  '--show-cdup',
  '--absolute-git-dir',
  '--verify',
  '--end-of-options',
  'HEAD^{commit}',
]
const ANSWER = /^(true|false)\n(true|false)\n(?:true\n((?:\.\.\/)*)\n|false\n)([^\0]+)\n([0-9a-f]{40,64})\n$/

/** Asks git once about the repository that holds the context's directory. Throws the Problems of `openRepository`. */
export async function readFacts(context: GitContext): Promise<RepositoryFacts> {
  const { exitCode, stdout, stderr } = await askGit(context, QUESTION)
  const answer = exitCode === 0 ? ANSWER.exec(stdout.toString('utf8')) : null
  if (answer === null) return explain(context, exitCode, stdout.toString('utf8'), stderr)
  const [, bare, shallow, wayUp, gitDirectory, head] = answer as unknown as [string, string, string, string | undefined, string, string]
  return {
    gitDirectory,
    topLevel: wayUp === undefined ? null : resolve(await realpath(context.directory), wayUp),
    isBare: bare === 'true',
    isShallow: shallow === 'true',
    head,
  }
}

async function explain(context: GitContext, exitCode: number, stdout: string, stderr: string): Promise<never> {
  await requireSupportedGit(context)
  if (!/Needed a single revision/.test(stderr)) throw problemOf(['rev-parse'], exitCode, stderr, context.directory)
  const branch = (await askGit(context, ['symbolic-ref', '--quiet', 'HEAD'])).stdout.toString('utf8').trim()
  throw new Problem(
    'git/no-commits',
    `the repository at ${JSON.stringify(stdout.split('\n').at(-2) ?? context.directory)} has no commit on ${branch === '' ? 'HEAD' : branch}`,
    'Make a first commit, or let HEAD point at a branch that has one.',
  )
}
