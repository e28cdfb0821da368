import type { ReleasePolicy } from '@locktender/contracts'
import type { MetricEvidence } from '../analysis/canary-evidence.ts'
import { eventShares } from '../analysis/event-shares.ts'
import type { MetricRule } from '../analysis/judge-settings.ts'
import type { KayentaInput, KayentaMetric } from '../kayenta/judge-with-kayenta.ts'
import type { PairedValues } from '../series/gauge-values.ts'

/**
 * What the compatible judge needs, from the same evidence and rules: values per minute, the direction that is worse, and what the policy
 * tolerates as the effect size. Metrics share one group.
 */
export function kayentaInput(policy: ReleasePolicy, metrics: readonly MetricEvidence[], rules: readonly MetricRule[]): KayentaInput {
  const { pass = 95, marginal = 75 } = policy.metrics?.judge?.kayenta ?? {}
  return {
    metrics: metrics.flatMap((metric): KayentaMetric[] => {
      const rule = rules.find(({ name }) => name === metric.name)
      if (rule === undefined) return []
      const { canary, baseline } = valuesOf(metric)
      const name = metric.region === null ? metric.name : `${metric.name} (${metric.region})`
      return [{ name, groups: ['metrics'], experiment: points(canary), control: points(baseline), config: configOf(rule) }]
    }),
    thresholds: { pass, marginal },
    groupWeights: {},
  }
}

function configOf({ worse, tolerate, critical }: MetricRule): KayentaMetric['config'] {
  const effectSize =
    worse === 'up'
      ? { allowedIncrease: tolerate, criticalIncrease: tolerate }
      : { allowedDecrease: 1 / tolerate, criticalDecrease: 1 / tolerate }
  return { direction: worse === 'up' ? 'increase' : 'decrease', critical, effectSize }
}

function valuesOf(metric: MetricEvidence): PairedValues {
  if (metric.kind === 'ratio') return eventShares(metric.stage)
  if (metric.kind === 'gauge') return metric.stage
  if (metric.kind === 'missing') return { canary: [], baseline: [] }
  return metric.quantile?.stage ?? (metric.slow === null ? { canary: [], baseline: [] } : eventShares(metric.slow.stage))
}

const points = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? Number.NaN)
