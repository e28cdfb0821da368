import { Problem, type ReleasePolicy } from '@locktender/contracts'

/** Where the branch of the record stands: behind GitHub's API, on the git remote, or in the clone itself. */
export type RecordPlace = 'github' | 'remote' | 'local'

export interface PlaceFacts {
  /** `record.store` of the policy. */
  readonly asked: NonNullable<ReleasePolicy['record']>['store']
  readonly isInJob: boolean
  /** Whether there are a token and the address of an API. */
  readonly canConnect: boolean
}

/**
 * The place that a policy means.
 *
 * @throws {Problem} `record/no-token` when it names GitHub and there is no token
 */
export function recordPlace({ asked = 'auto', isInJob, canConnect }: PlaceFacts): RecordPlace {
  if (asked === 'github' && !canConnect)
    throw new Problem(
      'record/no-token',
      'the policy keeps the record on GitHub (record.store), and there is no token or no GITHUB_API_URL to reach it with',
      'Give `github-token` with `permissions: contents: write`, and outside of a job GITHUB_API_URL; or set `record: { store: remote }`.',
    )
  if (asked !== 'auto') return asked
  if (!isInJob) return 'local'
  return canConnect ? 'github' : 'remote'
}

/** Full name of the branch that `record.ref` names. */
export function recordBranch({ record }: ReleasePolicy): string {
  const ref = record?.ref ?? 'release-records'
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}
