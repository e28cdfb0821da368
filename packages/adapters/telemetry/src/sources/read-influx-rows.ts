import type { SeriesShape } from '@locktender/contracts'
import type { SourceSeries } from '../source-answer.ts'
import { asList, asMap, asNumber, asText } from '../transport/read-json.ts'
import { intervalSamples } from './interval-samples.ts'

/** Series of an InfluxQL answer (`epoch=s`): one number beside the time. An interval is named by its start. */
export function readInfluxRows(
  json: unknown,
  shape: SeriesShape,
  stepSeconds: number,
): { readonly series: readonly SourceSeries[] } | { readonly error: string } {
  const answer = asMap(json)
  const results = asList(answer?.['results']).map((result) => asMap(result) ?? {})
  const wrong = answer?.['error'] ?? results.find((result) => result['error'] !== undefined)?.['error']
  if (wrong !== undefined) return { error: `the query failed: ${asText(wrong) ?? 'no reason given'}` }
  if (results.length === 0) return { error: 'the answer has no results' }
  const rows = results.flatMap((result) => asList(result['series'])).map((each) => asMap(each) ?? {})
  if ([...results, ...rows].some((each) => each['partial'] === true)) return { error: 'the answer lacks a part' }
  const series: SourceSeries[] = []
  for (const { tags, columns, values } of rows) {
    if (asList(columns).length !== 2 || asList(columns)[0] !== 'time')
      return { error: 'a series has not one number beside the time: select one thing' }
    const points = asList(values).map((row) => ({ startSeconds: Number(asList(row)[0]), value: asNumber(asList(row)[1]) }))
    const samples = intervalSamples(points, stepSeconds, stepSeconds)
    if (typeof samples === 'string') return { error: samples }
    const labels = Object.entries(asMap(tags) ?? {}).map(([name, value]) => [name, String(value)] as const)
    series.push({ labels: Object.fromEntries(labels), shape, samples })
  }
  return { series }
}
