import type { Call } from '@locktender/action-kit'
import type { Evidence, PolicySource, ReleasePolicy, Subject } from '@locktender/contracts'
import { openRepository, type Repository } from '@locktender/git'
import { openRecord, type OpenRecord } from '../record/open-record.ts'
import { readPolicy } from '../situation/read-policy.ts'

export interface RecordSituation {
  readonly call: Call
  readonly repository: Repository
  readonly policy: ReleasePolicy
  readonly policySource: PolicySource
  readonly evidence: readonly Evidence[]
  readonly record: OpenRecord
  readonly subject: Subject
}

/**
 * The record of the repository that a call stands in, and the policy of its protected branch.
 *
 * @throws {Problem} `git/…`, `policy/…`, `record/…`, `github/…`
 */
export async function recordSituation(call: Call): Promise<RecordSituation> {
  const repository = await openRepository(call.directory, { env: call.environment })
  const { policy, source, evidence } = await readPolicy(call, repository, { token: call.inputs.text('github-token') })
  const record = await openRecord(call, { repository, policy })
  return {
    call,
    repository,
    policy,
    policySource: source,
    evidence,
    record,
    subject: { repository: record.name, commit: call.environment['GITHUB_SHA'] || repository.head },
  }
}
