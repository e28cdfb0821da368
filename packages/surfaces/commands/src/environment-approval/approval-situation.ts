import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type Evidence, type PolicySource, type ReleasePolicy } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import { readPolicy } from '../situation/read-policy.ts'

/** What a case is judged under. */
export interface ApprovalSituation {
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  readonly evidence: readonly Evidence[]
  /** Name of the repository; at a terminal without one, of the folder. */
  readonly repository: string
  /** Commit of the run, else of the checkout; empty where there is none. */
  readonly commit: string
}

/**
 * The policy in force: in a job of the protected branch or a pull request's base, never of what is to be approved; at a terminal from the
 * disk, where no repository is needed.
 *
 * @throws {Problem} `policy/…`, `git/…`
 */
export async function approvalSituation(call: Call): Promise<ApprovalSituation> {
  const repository = await repositoryOf(call)
  const { policy, source, evidence } = await readPolicy(call, repository, { token: call.inputs.text('github-token') })
  const { GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = call.environment
  return {
    policy,
    policySource: source,
    evidence,
    repository: name ?? basename(repository?.topLevel ?? call.directory),
    commit: commit ?? repository?.head ?? '',
  }
}

async function repositoryOf({ directory, environment }: Call): Promise<Repository | undefined> {
  try {
    return await openRepository(directory, { env: environment })
  } catch (error) {
    const isMissing = error instanceof Problem && (error.code === 'git/not-a-repository' || error.code === 'git/no-commits')
    if (isMissing && environment['GITHUB_ACTIONS'] !== 'true') return undefined
    throw error
  }
}
