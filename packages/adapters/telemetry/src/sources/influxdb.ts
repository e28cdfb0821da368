import { Problem, type InfluxSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { expandNames, openAddress, type Address } from '../transport/access.ts'
import { addressText, below } from '../transport/addresses.ts'
import { exchange } from '../transport/exchange.ts'
import { excerpt } from '../transport/excerpt.ts'
import { readJson } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'
import { readFluxCsv } from './read-flux-csv.ts'
import { readInfluxRows } from './read-influx-rows.ts'

/**
 * InfluxDB 2. Flux has the range and the step as `v.timeRangeStart`, `v.timeRangeStop` and `v.windowPeriod`; InfluxQL, with a `database`,
 * as `$timeFilter` and `$interval`.
 */
export function influxSource(name: string, policy: InfluxSource, ports: Ports): MetricSource {
  const token = expandNames(policy.token ?? '${INFLUX_TOKEN}', ports.environment, name).trim()
  const { url, access } = openAddress(policy.influxdb, { tls: policy.tls }, ports, name)
  const address: Address = { url, access: { ...access, headers: { authorization: `Token ${token}` }, secrets: [token, ...access.secrets] } }
  const { database, org } = policy
  return {
    name,
    kind: 'influxdb',
    address: addressText(url),
    role: 'judged',
    language: database === undefined ? 'flux' : 'influxql',
    parts: ['bad', 'all', 'value'],
    fetch: (request) => (database === undefined ? byFlux(address, org, request, ports) : byInfluxQl(address, database, request, ports)),
  }
}

async function byFlux(
  { url, access }: Address,
  org: string | undefined,
  { text, part, range }: SourceRequest,
  ports: Ports,
): Promise<SourceAnswer> {
  const needed = ['v.timeRangeStart', 'v.timeRangeStop', 'v.windowPeriod'].find((variable) => !text.includes(variable))
  if (needed !== undefined) {
    throw new Problem(
      'telemetry/query',
      `${JSON.stringify(text)} does not use ${needed}`,
      'Write `|> range(start: v.timeRangeStart, stop: v.timeRangeStop) … |> aggregateWindow(every: v.windowPeriod, fn: sum, createEmpty: false)`.',
    )
  }
  const time = (seconds: number): string => new Date(seconds * 1000).toISOString()
  const option = `option v = {timeRangeStart: ${time(range.fromSeconds)}, timeRangeStop: ${time(range.toSeconds)}, windowPeriod: ${range.stepSeconds}s}`
  const call = {
    method: 'POST',
    url: below(url, 'api/v2/query', org === undefined ? {} : { org }),
    headers: { ...access.headers, 'content-type': 'application/vnd.flux', accept: 'application/csv' },
    body: `${option}\n${text}`,
    tls: access.tls,
  } as const
  const got = await exchange(call, ports, { access })
  if ('error' in got) return { status: 'error', query: text, message: got.error }
  const read = await readFluxCsv(got.answer.text, part === 'value' ? 'value' : 'count')
  if ('error' in read) return { status: 'error', query: text, message: excerpt(`${url.host}: ${read.error}`, access.secrets) }
  return answerOf(text, read.series, got.findings)
}

async function byInfluxQl({ url, access }: Address, db: string, { text, part, range }: SourceRequest, ports: Ports): Promise<SourceAnswer> {
  if (!text.includes('$timeFilter') || !text.includes('$interval')) {
    throw new Problem(
      'telemetry/query',
      `${JSON.stringify(text)} does not use $timeFilter and $interval`,
      'Write `SELECT sum("errors") FROM "http" WHERE "track" = \'{track}\' AND $timeFilter GROUP BY time($interval)`.',
    )
  }
  const filter = `time >= ${range.fromSeconds}s AND time < ${range.toSeconds}s`
  const q = text.replaceAll('$timeFilter', () => filter).replaceAll('$interval', `${range.stepSeconds}s`)
  const got = await readJson({ method: 'GET', url: below(url, 'query', { db, epoch: 's', q }), headers: access.headers }, ports, { access })
  if ('error' in got) return { status: 'error', query: text, message: got.error }
  const read = readInfluxRows(got.json, part === 'value' ? 'value' : 'count', range.stepSeconds)
  if ('error' in read) return { status: 'error', query: text, message: excerpt(`${url.host}: ${read.error}`, access.secrets) }
  return answerOf(text, read.series, got.findings)
}
