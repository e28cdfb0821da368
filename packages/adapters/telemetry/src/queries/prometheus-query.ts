import { Problem, type SeriesPart } from '@locktender/contracts'
import { parseSelector } from './parse-selector.ts'

/**
 * The query that is sent for one part. Counters and buckets are asked for raw, for `increase()` and `rate()` extrapolate and their noise
 * is not the service's; differences are taken afterwards. A gauge is asked for within its step, so that a target that is down has no value
 * instead of a repeated one. Throws Problem `telemetry/query` for an expression where a counter is needed.
 */
export function prometheusQuery(text: string, part: SeriesPart, stepSeconds: number): string {
  const isSelector = parseSelector(text) !== null
  if (part === 'value') return isSelector ? `last_over_time(${text.trim()}[${stepSeconds}s])` : text
  if (isSelector) return text.trim()
  throw new Problem(
    'telemetry/query',
    `${JSON.stringify(text)} is no plain selector: for counts the counter itself is needed, without a function, sum or range around it`,
    'Write the counter with its labels, such as `http_requests_total{app="shop",track="{track}"}`.',
  )
}
