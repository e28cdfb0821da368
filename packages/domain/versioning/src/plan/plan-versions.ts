import type { Bump } from '@locktender/commits'
import { higherBump } from '@locktender/commits'
import { classOf } from '../classes/class-of.ts'
import { planAsks } from './plan-asks.ts'
import { planDecisions } from './plan-decisions.ts'
import { planFindings } from './plan-findings.ts'
import { planHistory } from './plan-history.ts'
import type { PlanInput } from './plan-input.ts'
import { planRange } from './plan-range.ts'
import { planReasons, unparsedReason } from './plan-reasons.ts'
import type { PackagePlan, VersionPlan } from './version-plan.ts'

/**
 * What every package of a repository releases next, from one list of commits and tags. A repository of one package is the same
 * with one package at path `''`. Refused versions are values (`verdict: fail`); what cannot be decided is thrown as a Problem, e.g.
 * `version/no-base`, `version/forced-too-low`, `version/tag-not-unique`, `version/no-paths`.
 */
export function planVersions(input: PlanInput): VersionPlan {
  const history = planHistory(input)
  const asks = planAsks(input, history)
  const decisions = planDecisions(input, history, asks)
  const { packages } = decisions
  const released = classOf({
    part: packages.reduce<Bump | null>((highest, { part }) => higherBump(highest, part), null),
    branch: input.branch,
    paths: input.paths ?? releasedPaths(input, history.ranges.touching, packages),
    ...(input.types === undefined ? {} : { types: input.types }),
    ...(input.declaredClass === undefined ? {} : { declared: input.declaredClass }),
  })
  const unparsed = unparsedReason(asks.verdicts.all, input.policy)
  const failed = unparsed !== null || packages.some(({ refusal }) => refusal !== null)
  const deciding = new Set(decisions.decisions.filter(({ release }) => release).flatMap((decision) => decision.deciding))
  return {
    verdict: failed ? 'fail' : 'pass',
    release: !failed && packages.some(({ next }) => next !== null),
    single: history.single,
    packages,
    range: planRange(input, history.ranges.all.length, history.history, history.graph),
    class: released.class,
    commits: asks.verdicts.all.map((judged) => ({ judged, deciding: deciding.has(judged.raw.sha) })),
    reasons: [unparsed, ...planReasons(packages, history.single), released.reason].filter((reason) => reason !== null),
    findings: planFindings(history, asks, decisions),
  }
}

/** Paths of all commits that concern a released package; null when a commit's are not known. */
function releasedPaths(
  { commits }: PlanInput,
  touching: readonly (readonly number[])[],
  packages: readonly PackagePlan[],
): string[] | null {
  const places = new Set(packages.flatMap(({ next }, index) => (next === null ? [] : touching[index]!)))
  const paths = new Set<string>()
  for (const place of places) {
    const { paths: own, parents } = commits[place]!
    if (own === undefined && (parents?.length ?? 0) < 2) return null
    own?.forEach((path) => paths.add(path))
  }
  return [...paths]
}
