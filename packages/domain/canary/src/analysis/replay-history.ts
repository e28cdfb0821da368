import type { CountSeries, PairedCounts } from '../series/count-series.ts'
import type { PairedValues, ValueSeries } from '../series/gauge-values.ts'
import type { CountEvidence, MetricEvidence, MissingEvidence, ValueEvidence } from './canary-evidence.ts'
import { judgeMetric } from './judge-metric.ts'
import type { MetricTask } from './metric-task.ts'

const beforeMinutes = 30

/** How many pieces of a stable version's own history the judge would have failed: none of them held a defect. */
export interface Replay {
  readonly pieces: number
  /** First minute of each failed piece in the history, from 0. */
  readonly failedFrom: readonly number[]
}

/**
 * Replays the A/A history of a metric in pieces as long as the stage, its group of replicas as the canary. Each failure is a false alarm
 * that a user can count before trusting the judge. No pieces without a history.
 */
export function replayHistory(evidence: Exclude<MetricEvidence, MissingEvidence>, task: MetricTask): Replay {
  const minutes = historyMinutes(evidence)
  const starts = Array.from({ length: Math.floor(minutes / task.stageMinutes) }, (_, piece) => piece * task.stageMinutes)
  const share = observedGroupShare(evidence) ?? task.share
  const failedFrom = starts.filter(
    (from) => judgeMetric(pieceOf(evidence, from, from + task.stageMinutes), { ...task, share }).worseAt !== null,
  )
  return { pieces: starts.length, failedFrom }
}

function pieceOf(evidence: Exclude<MetricEvidence, MissingEvidence>, from: number, to: number): MetricEvidence {
  if (evidence.kind === 'ratio') return { ...evidence, ...countPiece(evidence, from, to) }
  if (evidence.kind === 'gauge') return { kind: 'gauge', name: evidence.name, region: evidence.region, ...valuePiece(evidence, from, to) }
  const { slow, quantile } = evidence
  return { ...evidence, slow: slow && countPiece(slow, from, to), quantile: quantile && valuePiece(quantile, from, to) }
}

function countPiece({ history }: CountEvidence, from: number, to: number): CountEvidence {
  const cut = ({ bad, total }: CountSeries, start: number, end: number): CountSeries => ({
    bad: bad.slice(start, end),
    total: total.slice(start, end),
  })
  const sides = history ?? { canary: { bad: [], total: [] }, baseline: { bad: [], total: [] } }
  const stage: PairedCounts = { canary: cut(sides.canary, from, to), baseline: cut(sides.baseline, from, to) }
  return { stage, before: cut(sides.baseline, Math.max(0, from - beforeMinutes), from), history }
}

function valuePiece({ history }: ValueEvidence, from: number, to: number): ValueEvidence {
  const cut = (values: ValueSeries): ValueSeries => values.slice(from, to)
  const sides: PairedValues = history ?? { canary: [], baseline: [] }
  return { stage: { canary: cut(sides.canary), baseline: cut(sides.baseline) }, history }
}

function historyMinutes(evidence: Exclude<MetricEvidence, MissingEvidence>): number {
  if (evidence.kind === 'ratio') return evidence.history?.canary.total.length ?? 0
  if (evidence.kind === 'gauge') return evidence.history?.canary.length ?? 0
  return evidence.slow?.history?.canary.total.length ?? evidence.quantile?.history?.canary.length ?? 0
}

function observedGroupShare(evidence: Exclude<MetricEvidence, MissingEvidence>): number | null {
  const history = evidence.kind === 'ratio' ? evidence.history : evidence.kind === 'latency' ? (evidence.slow?.history ?? null) : null
  if (history === null) return null
  const sum = ({ total }: CountSeries): number => total.reduce<number>((all, value) => all + (value ?? 0), 0)
  const [group, others] = [sum(history.canary), sum(history.baseline)]
  return group + others === 0 ? null : group / (group + others)
}
