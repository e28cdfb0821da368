import { Problem, type NewRelicSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest, SourceSeries } from '../source-answer.ts'
import { expandNames, openAddress, type Address } from '../transport/access.ts'
import { addressText } from '../transport/addresses.ts'
import { excerpt } from '../transport/excerpt.ts'
import { asList, asMap, asNumber, asText, readJson } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'
import { mergeSeries } from './merge-series.ts'
import { splitIntervals } from './split-range.ts'

// New Relic gives at most 366 steps in one time series.
const mostSteps = 360
const graphql =
  'query($account: Int!, $nrql: Nrql!) { actor { account(id: $account) { nrql(query: $nrql, timeout: 30) { results metadata { facets } } } } }'

/** New Relic's NerdGraph with NRQL. The range and the steps are added to the query. */
export function newRelicSource(name: string, policy: NewRelicSource, ports: Ports): MetricSource {
  const key = expandNames(policy['api-key'] ?? '${NEW_RELIC_API_KEY}', ports.environment, name).trim()
  const { url } = openAddress(policy.url ?? 'https://api.newrelic.com/graphql', {}, ports, name)
  const address: Address = { url, access: { headers: { 'api-key': key, 'content-type': 'application/json' }, tls: {}, secrets: [key] } }
  return {
    name,
    kind: 'new-relic',
    address: addressText(url),
    role: 'judged',
    language: 'nrql',
    parts: ['bad', 'all', 'value'],
    fetch: (request) => fetchSeries(address, policy['new-relic'], request, ports),
  }
}

async function fetchSeries(
  { url, access }: Address,
  account: number,
  { text, part, range }: SourceRequest,
  ports: Ports,
): Promise<SourceAnswer> {
  if (/\b(?:SINCE|UNTIL|TIMESERIES|COMPARE\s+WITH)\b/i.test(withoutTexts(text))) {
    throw new Problem(
      'telemetry/query',
      `${JSON.stringify(text)} names its own time`,
      'Leave out SINCE, UNTIL, TIMESERIES and COMPARE WITH: the stage gives them.',
    )
  }
  const series: SourceSeries[] = []
  const findings: string[] = []
  const failed = (message: string): SourceAnswer => ({ status: 'error', query: text, message: excerpt(message, access.secrets) })
  for (const { fromSeconds, toSeconds, stepSeconds } of splitIntervals(range, mostSteps)) {
    const nrql = `${text} SINCE ${fromSeconds * 1000} UNTIL ${toSeconds * 1000} TIMESERIES ${stepSeconds} seconds LIMIT MAX`
    const body = JSON.stringify({ query: graphql, variables: { account, nrql } })
    const got = await readJson({ method: 'POST', url, headers: access.headers, body }, ports, { access })
    if ('error' in got) return failed(got.error)
    const answer = asMap(got.json)
    const [wrong] = asList(answer?.['errors'])
    if (wrong !== undefined) return failed(`${url.host}: the query failed: ${asText(asMap(wrong)?.['message']) ?? 'no reason given'}`)
    const found = asMap(asMap(asMap(asMap(answer?.['data'])?.['actor'])?.['account'])?.['nrql'])
    if (!Array.isArray(found?.['results'])) return failed(`${url.host}: the answer has no results`)
    const facets = asList(asMap(found['metadata'])?.['facets']).map(String)
    for (const row of found['results'] as readonly unknown[]) {
      const read = rowOf(asMap(row) ?? {}, facets)
      if (read === null) return failed(`${url.host}: a row has not one number: select one thing`)
      if (read.value !== null)
        series.push({ labels: read.labels, shape: part === 'value' ? 'value' : 'count', samples: [{ t: read.t, value: read.value }] })
    }
    findings.push(...got.findings)
  }
  return answerOf(text, mergeSeries(series), findings)
}

interface Row {
  readonly t: number
  readonly value: number | null
  readonly labels: Readonly<Record<string, string>>
}

function rowOf(row: Readonly<Record<string, unknown>>, facets: readonly string[]): Row | null {
  const known = new Set(['beginTimeSeconds', 'endTimeSeconds', 'inspectedCount', 'facet', ...facets])
  const values = Object.entries(row).filter(([name]) => !known.has(name))
  const t = asNumber(row['endTimeSeconds'])
  if (values.length !== 1 || t === null) return null
  const inner = asMap(values[0]?.[1])
  const parts = inner === undefined ? [values[0]?.[1]] : Object.values(inner)
  if (parts.length !== 1) return null
  const given = Array.isArray(row['facet']) ? row['facet'] : row['facet'] === undefined ? [] : [row['facet']]
  return { t, value: asNumber(parts[0]), labels: Object.fromEntries(facets.map((name, index) => [name, String(given[index] ?? '')])) }
}

function withoutTexts(nrql: string): string {
  return nrql.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''")
}
