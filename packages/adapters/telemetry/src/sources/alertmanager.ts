import { Problem, type AlertmanagerSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import { parseSelector, type LabelMatcher } from '../queries/parse-selector.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { openAddress, type Address } from '../transport/access.ts'
import { addressText, below } from '../transport/addresses.ts'
import { asMap, readJson } from '../transport/read-json.ts'
import { runningCount } from './running-count.ts'

/** Alerts that fire and are not silenced, by matchers (`severity="page",app="shop"`). An alert that has ended is not known any more. */
export function alertmanagerSource(name: string, { alertmanager, auth, tls }: AlertmanagerSource, ports: Ports): MetricSource {
  const address = openAddress(alertmanager, { auth, tls }, ports, name)
  return {
    name,
    kind: 'alertmanager',
    address: addressText(address.url),
    role: 'guard',
    language: 'promql',
    parts: ['value'],
    fetch: (request) => countAlerts(address, request, ports),
  }
}

async function countAlerts({ url, access }: Address, { text: query, range }: SourceRequest, ports: Ports): Promise<SourceAnswer> {
  const target = below(url, 'api/v2/alerts', { active: 'true', silenced: 'false', inhibited: 'false' })
  for (const matcher of matchersOf(query))
    target.searchParams.append('filter', `${matcher.label}${matcher.operator}${JSON.stringify(matcher.value)}`)
  const got = await readJson({ method: 'GET', url: target, headers: access.headers }, ports, { access })
  if ('error' in got) return { status: 'error', query, message: got.error }
  if (!Array.isArray(got.json)) return { status: 'error', query, message: `${url.host}: the answer is no list of alerts` }
  const starts = got.json.map((alert) => Date.parse(String(asMap(alert)?.['startsAt'])) / 1000)
  if (starts.some((time) => Number.isNaN(time))) return { status: 'error', query, message: `${url.host}: an alert has no start` }
  return { status: 'value', query, series: [{ labels: {}, shape: 'value', samples: runningCount(starts, range) }], findings: got.findings }
}

function matchersOf(query: string): readonly LabelMatcher[] {
  const selector = parseSelector(query.trimStart().startsWith('{') ? query : `{${query}}`)
  if (selector !== null && selector.matchers.length > 0) return selector.matchers
  throw new Problem(
    'telemetry/query',
    `${JSON.stringify(query)} is no list of matchers on an alert's labels`,
    'Write it as `severity="page",app="shop"`.',
  )
}
