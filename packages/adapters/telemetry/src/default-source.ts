import { Problem, type MetricsPolicy } from '@locktender/contracts'

/** The source of a metric that names none: `prometheus`, or the only one. Throws Problem `telemetry/no-source`. */
export function defaultSource(metric: string, { prometheus, sources = {} }: MetricsPolicy): string {
  const [only, ...others] = Object.keys(sources)
  if (prometheus !== undefined) return 'prometheus'
  if (only !== undefined && others.length === 0) return only
  throw new Problem(
    'telemetry/no-source',
    `The metric ${metric} names no source, and the policy has ${only === undefined ? 'none' : `${others.length + 1}: ${[only, ...others].join(', ')}`}`,
    only === undefined ? 'Add `prometheus: "${PROMETHEUS_URL}"` under `metrics`.' : `Add \`source: ${only}\` to the metric.`,
  )
}
