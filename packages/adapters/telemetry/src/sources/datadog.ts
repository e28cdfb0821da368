import { Problem, type DatadogSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest, SourceSeries } from '../source-answer.ts'
import { expandNames, openAddress, type Address } from '../transport/access.ts'
import { addressText, below } from '../transport/addresses.ts'
import { excerpt } from '../transport/excerpt.ts'
import { asList, asMap, asNumber, asText, readJson } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'
import { intervalSamples } from './interval-samples.ts'
import { mergeSeries } from './merge-series.ts'
import { splitIntervals } from './split-range.ts'

// Beyond about 1,500 points Datadog rolls up by itself.
const mostSteps = 1000

/** Datadog's `GET /api/v1/query`. Counts need `.as_count()` or a rollup that adds up: without one Datadog gives rates. */
export function datadogSource(name: string, policy: DatadogSource, ports: Ports): MetricSource {
  const key = (text: string): string => expandNames(text, ports.environment, name).trim()
  const [apiKey, appKey] = [key(policy['api-key'] ?? '${DD_API_KEY}'), key(policy['app-key'] ?? '${DD_APP_KEY}')]
  const site = policy.datadog.includes('/') ? policy.datadog : `https://api.${policy.datadog}`
  const { url } = openAddress(site, {}, ports, name)
  const headers = { 'dd-api-key': apiKey, 'dd-application-key': appKey }
  const address: Address = { url, access: { headers, tls: {}, secrets: [apiKey, appKey] } }
  return {
    name,
    kind: 'datadog',
    address: addressText(url),
    role: 'judged',
    language: 'datadog',
    parts: ['bad', 'all', 'value'],
    fetch: (request) => fetchSeries(address, request, ports),
  }
}

async function fetchSeries({ url, access }: Address, { text, part, range }: SourceRequest, ports: Ports): Promise<SourceAnswer> {
  if (part !== 'value' && !/\.as_count\(\)|\.rollup\(\s*(?:sum|count)/.test(text)) {
    throw new Problem(
      'telemetry/query',
      `${JSON.stringify(text)} gives rates, but counts are needed`,
      'Add `.as_count()` to the metric; for windows of more than four hours also `.rollup(sum, 60)`.',
    )
  }
  const series: SourceSeries[] = []
  const findings: string[] = []
  const failed = (message: string): SourceAnswer => ({ status: 'error', query: text, message: excerpt(message, access.secrets) })
  for (const { fromSeconds, toSeconds } of splitIntervals(range, mostSteps)) {
    const target = below(url, 'api/v1/query', { from: String(fromSeconds), to: String(toSeconds - 1), query: text })
    const got = await readJson({ method: 'GET', url: target, headers: access.headers }, ports, { access })
    if ('error' in got) return failed(got.error)
    const answer = asMap(got.json)
    if (answer?.['status'] !== 'ok') return failed(`${url.host}: the query failed: ${asText(answer?.['error']) ?? 'no reason given'}`)
    findings.push(...got.findings)
    for (const each of asList(answer['series'])) {
      const { pointlist, interval, tag_set: tags } = asMap(each) ?? {}
      const points = asList(pointlist).map((point) => ({
        startSeconds: Number(asList(point)[0]) / 1000,
        value: asNumber(asList(point)[1]),
      }))
      const samples = intervalSamples(points, range.stepSeconds, asNumber(interval) ?? undefined)
      if (typeof samples === 'string') return failed(`${url.host}: ${samples} (\`.rollup(sum, 60)\`)`)
      series.push({ labels: labelsOf(asList(tags)), shape: part === 'value' ? 'value' : 'count', samples })
    }
  }
  return answerOf(text, mergeSeries(series), findings)
}

function labelsOf(tags: readonly unknown[]): Readonly<Record<string, string>> {
  const pairs = tags.map(String).map((tag) => [tag.split(':', 1)[0] ?? '', tag.slice(tag.indexOf(':') + 1)] as const)
  return Object.fromEntries(pairs)
}
