import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import type { Evidence, PolicySource, ReleasePolicy, Subject } from '@locktender/contracts'
import { openRepository, type Remote, type Repository, type Tag } from '@locktender/git'
import { branchOf } from './branch.ts'
import { readPolicy } from './read-policy.ts'

/** A repository at the commit that may be released, with the policy that holds for it. */
export interface ReleaseSituation {
  readonly repository: Repository
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  readonly evidence: readonly Evidence[]
  /** Every tag, whatever it leads to; of a shallow clone those of the remote. */
  readonly tags: readonly Tag[]
  /** Short name of the branch; null on a detached head. */
  readonly branch: string | null
  /** Null in a job, which is told its repository's name. */
  readonly remote: Remote | null
  readonly subject: Subject
  /** Day of the decision, `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** Name of the repository, for a repository that is one package. */
  readonly name: string
}

/**
 * Opens the checkout of a call.
 *
 * @throws {Problem} `git/…`, `policy/…`
 */
export async function releaseSituation(call: Call): Promise<ReleaseSituation> {
  call.progress('reading the repository')
  const access = { token: call.inputs.text('github-token') }
  const repository = await openRepository(call.directory, { env: call.environment })
  const { GITHUB_REPOSITORY: nameOfRun } = call.environment
  const [inForce, tags, branch, remote] = await Promise.all([
    repository.listFiles(repository.head).then(() => readPolicy(call, repository, access)),
    repository.isShallow ? repository.remoteTags(access) : repository.tagRefs(),
    branchOf(repository, call),
    nameOfRun === undefined ? repository.remote() : null,
  ])
  const address = remote?.address
  const folder = basename(repository.topLevel ?? repository.gitDirectory).replace(/\.git$/, '')
  const fullName = nameOfRun ?? (address == null ? folder : `${address.owner}/${address.name}`)
  return {
    repository,
    policy: inForce.policy,
    policySource: inForce.source,
    evidence: inForce.evidence,
    tags,
    branch,
    remote,
    subject: { repository: fullName, commit: repository.head },
    today: call.now.toISOString().slice(0, 10),
    name: fullName.split('/').at(-1) ?? folder,
  }
}
