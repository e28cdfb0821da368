import type { CanaryEvidence, MetricEvidence } from './canary-evidence.ts'

/** Minutes of the stage that are in the evidence, judged or not. */
export function minutesSeen({ metrics }: Pick<CanaryEvidence, 'metrics'>): number {
  return Math.max(0, ...metrics.map(minutesOf))
}

function minutesOf(metric: MetricEvidence): number {
  if (metric.kind === 'missing') return 0
  if (metric.kind === 'ratio') return metric.stage.canary.total.length
  if (metric.kind === 'gauge') return metric.stage.canary.length
  return metric.slow?.stage.canary.total.length ?? metric.quantile?.stage.canary.length ?? 0
}
