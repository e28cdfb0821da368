import { basename } from 'node:path'
import type { Call } from '@locktender/action-kit'
import type { Evidence, PolicySource, ReleasePolicy, Subject } from '@locktender/contracts'
import { openRepository, type Remote, type Repository, type Tag } from '@locktender/git'
import type { Sourced } from '@locktender/policy'
import { branchOf } from './branch.ts'
import { policyIn } from './read-policy.ts'
import { type TrustedFiles, trustedFiles } from './trusted-files.ts'

/** A repository at the commit that may be released, with the policy that holds for it. */
export interface ReleaseSituation {
  readonly repository: Repository
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  /** The policy, each part with its origin; absent without a policy file. */
  readonly policyTree?: Sourced
  /** Where the policy was read from, for the other files that it names. */
  readonly rules: TrustedFiles
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
  const [{ rules, inForce }, tags, branch, remote] = await Promise.all([
    repository.listFiles(repository.head).then(async () => {
      const rules = await trustedFiles(call, repository, access)
      return { rules, inForce: await policyIn(call, rules) }
    }),
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
    ...(inForce.tree === undefined ? {} : { policyTree: inForce.tree }),
    rules,
    evidence: inForce.evidence,
    tags,
    branch,
    remote,
    subject: { repository: fullName, commit: repository.head },
    today: call.now.toISOString().slice(0, 10),
    name: fullName.split('/').at(-1) ?? folder,
  }
}
