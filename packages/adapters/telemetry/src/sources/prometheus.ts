import type { PrometheusSource } from '@locktender/contracts'
import { parseSelector } from '../queries/parse-selector.ts'
import { prometheusQuery } from '../queries/prometheus-query.ts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceSeries, TimeRange } from '../source-answer.ts'
import { openAddress, type Address } from '../transport/access.ts'
import { addressText, below } from '../transport/addresses.ts'
import { asList, asMap, readJson } from '../transport/read-json.ts'
import { queryRange } from './query-range.ts'

const nameHistorySeconds = 30 * 86_400

/** Prometheus' HTTP API: also Thanos, Mimir, Cortex, VictoriaMetrics and Grafana Cloud. */
export function prometheusSource(name: string, { prometheus, auth, tls, tenant }: PrometheusSource, ports: Ports): MetricSource {
  const address = openAddress(prometheus, { auth, tls, tenant }, ports, name)
  return {
    name,
    kind: 'prometheus',
    address: addressText(address.url),
    role: 'judged',
    language: 'promql',
    parts: ['bad', 'all', 'bucket', 'value'],
    fetch: ({ text, part, range }) =>
      queryRange({
        address,
        path: 'api/v1/query_range',
        query: prometheusQuery(text, part, range.stepSeconds),
        shape: part === 'value' ? 'value' : 'counter',
        range,
        ports,
      }),
    unknownNames: (request, all) => unknownNames(address, request.text, request.range, all, ports),
  }
}

async function unknownNames(
  { url, access }: Address,
  text: string,
  { toSeconds }: TimeRange,
  all: readonly SourceSeries[],
  ports: Ports,
): Promise<string | null> {
  const selector = parseSelector(text)
  if (selector === null || selector.name === null) return null
  const alike = all.filter(({ labels }) => labels['__name__'] === selector.name)
  if (alike.length > 0) {
    const wanted = selector.matchers.filter(({ operator }) => operator === '=' || operator === '=~').map(({ label }) => label)
    const unknown = wanted.find((label) => !alike.some(({ labels }) => label in labels))
    return unknown === undefined
      ? null
      : `no series of ${selector.name} has the label ${JSON.stringify(unknown)}: check the query of the bad events`
  }
  const parameters = {
    'match[]': `{__name__=${JSON.stringify(selector.name)}}`,
    start: String(toSeconds - nameHistorySeconds),
    end: String(toSeconds),
  }
  const call = { method: 'GET', url: below(url, 'api/v1/label/__name__/values', parameters), headers: access.headers } as const
  const got = await readJson(call, ports, { access })
  if ('error' in got) return got.error
  if (asList(asMap(got.json)?.['data']).includes(selector.name)) return null
  return `the metric ${selector.name} was not there in 30 days: check its name, or let the service report it as 0 from its start`
}
