import type { MetricEvidence } from '@locktender/canary'

/** The numbers of the stable version in the place of the canary's: what is judged after a rollback is what serves then. */
export function stableSide(metric: MetricEvidence): MetricEvidence {
  switch (metric.kind) {
    case 'ratio':
      return { ...metric, stage: { canary: metric.stage.baseline, baseline: metric.stage.baseline } }
    case 'gauge':
      return { ...metric, stage: { canary: metric.stage.baseline, baseline: metric.stage.baseline } }
    case 'latency': {
      const { quantile } = metric
      if (quantile === null) return metric
      const { baseline } = quantile.stage
      return { ...metric, quantile: { ...quantile, stage: { canary: baseline, baseline } } }
    }
    case 'missing':
      return metric
  }
}
