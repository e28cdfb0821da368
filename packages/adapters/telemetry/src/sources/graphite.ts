import type { GraphiteSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest, SourceSeries } from '../source-answer.ts'
import { openAddress, type Address } from '../transport/access.ts'
import { addressText, below } from '../transport/addresses.ts'
import { asList, asMap, asNumber, readJson } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'
import { intervalSamples } from './interval-samples.ts'

/** Graphite's `/render` with JSON. Counts are events per interval, as statsd writes them. */
export function graphiteSource(name: string, { graphite, auth, tls }: GraphiteSource, ports: Ports): MetricSource {
  const address = openAddress(graphite, { auth, tls }, ports, name)
  return {
    name,
    kind: 'graphite',
    address: addressText(address.url),
    role: 'judged',
    language: 'graphite',
    parts: ['bad', 'all', 'value'],
    fetch: (request) => fetchSeries(address, request, ports),
  }
}

async function fetchSeries({ url, access }: Address, { text, part, range }: SourceRequest, ports: Ports): Promise<SourceAnswer> {
  // The start of the range is not in the answer, but the interval that begins there is wanted.
  const parameters = { target: text, from: String(range.fromSeconds - 1), until: String(range.toSeconds - 1), format: 'json' }
  const got = await readJson({ method: 'GET', url: below(url, 'render', parameters), headers: access.headers }, ports, { access })
  if ('error' in got) return { status: 'error', query: text, message: got.error }
  if (!Array.isArray(got.json)) return { status: 'error', query: text, message: `${url.host}: the answer is no list of series` }
  const series: SourceSeries[] = []
  for (const each of got.json as readonly unknown[]) {
    const { target, datapoints, tags } = asMap(each) ?? {}
    const points = asList(datapoints).map((point) => ({ startSeconds: Number(asList(point)[1]), value: asNumber(asList(point)[0]) }))
    const samples = intervalSamples(points, range.stepSeconds)
    if (typeof samples === 'string') return { status: 'error', query: text, message: `${url.host}: ${samples}` }
    const labels = Object.entries(asMap(tags) ?? { target }).map(([name, value]) => [name, String(value)] as const)
    series.push({ labels: Object.fromEntries(labels), shape: part === 'value' ? 'value' : 'count', samples })
  }
  return answerOf(text, series, got.findings)
}
