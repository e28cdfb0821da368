import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import { Problem, type Evidence, type PolicySource, type ReleasePolicy, type Subject } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import { readPolicy } from '../situation/read-policy.ts'

/** What a stage is judged under. */
export interface CanarySituation {
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  readonly evidence: readonly Evidence[]
  readonly subject: Subject
}

/** The policy in force and what the result is about; at a terminal no repository is needed. Throws Problem `policy/…`, `git/…`. */
export async function canarySituation(call: Call): Promise<CanarySituation> {
  const repository = await repositoryOf(call)
  const { policy, source, evidence } = await readPolicy(call, repository, { token: call.inputs.text('github-token') })
  const { GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = call.environment
  const subject = { repository: name ?? basename(repository?.topLevel ?? call.directory), commit: commit ?? repository?.head ?? '' }
  return { policy, policySource: source, evidence, subject }
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
