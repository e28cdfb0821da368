import { join } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type RolloutLocksPolicy } from '@locktender/contracts'
import { openBranchFiles, type BranchFiles } from '@locktender/git'
import { recordBranch } from '../record/record-place.ts'
import { clockedConnection } from '../record/server-clock.ts'
import type { RolloutSituation } from './rollout-situation.ts'

/** The branch that keeps the locks, and the clock that counts there. */
export interface LocksBranch {
  readonly files: BranchFiles
  /** Milliseconds since 1970; that of a server once it was asked, where there is one. */
  nowMs(): number
}

/** Longest time for one call to GitHub with all its tries. */
const deadlineSeconds = 20

/**
 * Opens the branch in the repository that the policy names: over GitHub's API, or on a git remote.
 *
 * @param signal ends what is under way
 * @throws Problem `locks/record-branch`, `locks/no-token`, `git/…`, `github/…`
 */
export async function openLocksBranch(
  situation: RolloutSituation,
  call: Call,
  { repository, ref = 'release-locks', token: secret }: RolloutLocksPolicy,
  signal: AbortSignal,
): Promise<LocksBranch> {
  const branch = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
  if (branch === recordBranch(situation.policy)) throw recordsOwnBranch(ref)
  const { environment, inputs } = call
  const given = secret === undefined ? undefined : environment[secret.slice(2, -1)]
  if (secret !== undefined && (given === undefined || given === '')) throw noToken(repository, secret)
  if (repository.includes('://')) {
    // The token of this GitHub is nobody else's business.
    const token = given
    const directory = join(situation.repository.gitDirectory, 'locktender', 'locks.git')
    const files = await openBranchFiles({ directory, branch, remote: repository, access: { token }, env: environment, signal })
    return { files, nowMs: () => situation.nowMs() }
  }
  const token = given ?? inputs.text('github-token')
  if (token === undefined) throw noToken(repository, '${LOCKS_TOKEN}')
  const github = await import('@locktender/github')
  const plain = await github.connect({ repository, token, environment, deadlineSeconds })
  const { connection, now } = clockedConnection(plain, call.now)
  const ending: typeof connection = {
    ...connection,
    rest: (route, parameters, kind) => connection.rest(route, { ...parameters, request: { signal } }, kind),
  }
  const hasServer = situation.record.connection !== undefined
  return { files: github.githubBranchFiles(ending, branch), nowMs: () => (hasServer ? situation.nowMs() : now().getTime()) }
}

function recordsOwnBranch(ref: string): Problem {
  return new Problem(
    'locks/record-branch',
    `rollouts.locks.ref is ${JSON.stringify(ref)}, the branch of the release record, which holds nothing but events`,
    'Give the locks a branch of their own: `ref: release-locks`.',
  )
}

function noToken(repository: string, secret: string): Problem {
  return new Problem(
    'locks/no-token',
    `the locks are in ${repository}, and there is no token to reach them with`,
    `Give the step an environment with ${secret.slice(2, -1)}, a token with contents: write in ${repository}, and name it in the policy: rollouts.locks.token: ${JSON.stringify(secret)}. GITHUB_TOKEN reaches its own repository only.`,
  )
}
