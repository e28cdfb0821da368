import { fillTemplate } from './fill-template.ts'
import { builtInQueries } from './metric-queries.ts'
import { prometheusQuery } from './prometheus-query.ts'

/** One PromQL expression that the suite sends. */
export interface ShippedQuery {
  readonly metric: string
  readonly side: 'canary' | 'baseline'
  readonly expression: string
}

/** Every PromQL expression that comes with the suite, filled in for the service `shop`: what an independent oracle is asked about. */
export function shippedQueries(): readonly ShippedQuery[] {
  const { 'error-rate': errors, 'latency-p95': latency } = builtInQueries('shop')
  const templates = [
    ['error-rate', 'bad', errors.bad],
    ['error-rate', 'all', errors.all],
    ['latency-p95', 'bucket', latency.histogram],
    ['memory', 'value', 'process_resident_memory_bytes{app="shop",track="{track}"}'],
  ] as const
  return (['canary', 'baseline'] as const).flatMap((side) =>
    templates.map(([metric, part, template]) => {
      const track = side === 'canary' ? 'canary' : 'stable'
      return { metric, side, expression: prometheusQuery(fillTemplate(template, { track, version: '1.0.0' }, 'promql', metric), part, 60) }
    }),
  )
}
