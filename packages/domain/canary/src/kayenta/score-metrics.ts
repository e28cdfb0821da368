import type { Classified, KayentaClass } from './classify-metric.ts'

export interface ScoredMetric extends Pick<Classified, 'classification' | 'critical'> {
  readonly name: string
  readonly groups: readonly string[]
  readonly muted: boolean
  readonly reason: string | null
}

export interface KayentaScore {
  /** 0 to 100, more when the weights sum to more. */
  readonly score: number
  /** 0 for a group without a scored metric, though it counts as 100 in the sum. */
  readonly groupScores: Readonly<Record<string, number>>
  readonly reason: string
}

const countsAsFailed: readonly KayentaClass[] = ['High', 'Low', 'NodataFailMetric', 'Error']

/**
 * Sums group scores by weight as Kayenta does: groups without a weight share what is left of 100, which is negative when the others
 * exceed it. An Error counts as failed, where Kayenta leaves it out.
 */
export function scoreMetrics(metrics: readonly ScoredMetric[], groupWeights: Readonly<Record<string, number>>): KayentaScore {
  const heard = metrics.filter(({ muted }) => !muted)
  const groups = Map.groupBy(
    heard.flatMap((metric) => metric.groups.map((group) => ({ group, metric }))),
    ({ group }) => group,
  )
  const scores = new Map([...groups].map(([group, members]) => [group, groupScore(members.map(({ metric }) => metric))]))
  const groupScores = Object.fromEntries([...scores].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([group, score]) => [group, score ?? 0]))
  const critical = heard.find((metric) => metric.critical && metric.classification !== 'Pass')
  if (critical !== undefined) return { score: 0, groupScores, reason: `Canary Failed: ${critical.reason}` }
  const missing = heard.filter(({ classification }) => classification === 'Nodata').length
  if (heard.length > 0 && missing / heard.length >= 0.5)
    return { score: 0, groupScores, reason: 'Canary Failed: 50% or more metrics returned NODATA' }

  const configured = Object.values(groupWeights).reduce((sum, weight) => sum + weight, 0)
  const unweighted = [...scores.keys()].filter((group) => !Object.hasOwn(groupWeights, group)).length
  const shared = (100 - configured) / unweighted
  const sum = [...scores].reduce((total, [group, score]) => total + ((score ?? 100) * (groupWeights[group] ?? shared)) / 100, 0)
  return { score: roundHalfUp(sum), groupScores, reason: '' }
}

function groupScore(members: readonly ScoredMetric[]): number | null {
  const count = (classes: readonly KayentaClass[]): number =>
    members.filter(({ classification }) => classes.includes(classification)).length
  const [passed, failed] = [count(['Pass']), count(countsAsFailed)]
  return passed + failed === 0 ? null : (100 * passed) / (passed + failed)
}

// Two decimals, half up on the shortest decimal text: 1.005 gives 1.01.
function roundHalfUp(value: number): number {
  return Math.abs(value) < 1e-6 ? 0 : Math.round(Number(`${value}e2`)) / 100
}
