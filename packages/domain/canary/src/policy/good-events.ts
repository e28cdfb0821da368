import type { MetricEvidence } from '../analysis/canary-evidence.ts'
import type { CountSeries, PairedCounts } from '../series/count-series.ts'

/** The evidence of an objective with its good events counted, for a rule such as `availability < 99%`. */
export function goodEvents(metric: MetricEvidence): MetricEvidence {
  return metric.kind === 'ratio' ? { ...metric, stage: inverse(metric.stage) } : metric
}

function inverse({ canary, baseline }: PairedCounts): PairedCounts {
  return { canary: good(canary), baseline: good(baseline) }
}

function good({ bad, total }: CountSeries): CountSeries {
  return { bad: total.map((all, index) => (all === null || bad[index] == null ? null : all - bad[index])), total }
}
