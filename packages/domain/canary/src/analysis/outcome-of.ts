import type { CanaryOutcome } from '@locktender/contracts'
import type { MetricEvidence } from './canary-evidence.ts'
import { judgedMinutes, type MetricFindings } from './metric-findings.ts'
import type { MetricTask } from './metric-task.ts'

/** Minutes without a judged one after which traffic or data count as gone. */
export const staleMinutes = 5
const gaugeMinutes = 20

/** Why a metric without a finding cannot be judged; null when it can. */
export type NoDataReason = 'never' | 'stopped' | 'share'

/**
 * The outcome of one metric. What was found worse stays worse; missing data never pass. A ratio passes when the unsafe ratio is ruled out,
 * other kinds when nothing was found in 20 judged minutes (or in the whole of a shorter stage).
 */
export function outcomeOf(
  kind: Exclude<MetricEvidence['kind'], 'missing'>,
  findings: MetricFindings,
  task: MetricTask,
  noData: NoDataReason | null,
): CanaryOutcome {
  if (findings.worseAt !== null) return 'worse'
  if (noData !== null) return 'no-data'
  if (kind === 'ratio') return findings.safeAt === null ? 'inconclusive' : 'pass'
  return judgedMinutes(findings) >= Math.min(gaugeMinutes, task.stageMinutes) ? 'pass' : 'inconclusive'
}

/** Whether the findings rest on data: nothing was ever judged, or nothing lately, or the canary's share is off by more than half. */
export function noDataReason(findings: MetricFindings, { share }: MetricTask): NoDataReason | null {
  if (judgedMinutes(findings) === 0) return 'never'
  const last = findings.dropped.at(-1)
  const trailing = findings.dropped.filter(({ to }) => to > findings.minutes - staleMinutes)
  const missingAtEnd = trailing.reduce((sum, { from, to }) => sum + to - Math.max(from, findings.minutes - staleMinutes + 1) + 1, 0)
  if (last?.to === findings.minutes && findings.minutes >= staleMinutes && missingAtEnd === staleMinutes) return 'stopped'
  const observed = observedShare(findings.counts)
  return observed !== null && Math.abs(observed - share) > share / 2 ? 'share' : null
}

/** The canary's share of the events that were judged; null without events. */
export function observedShare(counts: MetricFindings['counts']): number | null {
  if (counts === null) return null
  const all = counts.canary.total + counts.baseline.total
  return all === 0 ? null : counts.canary.total / all
}
