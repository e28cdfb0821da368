import type { ReleasePolicy } from '@locktender/contracts'
import type { EnvironmentProtection } from '@locktender/github'

/** Stands for a policy where there is none: one of those whom the environment asks approves any release. Undefined where it asks nobody. */
export function reviewersPolicy(protection: EnvironmentProtection | 'missing' | 'unseen'): ReleasePolicy | undefined {
  if (typeof protection === 'string' || protection.reviewers.length === 0) return undefined
  const reviewers = protection.reviewers.map((each) => (each.type === 'User' ? each.id : each.team))
  const approve = { approve: { reviewers: 1 } }
  return { roles: { reviewers }, types: { major: approve, minor: approve, patch: approve, hotfix: approve, docs: approve } }
}
