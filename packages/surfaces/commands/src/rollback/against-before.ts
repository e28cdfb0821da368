import type { MetricEvidence } from '@locktender/canary'

/** The numbers after a rollback, with those before the release as what they are compared with. */
export function againstBefore(after: readonly MetricEvidence[], before: readonly MetricEvidence[]): readonly MetricEvidence[] {
  return after.map((metric) => {
    const earlier = before.find(({ name, region }) => name === metric.name && region === metric.region)
    if (metric.kind === 'ratio') {
      const none = metric.stage.canary.total.map(() => null)
      const baseline = earlier?.kind === 'ratio' ? earlier.stage.canary : { bad: none, total: none }
      return { ...metric, stage: { canary: metric.stage.canary, baseline } }
    }
    if (metric.kind === 'latency') {
      const { quantile } = metric
      const values = earlier?.kind === 'latency' ? earlier.quantile?.stage.canary : undefined
      return quantile === null
        ? metric
        : { ...metric, quantile: { ...quantile, stage: { canary: quantile.stage.canary, baseline: values ?? [] } } }
    }
    if (metric.kind === 'gauge')
      return { ...metric, stage: { canary: metric.stage.canary, baseline: earlier?.kind === 'gauge' ? earlier.stage.canary : [] } }
    return metric
  })
}
