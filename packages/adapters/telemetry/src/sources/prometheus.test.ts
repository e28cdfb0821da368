import { describe, expect, it } from 'vitest'
import { answeringServer, stillPorts, type Saying } from '../answering-server.fixture.ts'
import type { SourceAnswer, SourceRequest } from '../source-answer.ts'
import { prometheusSource } from './prometheus.ts'

const range = { fromSeconds: 1_795_000_020, toSeconds: 1_795_000_140, stepSeconds: 60 }
const request: SourceRequest = { side: 'canary', part: 'all', text: 'http_requests_total{track="canary"}', range }
const matrix = (...result: readonly unknown[]): Saying => ({ json: { status: 'success', data: { resultType: 'matrix', result } } })
const series = {
  metric: { __name__: 'http_requests_total', pod: 'a' },
  values: [
    [1_795_000_020, '5'],
    [1_795_000_080, '9'],
  ],
}

async function ask(say: (count: number) => Saying, change: Partial<SourceRequest> = {}, tryTimeoutSeconds = 20) {
  const ports = stillPorts({ TOKEN: 's3cr3t-token' }, { tryTimeoutSeconds })
  await using server = await answeringServer((_, count) => say(count))
  const source = prometheusSource('main', { prometheus: `${server.url}/prometheus`, tenant: 'shop', auth: { bearer: '${TOKEN}' } }, ports)
  const answer = await source.fetch({ ...request, ...change })
  return { answer, heard: [...server.heard], slept: ports.slept, source }
}

const message = (answer: SourceAnswer): string => (answer.status === 'value' ? '' : answer.message)

