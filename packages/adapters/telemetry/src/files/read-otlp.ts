import type { SeriesShape } from '@locktender/contracts'
import { mergeSeries } from '../sources/merge-series.ts'
import { asList, asMap, asNumber, asText } from '../transport/read-json.ts'
import type { MeasuredFile, MeasuredSeries } from './measured-series.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Series of metrics in OTLP/JSON (opentelemetry-proto 1.x), one document or one a line as the collector's file exporter writes them. Sums
 * that only grow and histograms are counters or, with delta temporality, counts; a histogram has one series per bound with the label `le`.
 */
export function readOtlp(text: string): MeasuredFile {
  const documents = parseDocuments(text)
  if (documents === null) return { error: 'the file is no OTLP/JSON' }
  const pieces: MeasuredSeries[] = []
  for (const resource of documents.flatMap((document) => asList(document['resourceMetrics'])).map(mapOf)) {
    const shared = attributesOf(asMap(resource['resource'])?.['attributes'])
    for (const metric of asList(resource['scopeMetrics'])
      .flatMap((scope) => asList(mapOf(scope)['metrics']))
      .map(mapOf)) {
      const read = readMetric(metric, shared)
      if ('error' in read) return read
      pieces.push(...read.series)
    }
  }
  const byName = Map.groupBy(pieces, ({ name }) => name)
  return { series: [...byName].flatMap(([name, same]) => mergeSeries(same).map((each) => ({ ...each, name }))) }
}

function readMetric(metric: Json, shared: Readonly<Record<string, string>>): MeasuredFile {
  const name = String(metric['name'])
  if (metric['exponentialHistogram'] !== undefined)
    return { error: `${name} is an exponential histogram, which is not read: export explicit bounds` }
  const kind = (['sum', 'gauge', 'histogram'] as const).find((each) => metric[each] !== undefined)
  const data = mapOf(kind === undefined ? undefined : metric[kind])
  const shape = kind === 'gauge' || (kind === 'sum' && data['isMonotonic'] !== true) ? 'value' : shapeOf(data['aggregationTemporality'])
  if (shape === null) return { error: `${name} names no temporality` }
  const series: MeasuredSeries[] = []
  for (const point of asList(data['dataPoints']).map(mapOf)) {
    const t = Number(point['timeUnixNano']) / 1e9
    if (!Number.isFinite(t) || t <= 0) return { error: `a point of ${name} has no time` }
    const labels = { ...shared, ...attributesOf(point['attributes']) }
    const values = kind === 'histogram' ? bucketsOf(point) : [{ le: null, value: asNumber(point['asInt']) ?? asNumber(point['asDouble']) }]
    if (values === null) return { error: `a point of ${name} has not one count more than bounds` }
    for (const { le, value } of values) {
      if (value !== null) series.push({ name, labels: le === null ? labels : { ...labels, le }, shape, samples: [{ t, value }] })
    }
  }
  return { series }
}

// OTLP counts each bucket by itself; `le` counts all up to the bound.
function bucketsOf(point: Json): readonly { readonly le: string | null; readonly value: number | null }[] | null {
  const [bounds, counts] = [asList(point['explicitBounds']).map(Number), asList(point['bucketCounts']).map(Number)]
  if (counts.length !== bounds.length + 1) return null
  let sum = 0
  return counts.map((count, index) => {
    sum += count
    return { le: index < bounds.length ? String(bounds[index]) : '+Inf', value: sum }
  })
}

function shapeOf(temporality: unknown): SeriesShape | null {
  if (temporality === 1 || temporality === 'AGGREGATION_TEMPORALITY_DELTA') return 'count'
  return temporality === 2 || temporality === 'AGGREGATION_TEMPORALITY_CUMULATIVE' ? 'counter' : null
}

function attributesOf(attributes: unknown): Readonly<Record<string, string>> {
  const pairs = asList(attributes).map((attribute) => {
    const { key, value } = mapOf(attribute)
    const { stringValue, intValue, doubleValue, boolValue } = mapOf(value)
    return [String(key), asText(stringValue ?? intValue ?? doubleValue ?? boolValue) ?? ''] as const
  })
  return Object.fromEntries(pairs)
}

function parseDocuments(text: string): readonly Json[] | null {
  const parse = (part: string): Json | null => {
    try {
      return asMap(JSON.parse(part)) ?? null
    } catch {
      return null
    }
  }
  const whole = parse(text)
  const documents =
    whole === null
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parse)
      : [whole]
  const read = documents.filter((each) => each !== null && Array.isArray(each['resourceMetrics'])) as Json[]
  return read.length === documents.length && read.length > 0 ? read : null
}

function mapOf(value: unknown): Json {
  return asMap(value) ?? {}
}
