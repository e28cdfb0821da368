import type { ApprovalCase, ApprovalCheck, ApprovalDeployment, ReleasePolicy } from '@locktender/contracts'
import { areSameSet } from '../same-set.ts'

/**
 * Whether a release went through the environments before its own with the very same artifacts, and whether something newer is there
 * already. Environments are in the order of `after`. Only what was asked is judged: without deployments in the case, nothing.
 */
export function promotionChecks(policy: ReleasePolicy, { release, deployments, requests = [] }: ApprovalCase): readonly ApprovalCheck[] {
  const { environment, artifacts } = release
  if (deployments === undefined || environment === undefined) return []
  const newest = (name: string): ApprovalDeployment | undefined =>
    deployments
      .filter((each) => each.environment === name && each.state.toLowerCase() === 'success')
      .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0]
  const checks = environmentsBefore(policy, environment).map((name): ApprovalCheck => {
    const passed = newest(name)
    if (passed === undefined)
      return fail('promotion/not-passed', `nothing was deployed to ${name} with success, which comes before ${environment}`)
    if (artifacts === undefined || passed.artifacts === null)
      return { code: 'promotion/unknown', outcome: 'unknown', message: `it is not known whether ${name} has the artifacts of this release` }
    return areSame(artifacts, passed.artifacts)
      ? { code: 'promotion/passed', outcome: 'pass', message: `${name} has the same artifacts since ${passed.at}` }
      : fail('promotion/other-artifacts', `${name} has other artifacts than this release; deploy it there first`)
  })
  const there = newest(environment)
  const askedAt = requests.filter(({ digest }) => digest === release.digest).map(({ at }) => Date.parse(at))
  const isOvertaken =
    there !== undefined &&
    askedAt.length > 0 &&
    Date.parse(there.at) > Math.max(...askedAt) &&
    !areSame(artifacts ?? [], there.artifacts ?? [])
  if (!isOvertaken) return checks
  return [
    ...checks,
    fail('promotion/superseded', `${environment} has had a newer release since ${there.at}; ask again if this one shall replace it`),
  ]
}

/** Environments that a release passes before one, the nearest first. */
function environmentsBefore({ environments = {} }: ReleasePolicy, name: string): readonly string[] {
  const after = new Map(
    Object.entries(environments).flatMap(([key, rules]) =>
      typeof rules === 'object' && rules.after !== undefined ? [[key, rules.after]] : [],
    ),
  )
  const before = new Set<string>()
  for (let next = after.get(name); next !== undefined && next !== name && !before.has(next); next = after.get(next)) before.add(next)
  return [...before]
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && areSameSet(one, other)
}

const fail = (code: string, message: string): ApprovalCheck => ({ code, outcome: 'fail', message })
