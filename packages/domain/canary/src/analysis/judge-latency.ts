import { logMean } from '../sequential/log-sum.ts'
import type { LatencyEvidence } from './canary-evidence.ts'
import { droppedCounts, droppedValues } from './dropped-minutes.ts'
import { eventShares } from './event-shares.ts'
import type { MetricFindings } from './metric-findings.ts'
import { evidenceLimit, type MetricTask, warmupCredit } from './metric-task.ts'
import { runningRatios } from './running-ratios.ts'
import { type CountsTested, judgedCounts, testCounts } from './test-counts.ts'
import { meanRatios, presentMinutes, testValues, type ValuesTested } from './test-values.ts'

/**
 * Judges latency by the mean of two kinds of evidence, slow requests and the quantile: a mean of e-processes is one whatever their
 * dependence. Without a history both must say so, with noise that is assumed or taken from the stage.
 */
export function judgeLatency(evidence: LatencyEvidence, task: MetricTask): MetricFindings {
  const slow = evidence.slow === null ? null : testCounts(evidence.slow, 'slow', task)
  const values = evidence.quantile === null || task.settings.latency === 'slow' ? null : testValues(evidence.quantile, 'latency', task)
  const found = withHistory(slow, values, task) ?? withoutHistory(slow, values)
  const mayCall = task.settings.latency === 'strict' && values !== null ? values.stageOnly().crossedAt : 0
  const worseAt = found.worseAt === null || mayCall === null ? null : Math.max(found.worseAt, mayCall)
  const byQuantile = evidence.slow === null && evidence.quantile !== null
  const dropped = byQuantile ? droppedValues(evidence.quantile.stage) : evidence.slow === null ? [] : droppedCounts(evidence.slow.stage)
  return {
    ...found,
    worseAt,
    estimates: estimatesOf(slow, values, worseAt !== null),
    sides: evidence.quantile?.stage ?? (evidence.slow === null ? { canary: [], baseline: [] } : eventShares(evidence.slow.stage)),
    safeAt: null,
    counts: evidence.slow === null ? null : judgedCounts(evidence.slow.stage),
    bounds: { lower: null, upper: null },
    warmup: { minutes: task.settings.warmupMinutes, credit: warmupCredit(task, 0), applied: slow?.test.creditApplied ?? 1 },
    dropped,
    minutes: evidence.slow?.stage.canary.total.length ?? evidence.quantile?.stage.canary.length ?? 0,
    leak: null,
    baseline: 'unknown',
  }
}

// Once it is worse, by how much now; before that the mean so far, for the tests' own estimates suppose a defect.
function estimatesOf(slow: CountsTested | null, values: ValuesTested | null, isWorse: boolean): readonly number[] {
  if (isWorse) return values?.learned?.estimate ?? (values === null ? (slow?.test.estimate ?? []) : meanRatios(values.logRatios))
  return values === null ? (slow === null ? [] : runningRatios(slow.input.stage)) : meanRatios(values.logRatios)
}

type Found = Pick<MetricFindings, 'logEvidence' | 'worseAt' | 'isControlled' | 'noise'>

function withHistory(slow: CountsTested | null, values: ValuesTested | null, task: MetricTask): Found | null {
  const fromSlow = slow !== null && slow.noise.source !== 'assumed' ? slow.test.logEvidence : null
  const parts = [fromSlow, values?.learned?.logEvidence ?? null].filter((part) => part !== null)
  if (parts.length === 0) return null
  const logEvidence = parts[0]!.map((_, index) => logMean(parts.map((part) => part[index]!)))
  const from = task.settings.warmupMinutes
  const at = logEvidence.findIndex((log, index) => index >= from && log >= Math.log(evidenceLimit(task)))
  const noise =
    fromSlow === null
      ? { variance: values!.longRunVariance, source: 'history' as const, historyMinutes: presentMinutes(values!.history) }
      : slow!.noise
  return { logEvidence, worseAt: at === -1 ? null : at + 1, isControlled: true, noise }
}

function withoutHistory(slow: CountsTested | null, values: ValuesTested | null): Found {
  const marks = [slow?.test.worseAt, values?.stageOnly().crossedAt].filter((mark) => mark !== undefined)
  const isFound = marks.length > 0 && marks.every((mark) => mark !== null)
  return {
    logEvidence: slow?.test.logEvidence ?? [],
    worseAt: isFound ? Math.max(...(marks as number[])) : null,
    isControlled: false,
    noise: slow?.noise ?? { variance: null, source: values === null ? 'none' : 'stage', historyMinutes: 0 },
  }
}
