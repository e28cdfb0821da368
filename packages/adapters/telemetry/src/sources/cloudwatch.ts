import type { CloudWatchSource } from '@locktender/contracts'
import { AwsV4Signer } from 'aws4fetch'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest, SourceSeries } from '../source-answer.ts'
import { expandNames, openAddress } from '../transport/access.ts'
import { addressText } from '../transport/addresses.ts'
import { excerpt } from '../transport/excerpt.ts'
import type { HttpCall } from '../transport/http-call.ts'
import { asList, asMap, asNumber, readJson, type JsonAnswer } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'
import { intervalSamples } from './interval-samples.ts'
import { mergeSeries } from './merge-series.ts'

const mostPages = 100

interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/**
 * CloudWatch's GetMetricData (JSON protocol, signed with Signature Version 4). A query is an expression: Metrics Insights (`SELECT SUM(…)`),
 * a `SEARCH(…)` or metric maths. The keys are those that the step for the role leaves in the environment.
 */
export function cloudwatchSource(name: string, { cloudwatch: region, url: own }: CloudWatchSource, ports: Ports): MetricSource {
  const { url } = openAddress(own ?? `https://monitoring.${region}.amazonaws.com/`, {}, ports, name)
  const variable = (key: string): string => expandNames(`\${${key}}`, ports.environment, name)
  const session = ports.environment['AWS_SESSION_TOKEN']
  const keys: Keys = {
    accessKeyId: variable('AWS_ACCESS_KEY_ID'),
    secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
    ...(session === undefined || session === '' ? {} : { sessionToken: session }),
  }
  return {
    name,
    kind: 'cloudwatch',
    address: addressText(url),
    role: 'judged',
    language: 'cloudwatch',
    parts: ['bad', 'all', 'value'],
    fetch: (request) => fetchSeries(url, region, keys, request, ports),
  }
}

async function fetchSeries(
  url: URL,
  region: string,
  keys: Keys,
  { text, part, range }: SourceRequest,
  ports: Ports,
): Promise<SourceAnswer> {
  const secrets = [keys.secretAccessKey, keys.sessionToken ?? '']
  const failed = (message: string): SourceAnswer => ({ status: 'error', query: text, message: excerpt(message, secrets) })
  const series: SourceSeries[] = []
  let token: unknown
  for (let page = 0; page < mostPages; page += 1) {
    const got = await send(bodyOf(text, range, token), url, region, keys, secrets, ports)
    if ('error' in got) return failed(got.error)
    const answer = asMap(got.json)
    const more = answer?.['NextToken']
    for (const result of asList(answer?.['MetricDataResults'])) {
      const { Label, Timestamps, Values, StatusCode } = asMap(result) ?? {}
      const isWhole = StatusCode === 'Complete' || (StatusCode === 'PartialData' && typeof more === 'string')
      if (!isWhole) return failed(`${url.host}: the answer is not complete (${String(StatusCode)})`)
      const points = asList(Timestamps).map((time, index) => ({ startSeconds: timeOf(time), value: asNumber(asList(Values)[index]) }))
      const samples = intervalSamples(points, range.stepSeconds, range.stepSeconds)
      if (typeof samples === 'string') return failed(`${url.host}: ${samples}`)
      series.push({ labels: { label: String(Label) }, shape: part === 'value' ? 'value' : 'count', samples })
    }
    if (typeof more !== 'string' || more === '') return answerOf(text, mergeSeries(series), got.findings)
    token = more
  }
  return failed(`${url.host}: the answer has more than ${mostPages} pages`)
}

function bodyOf(expression: string, { fromSeconds, toSeconds, stepSeconds }: SourceRequest['range'], token: unknown): string {
  const query = { Id: 'metric', Expression: expression, Period: stepSeconds, ReturnData: true }
  const page = token === undefined ? {} : { NextToken: token }
  return JSON.stringify({ MetricDataQueries: [query], StartTime: fromSeconds, EndTime: toSeconds, ScanBy: 'TimestampAscending', ...page })
}

async function send(body: string, url: URL, region: string, keys: Keys, secrets: readonly string[], ports: Ports): Promise<JsonAnswer> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'GraniteServiceVersion20100801.GetMetricData' }
  const datetime = new Date(ports.timing.now()).toISOString().replaceAll(/[:-]|\.\d{3}/g, '')
  const signer = new AwsV4Signer({ method: 'POST', url: url.href, headers, body, service: 'monitoring', region, datetime, ...keys })
  const signed = await signer.sign()
  const call: HttpCall = { method: 'POST', url: signed.url, headers: Object.fromEntries(signed.headers), body }
  return readJson(call, ports, { access: { headers: {}, tls: {}, secrets } })
}

function timeOf(time: unknown): number {
  return typeof time === 'string' && Number.isNaN(Number(time)) ? Date.parse(time) / 1000 : Number(time)
}
