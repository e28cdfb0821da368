import type { LockNeed, ReleasePolicy } from '@locktender/contracts'

/**
 * What a release to that environment needs of what repositories share, under names that they agree on; empty where the policy has no
 * locks. Shared resources are for one release at a time, an environment for as many as `limit` says.
 */
export function lockNeeds({ rollouts, environments = {} }: ReleasePolicy, environment: string): readonly LockNeed[] {
  const locks = rollouts?.locks
  if (locks === undefined) return []
  const own = Object.entries(environments).find(([name]) => name === environment)?.[1]
  // `use` names a set, not an environment.
  const shared = typeof own === 'object' ? (own.shared ?? []) : []
  const places = locks.limit === undefined ? [] : [{ resource: `environment/${environment}`, most: locks.limit }]
  return [...places, ...shared.toSorted().map((name) => ({ resource: `shared/${name}`, most: 1 }))]
}
