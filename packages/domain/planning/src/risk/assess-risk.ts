import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyRiskPoint, RiskPolicy } from '@locktender/contracts/validators/types'
import type { Sourced } from '@locktender/policy'
import { originOf } from '../obligations/origin-of.ts'
import { matchedPaths } from './matched-paths.ts'
import type { Exposure, RiskAssessment, RiskFacts, RiskFinding } from './risk-assessment.ts'
import { measureCondition, type MeasuredCondition, riskMetrics, type RiskMetricName } from './risk-metrics.ts'

/** What a risk is assessed by. */
export interface RiskInput {
  readonly facts: RiskFacts
  readonly exposure: Exposure
  /** Every path that is touched; null when not known. */
  readonly paths: readonly string[] | null
}

/**
 * The points of a release, each with its rule, and the levels that they reach. A condition about something unknown counts, as a
 * precaution: not knowing is not passing.
 *
 * @throws {Problem} `risk/condition` for a limit that cannot be compared
 */
export function assessRisk({ policy, tree }: { readonly policy: ReleasePolicy; readonly tree: Sourced }, input: RiskInput): RiskAssessment {
  const { points = [], levels = {} } = policy.risk ?? {}
  const findings = points.flatMap((point, index) => judgePoint(point, index, tree, input) ?? [])
  const total = findings.reduce((sum, { add }) => sum + add, 0)
  const reached = levelsReached(levels, total)
  return { points: total, level: reached.at(-1) ?? null, levels: reached, findings, exposure: input.exposure, facts: input.facts }
}

/** Names of the levels from whose points on the total is, the lowest first. */
export function levelsReached(levels: NonNullable<RiskPolicy['levels']>, points: number): readonly string[] {
  return Object.entries(levels)
    .filter(([, { from }]) => points >= from)
    .toSorted(([one, { from: a }], [other, { from: b }]) => a - b || (one < other ? -1 : 1))
    .map(([name]) => name)
}

const shownPaths = 5

function judgePoint({ add, when, require }: PolicyRiskPoint, index: number, tree: Sourced, input: RiskInput): RiskFinding | undefined {
  const because = originOf(tree, ['risk', 'points', index])
  const paths = when.paths === undefined || input.paths === null ? [] : matchedPaths(when.paths, input.paths)
  const judged = [
    ...(when.paths === undefined ? [] : [judgePaths(when.paths, paths, input.paths === null)]),
    ...(when.exposure === undefined ? [] : [judgeExposure(when.exposure, input.exposure)]),
    ...(Object.keys(riskMetrics) as RiskMetricName[]).flatMap((name) => {
      const limit = when[name]
      return limit === undefined ? [] : [measureCondition(name, limit, input.facts, `${because.rule}.when.${name}`)]
    }),
  ]
  if (!judged.every(({ holds }) => holds)) return undefined
  return {
    add,
    what: judged.map(({ what }) => what).join('; '),
    because,
    paths: paths.slice(0, shownPaths),
    pathCount: paths.length,
    known: judged.every(({ known }) => known),
    require: require ?? [],
  }
}

function judgePaths(patterns: readonly string[], paths: readonly string[], unknown: boolean): MeasuredCondition {
  if (unknown) return { holds: true, known: false, what: `the paths are not known, which counts as touching ${patterns.join(', ')}` }
  return {
    holds: paths.length > 0,
    known: true,
    what: `${paths.length} ${paths.length === 1 ? 'path' : 'paths'} in ${patterns.join(', ')}`,
  }
}

function judgeExposure(wanted: Exposure, exposure: Exposure): MeasuredCondition {
  if (exposure === 'unknown') return { holds: true, known: false, what: `who notices it is not known, which counts as ${wanted}` }
  return { holds: exposure === wanted, known: true, what: `it is ${exposure}` }
}
