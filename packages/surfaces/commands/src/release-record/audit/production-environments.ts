import type { ReleasePolicy } from '@locktender/contracts'

/** Environments that serve users: those that the policy marks; `production` where it marks none. */
export function productionEnvironments({ environments = {} }: ReleasePolicy): readonly string[] {
  const marked = Object.entries(environments).flatMap(([name, each]) =>
    typeof each === 'object' && each.production === true ? [name] : [],
  )
  return marked.length === 0 ? ['production'] : marked
}
