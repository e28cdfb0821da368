import type { SeriesShape } from '@locktender/contracts'
import type { SourceSeries } from '../source-answer.ts'
import { asList, asMap, asNumber, asText } from '../transport/read-json.ts'

const mostSeries = 10_000

/** Series of a range query in Prometheus' shape, or why they cannot be used: an error with status 200, a part of the answer, native histograms. */
export function matrixSeries(json: unknown, shape: SeriesShape): { readonly series: readonly SourceSeries[] } | { readonly error: string } {
  const answer = asMap(json)
  if (answer?.['status'] !== 'success')
    return { error: `the query failed: ${asText(answer?.['errorType']) ?? ''} ${asText(answer?.['error']) ?? 'no reason given'}` }
  const warnings = asList(answer['warnings'])
  if (answer['isPartial'] === true || warnings.length > 0)
    return { error: `the answer may lack a part: ${warnings.map(String).join('; ') || 'isPartial'}` }
  const data = asMap(answer['data'])
  if (data?.['resultType'] !== 'matrix' || !Array.isArray(data['result']))
    return { error: `the answer has the type ${String(data?.['resultType'])}, expected matrix` }
  const results = data['result'] as readonly unknown[]
  if (results.length > mostSeries)
    return { error: `the query matches ${results.length} series; at most ${mostSeries} are read. Name fewer by their labels` }
  const series: SourceSeries[] = []
  for (const result of results) {
    const { metric, values, histograms } = asMap(result) ?? {}
    if (histograms !== undefined)
      return { error: 'the query gives native histograms, which are not read: write the classic buckets, `…_bucket`' }
    const labels = asMap(metric)
    if (labels === undefined) return { error: 'a series has no labels' }
    const samples = readPoints(asList(values))
    if (samples === null) return { error: 'a point is no pair of a time and a number' }
    if (samples.length > 0) series.push({ labels: textLabels(labels), shape, samples })
  }
  return { series }
}

function readPoints(points: readonly unknown[]): SourceSeries['samples'] | null {
  const samples: { t: number; value: number }[] = []
  for (const point of points) {
    const [t, value] = [asNumber(asList(point)[0]), asNumber(asList(point)[1])]
    if (t === null || value === null || !Number.isFinite(t)) return null
    samples.push({ t, value })
  }
  return samples
}

function textLabels(labels: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))
}
