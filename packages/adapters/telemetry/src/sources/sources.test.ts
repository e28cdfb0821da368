import type { MetricsPolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { answeringServer, stillPorts, type Saying } from '../answering-server.fixture.ts'
import { openSources } from '../open-sources.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { range, type SourceCase } from './source-case.fixture.ts'
import { cases, environment, metricData, secrets } from './source-cases.fixture.ts'

function sourceAt(url: string, { source, text }: Pick<SourceCase, 'source' | 'text'>, tryTimeoutSeconds = 20): MetricSource {
  const policy: MetricsPolicy = { sources: { it: source(url) }, queries: { errors: { gauge: text } } }
  return openSources(policy, stillPorts(environment, { tryTimeoutSeconds })).get('it')!
}

async function ask(each: SourceCase, say: (count: number) => Saying, change: Partial<SourceRequest> = {}, tryTimeoutSeconds = 20) {
  await using server = await answeringServer((_, count) => say(count))
  const source = sourceAt(server.url, each, tryTimeoutSeconds)
  const answer = await source.fetch({ side: 'canary', part: 'all', text: each.text, range, ...change })
  return { answer, heard: [...server.heard], source }
}

const message = (answer: SourceAnswer): string => (answer.status === 'value' ? '' : answer.message)

describe.each(cases)('$kind ($text)', (each) => {
  it('gives counts at the ends of their minutes', async () => {
    const { answer, source } = await ask(each, () => each.happy)
    expect(source.kind).toBe(each.kind)
    expect(answer).toEqual({
      status: 'value',
      query: each.text,
      findings: [],
      series: each.series.map(([labels, ...samples]) => ({
        labels,
        shape: 'count',
        samples: samples.map(([minute, value]) => ({ t: range.fromSeconds + minute * 60, value })),
      })),
    })
  })

  it('is asked for the range with its credentials', async () => {
    const { heard } = await ask(each, () => each.happy)
    expect(heard).toHaveLength(1)
    expect(each.heard(heard[0]!)).toEqual(each.asked)
  })

  it('knows nothing from a value', async () => {
    expect((await ask(each, () => each.empty)).answer.status).toBe('no-data')
  })

  it.each(each.wrong)('says what is wrong: %s', async (_, say, text) => {
    const { answer } = await ask(each, () => say)
    expect(answer.status).toBe('error')
    expect(message(answer)).toContain(text)
    for (const secret of secrets) expect(message(answer)).not.toContain(secret)
  })

  it('is an error when it never answers', async () => {
    expect(message((await ask(each, () => 'silence', {}, 0.05)).answer)).toContain('no answer within')
  })

  it('prints no secret in its address', () => {
    const { address } = sourceAt('http://127.0.0.1:9/path?token=hunter2', each)
    expect(address).toMatch(/^127\.0\.0\.1:9\/path/)
    for (const secret of [...secrets, 'hunter2']) expect(address).not.toContain(secret)
  })
})

describe('queries that a source cannot count by', () => {
  it.each([
    { because: "Datadog's rates", source: (url: string) => ({ datadog: url }), text: 'sum:http.errors{a:b}' },
    { because: 'NRQL with its own time', source: () => ({ 'new-relic': 1 }), text: 'SELECT count(*) FROM T SINCE 1 hour ago' },
    { because: 'Flux without the range', source: (url: string) => ({ influxdb: url }), text: 'from(bucket:"b")' },
    { because: 'InfluxQL without the range', source: (url: string) => ({ influxdb: url, database: 'd' }), text: 'SELECT 1' },
    { because: "Loki's windows that overlap", source: (url: string) => ({ loki: url }), text: 'count_over_time({a="b"}[5m])' },
  ])('$because', async ({ source, text }) => {
    const it = sourceAt('http://127.0.0.1:9', { source, text })
    await expect(it.fetch({ side: 'canary', part: 'all', text, range })).rejects.toMatchObject({ code: 'telemetry/query' })
  })
})

describe('long answers', () => {
  it('of CloudWatch come page by page', async () => {
    const each = cases.find(({ kind }) => kind === 'cloudwatch')!
    const page = (count: number): Saying =>
      metricData(
        { StatusCode: count === 1 ? 'PartialData' : 'Complete', Timestamps: [range.fromSeconds + (count - 1) * 60], Values: [count] },
        count === 1 ? { NextToken: 'more' } : {},
      )
    const { answer, heard } = await ask(each, page)
    expect(heard.map(({ body }) => (JSON.parse(body) as { NextToken?: string }).NextToken)).toEqual([undefined, 'more'])
    expect(answer.status === 'value' && answer.series[0]?.samples.map(({ value }) => value)).toEqual([1, 2])
  })

  it.each([
    { kind: 'new-relic', calls: 4 },
    { kind: 'datadog', calls: 2 },
  ])('of $kind are asked for in pieces', async ({ kind, calls }) => {
    const each = cases.find((one) => one.kind === kind)!
    const { heard } = await ask(each, () => each.happy, { range: { ...range, toSeconds: range.fromSeconds + 1440 * 60 } })
    expect(heard).toHaveLength(calls)
  })
})