describe('Prometheus', () => {
  it('is asked for the raw counter on whole minutes, with its tenant and token', async () => {
    const { answer, heard } = await ask(() => matrix(series))
    expect(answer).toMatchObject({
      status: 'value',
      query: request.text,
      series: [
        {
          labels: series.metric,
          shape: 'counter',
          samples: [
            { t: 1_795_000_020, value: 5 },
            { t: 1_795_000_080, value: 9 },
          ],
        },
      ],
    })
    expect(heard[0]).toMatchObject({
      path: '/prometheus/api/v1/query_range',
      headers: { 'x-scope-orgid': 'shop', authorization: 'Bearer s3cr3t-token' },
    })
    expect(Object.fromEntries(heard[0]!.parameters)).toEqual({
      query: request.text,
      start: '1795000020',
      end: '1795000140',
      step: '60',
      partial_response: 'false',
    })
  })

  it('gives numbers that are none as what they are', async () => {
    const { answer } = await ask(() =>
      matrix({
        metric: {},
        values: [
          [1, 'NaN'],
          [2, '+Inf'],
          [3, '-Inf'],
        ],
      }),
    )
    expect(answer.status === 'value' && answer.series[0]?.samples.map(({ value }) => value)).toEqual([NaN, Infinity, -Infinity])
  })

  it.each([
    { because: 'no series is no data', say: matrix(), status: 'no-data', text: 'no series matches' },
    { because: 'series without points are no data', say: matrix({ metric: {}, values: [] }), status: 'no-data', text: 'no series matches' },
    {
      because: 'a status of 200 with an error is an error',
      say: { json: { status: 'error', errorType: 'execution', error: 'too many samples' } },
      status: 'error',
      text: 'execution too many samples',
    },
    {
      because: 'warnings mean that a part may be missing',
      say: { json: { status: 'success', warnings: ['store gateway down'], data: { resultType: 'matrix', result: [series] } } },
      status: 'error',
      text: 'store gateway down',
    },
    {
      because: "VictoriaMetrics' partial answers are refused",
      say: { json: { status: 'success', isPartial: true, data: { resultType: 'matrix', result: [series] } } },
      status: 'error',
      text: 'may lack a part',
    },
    {
      because: 'native histograms are named',
      say: matrix({ metric: {}, histograms: [[1, {}]] }),
      status: 'error',
      text: 'native histograms, which are not read',
    },
    {
      because: 'a point without a number is no value',
      say: matrix({ metric: {}, values: [[1, 'many']] }),
      status: 'error',
      text: 'no pair of a time and a number',
    },
    {
      because: 'a vector is not a matrix',
      say: { json: { status: 'success', data: { resultType: 'vector', result: [] } } },
      status: 'error',
      text: 'type vector',
    },
    { because: 'a login page is no JSON', say: { text: '<html>Sign in</html>' }, status: 'error', text: 'no JSON' },
    { because: 'a wrong token is an error', say: { text: 'denied s3cr3t-token', status: 401 }, status: 'error', text: 'denied ***' },
    {
      because: 'a wrong tenant is an error',
      say: { text: 'no such tenant', status: 404 },
      status: 'error',
      text: 'does not know this address or tenant (404)',
    },
    {
      because: 'a bad query is an error',
      say: { json: { status: 'error', error: 'parse error' }, status: 400 },
      status: 'error',
      text: 'parse error',
    },
    {
      because: 'a redirect to another host is refused',
      say: { text: '', status: 302, headers: { location: 'https://login.example/?next=1' } },
      status: 'error',
      text: 'redirects to login.example: credentials are not sent there',
    },
    {
      because: 'a redirect in a circle ends',
      say: { text: '', status: 307, headers: { location: '/prometheus/api/v1/query_range' } },
      status: 'error',
      text: 'redirects without end',
    },
    {
      because: 'a cardinality explosion is refused',
      say: matrix(...Array.from({ length: 100_000 }, (_, index) => ({ metric: { id: String(index) }, values: [[1, '1']] }))),
      status: 'error',
      text: 'matches 100000 series; at most 10000 are read',
    },
  ] as const)('$because', async ({ say, status, text }) => {
    const { answer, heard } = await ask(() => say)
    expect(answer.status).toBe(status)
    expect(message(answer)).toContain(text)
    expect(message(answer)).not.toContain('s3cr3t')
    expect(heard.length).toBeLessThan(6)
  })

  it.each([
    { because: 'a server that starts', first: { text: 'starting', status: 503 } as Saying, slept: [1000] },
    { because: 'a limit that names its end', first: { text: '', status: 429, headers: { 'retry-after': '7' } } as Saying, slept: [7000] },
    { because: 'a connection that breaks', first: 'hang-up' as Saying, slept: [1000] },
    { because: 'an answer that does not come', first: 'silence' as Saying, slept: [1000] },
  ])('is asked again after $because', async ({ first, slept }) => {
    const asked = await ask((count) => (count === 1 ? first : matrix(series)), {}, 2)
    expect(asked.answer.status).toBe('value')
    expect(asked.slept).toEqual(slept)
  })

  it('is given up at the deadline, and says why', async () => {
    const { answer, slept } = await ask(() => 'silence', {}, 0.05)
    expect(message(answer)).toMatch(/no answer within 0.1 seconds$/)
    expect(slept.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000)
  })

  it('is asked in pieces beyond 11,000 points, and no point is asked for twice', async () => {
    const days = { ...range, toSeconds: range.fromSeconds + 25_000 * 60 }
    const { heard } = await ask(() => matrix(series), { range: days })
    const spans = heard.map(({ parameters }) => [Number(parameters.get('start')), Number(parameters.get('end'))] as const)
    expect(spans.map(([from, to]) => (to - from) / 60 + 1)).toEqual([11_000, 11_000, 3001])
    expect(spans[1]![0] - spans[0]![1]).toBe(60)
  })

  it('has its clock held against ours', async () => {
    const json = { status: 'success', data: { resultType: 'matrix', result: [series] } }
    const say: Saying = { json, headers: { date: new Date(Date.now() + 300_000).toUTCString() } }
    const { answer } = await ask(() => say)
    expect(answer.status === 'value' && answer.findings).toEqual([
      "clock-skew: the source's clock is more than 60 seconds ahead of this machine's",
    ])
  })

  it('is asked for a gauge within its minute, so that a target that is down has no value', async () => {
    const { heard } = await ask(() => matrix(series), { part: 'value', text: 'memory_bytes{track="canary"}' })
    expect(heard[0]!.parameters.get('query')).toBe('last_over_time(memory_bytes{track="canary"}[60s])')
  })

  it('has no query where a counter is wrapped', async () => {
    await expect(ask(() => matrix(series), { text: 'sum(rate(http_requests_total[5m]))' })).rejects.toMatchObject({
      code: 'telemetry/query',
    })
  })

  describe('names that do not exist', () => {
    const all = [{ labels: { __name__: 'http_requests_total', track: 'canary' }, shape: 'counter' as const, samples: [] }]
    it.each([
      {
        because: 'a label that no series has',
        text: 'http_requests_total{track="canary",status=~"5.."}',
        data: [],
        says: 'has the label "status"',
      },
      {
        because: 'a metric that was never there',
        text: 'http_erors_total{track="canary"}',
        data: [],
        says: 'http_erors_total was not there in 30 days',
      },
      { because: 'a metric that was there before', text: 'http_errors_total{track="canary"}', data: ['http_errors_total'], says: null },
      { because: 'a label that excludes', text: 'http_requests_total{track="canary",probe!="1"}', data: [], says: null },
    ])('$because', async ({ text, data, says }) => {
      await using server = await answeringServer(() => ({ json: { status: 'success', data } }))
      const source = prometheusSource('main', { prometheus: server.url }, stillPorts())
      const found = await source.unknownNames!({ ...request, text, part: 'bad' }, all)
      if (says === null) expect(found).toBeNull()
      else expect(found).toContain(says)
    })
  })

  it('reads no more of an answer than it must', async () => {
    const huge = `{"pad":"${'x'.repeat(65 * 1024 * 1024)}"}`
    const { answer } = await ask(() => ({ text: huge }))
    expect(message(answer)).toContain('longer than 67108864 bytes')
  })

  it('keeps user and password of an address out of what it prints', async () => {
    await using server = await answeringServer(() => ({ text: 'who is reader:hunter2?', status: 403 }))
    const address = server.url.replace('//', '//reader:hunter2@')
    const source = prometheusSource('main', { prometheus: '${PROM}' }, stillPorts({ PROM: address }))
    expect(source.address).not.toContain('hunter2')
    expect(message(await source.fetch(request))).toContain('reader:***')
    expect(server.heard[0]?.headers.authorization).toBe(`Basic ${Buffer.from('reader:hunter2').toString('base64')}`)
  })
})
