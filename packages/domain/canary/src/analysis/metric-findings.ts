import type { BaselineHealth, DroppedMinutes, MetricJudgement, RatioBounds } from '@locktender/contracts'
import type { PairedValues } from '../series/gauge-values.ts'
import { evidenceLimit, type MetricTask } from './metric-task.ts'

/** What a test of one kind found, before an outcome is drawn from it. */
export interface MetricFindings {
  readonly logEvidence: readonly number[]
  readonly estimates: readonly number[]
  /** Share of bad events, quantile or value of each side per minute. */
  readonly sides: PairedValues
  readonly worseAt: number | null
  readonly safeAt: number | null
  readonly counts: MetricJudgement['counts']
  readonly bounds: RatioBounds
  readonly isControlled: boolean
  readonly noise: MetricJudgement['noise']
  readonly warmup: MetricJudgement['warmup']
  readonly dropped: DroppedMinutes[]
  readonly minutes: number
  readonly leak: MetricJudgement['leak']
  readonly baseline: BaselineHealth
}

/** Minutes of the stage, of `minutes`, that were judged. */
export function judgedMinutes({ dropped, minutes }: Pick<MetricFindings, 'dropped' | 'minutes'>): number {
  return minutes - dropped.reduce((sum, { from, to }) => sum + to - from + 1, 0)
}

/** The fields of a judgement that every kind has. */
export function judgementFields(task: MetricTask, findings: MetricFindings) {
  const { logEvidence, estimates, bounds } = findings
  const wasJudged = judgedMinutes(findings) > 0
  const highest = logEvidence.reduce((most, value) => Math.max(most, value), -Infinity)
  const has = wasJudged && logEvidence.length > 0
  return {
    name: task.rule.name,
    critical: task.rule.critical,
    tolerate: task.rule.tolerate,
    limit: evidenceLimit(task),
    worseAt: findings.worseAt,
    safeAt: findings.safeAt,
    counts: findings.counts,
    estimate: wasJudged ? (rounded(estimates.at(-1)) ?? null) : null,
    interval: { lower: rounded(bounds.lower) ?? null, upper: rounded(bounds.upper) ?? null },
    evidence: {
      lastLog: has ? rounded(logEvidence.at(-1))! : null,
      highestLog: has ? rounded(highest)! : null,
      pValue: has ? rounded(Math.min(1, Math.exp(-highest)))! : null,
    },
    isControlled: findings.isControlled,
    noise: { ...findings.noise, variance: rounded(findings.noise.variance) ?? null },
    warmup: { ...findings.warmup, applied: rounded(findings.warmup.applied)! },
    dropped: findings.dropped,
    series: {
      logEvidence: logEvidence.map((value) => rounded(value)!),
      estimate: estimates.map((value) => rounded(value)!),
      canary: findings.sides.canary.map((value) => rounded(value) ?? null),
      baseline: findings.sides.baseline.map((value) => rounded(value) ?? null),
    },
    leak: findings.leak,
    baseline: findings.baseline,
  } satisfies Partial<MetricJudgement>
}

// Six digits: what any machine computes alike, and more than anybody can use.
function rounded(value: number | null | undefined): number | null | undefined {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value
}
