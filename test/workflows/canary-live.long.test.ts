import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CanaryAnalysisData, Result } from '@locktender/contracts'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { type MetricsServer, openMetricsServer, type Track } from './metrics-server.fixture.ts'
import { runCommandLine } from './run-step.ts'

let bundle = ''
const opened: { close?: () => unknown; remove?: () => unknown }[] = []
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(async () => {
  for (const each of opened.splice(0)) await (each.close?.() ?? each.remove?.())
})

const began = '2026-11-21T08:00:00Z'
const stage = Date.parse(began) / 1000
const at = (minute: number): string => new Date((stage + minute * 60) * 1000).toISOString()
const steady = (minute: number, replica: number): number => 2 + ((((minute * 7 + replica * 3) % 5) + 5) % 5 === 0 ? 1 : 0)
const stable: Track = { replicas: ['s-0', 's-1', 's-2', 's-3'], requestsPerMinute: 600, errors: steady }
const canary = (times: number, from = 0): Track => ({
  replicas: ['c-0'],
  requestsPerMinute: 270,
  errors: (minute, replica) => (minute >= from ? times : 1) * (steady(minute, replica) > 2 ? 2 : 1),
})
const policy = `metrics:
  prometheus: "\${PROMETHEUS_URL}"
  queries:
    error-rate: { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' }
rollback: { when: { error-rate: "> 20% for 5m" } }
`

async function open(
  times: number,
  from = 0,
  answer?: Parameters<typeof openMetricsServer>[2],
): Promise<{ shop: TemporaryRepository; server: MetricsServer }> {
  const server = await openMetricsServer(stage, { canary: canary(times, from), stable }, answer)
  const shop = createRepository({ commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy } }] })
  opened.push(server, shop)
  return { shop, server }
}

async function look(
  { shop, server }: Awaited<ReturnType<typeof open>>,
  ...words: readonly string[]
): Promise<{ exitCode: number; result: Result; log: string }> {
  const all = ['canary-analysis', '--from', began, '--share', '10%', '--for', '60m', '--json', ...words]
  const { exitCode, stdout, stderr } = await runCommandLine(bundle, all, shop.directory, { PROMETHEUS_URL: server.address })
  return { exitCode, result: JSON.parse(stdout) as Result, log: stderr }
}

const dataOf = ({ data }: Pick<Result, 'data'>): CanaryAnalysisData => data as CanaryAnalysisData

describe('a canary that is looked at every minute', () => {
  it('is judged by the same bytes live and in retrospect', async () => {
    const shop = await open(4)
    for (const minute of [4, 9, 10, 21]) {
      // Live: now; the last minute has not settled. In retrospect: the same end, asked for much later.
      const live = await look(shop, '--at', at(minute), '--write', 'live.json')
      const later = await look(shop, '--at', at(600), '--to', at(minute - 1), '--write', 'later.json')
      expect(JSON.stringify(later.result.data), live.log).toBe(JSON.stringify(live.result.data))
      expect(later.exitCode).toBe(live.exitCode)
      const [one, other] = ['live.json', 'later.json'].map((file) => readFileSync(join(shop.shop.directory, file), 'utf8'))
      expect(other).toBe(one)
      const replayed = await runCommandLine(bundle, ['canary-analysis', '--evidence', 'live.json', '--json'], shop.shop.directory)
      expect(JSON.stringify((JSON.parse(replayed.stdout) as Result).data)).toBe(JSON.stringify(live.result.data))
    }
  })

  it('is found worse, and stays so at every later look', async () => {
    const shop = await open(4)
    const outcomes = []
    for (const minute of [4, 12, 30]) outcomes.push((await look(shop, '--at', at(minute))).result.verdict)
    expect(outcomes).toEqual(['pending', 'fail', 'fail'])
  })

  it('asks for raw counters of both sides, whole minutes, and tells no secret', async () => {
    const { shop, server } = await open(1)
    const { result } = await look({ shop, server }, '--at', at(30), '--write', 'evidence.json')
    expect(new Set(server.queries)).toEqual(
      new Set(
        ['canary', 'stable'].flatMap((track) => [
          `http_requests_total{track="${track}",code=~"5.."}`,
          `http_requests_total{track="${track}"}`,
        ]),
      ),
    )
    expect(result.evidence.map(({ path }) => path)).toEqual(['.github/release-policy.yml', 'evidence.json'])
  })
})

describe('a source that does not give what it should', () => {
  const failing = (status: number, body: string) => (query: string) => (query.includes('canary') ? { status, body } : undefined)
  const empty = JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } })
  it.each([
    { because: 'it has nothing', answer: failing(200, empty), verdict: 'unknown', outcome: 'no-data' },
    {
      because: 'it answers 200 with an error',
      answer: failing(200, '{"status":"error","errorType":"execution","error":"boom"}'),
      verdict: 'unknown',
      outcome: 'error',
    },
    { because: 'it refuses the tenant', answer: failing(401, 'no org id'), verdict: 'unknown', outcome: 'error' },
    { because: 'it answers with a page', answer: failing(200, '<html>sign in</html>'), verdict: 'unknown', outcome: 'error' },
    { because: 'it answers half', answer: failing(200, empty.slice(0, 20)), verdict: 'unknown', outcome: 'error' },
  ])('never passes: $because', async ({ answer, verdict, outcome }) => {
    const { exitCode, result, log } = await look(await open(1, 0, answer), '--at', at(60))
    expect({ exitCode, verdict: result.verdict, outcome: dataOf(result).outcome }, log).toEqual({ exitCode: 1, verdict, outcome })
  })

  it.each([
    { because: 'the stage has not begun', words: ['--at', at(-5)], code: 'telemetry/window' },
    { because: 'nothing has settled', words: ['--at', at(1)], code: 'telemetry/window' },
  ])('cannot be judged: $because', async ({ words, code }) => {
    const { exitCode, result } = await look(await open(1), ...words)
    expect([exitCode, result.reasons[0]?.code]).toEqual([2, code])
  })

  it('a version or track that would end the query is refused or harmless', async () => {
    const shop = await open(1)
    const injected = policy.replace('code=~"5.."', 'code=~"5..",version="{version}"')
    writeFileSync(join(shop.shop.directory, '.github/release-policy.yml'), injected)
    await look(shop, '--at', at(30), '--versions', '1.4.0"} or vector(0) #, 1.3.2')
    const sent = shop.server.queries.filter((query) => query.includes('vector'))
    for (const query of sent) expect(query).toContain('version="1.4.0\\"} or vector(0) #"')
  })
})

describe('the self-test', () => {
  it('needs no canary, and says what a stage would find', async () => {
    const shop = await open(1)
    const words = ['canary-analysis', '--self-test', '--share', '10%', '--for', '2h', '--json', '--at', at(-10)]
    const { exitCode, stdout, stderr } = await runCommandLine(bundle, words, shop.shop.directory, { PROMETHEUS_URL: shop.server.address })
    const { data, verdict } = JSON.parse(stdout) as Result
    expect([exitCode, verdict], stderr + stdout).toEqual([0, 'pass'])
    expect(dataOf({ data }).selfTest).toEqual([{ metric: 'error-rate', region: null, pieceMinutes: 60, pieces: 24, failedFrom: [] }])
    expect(JSON.stringify(dataOf({ data }).plan)).toContain('120 minutes at 10 % of 2,400 requests a minute typically find')
  })

  it('has as much history as the policy asks for', async () => {
    const shop = await open(1)
    writeFileSync(
      join(shop.shop.directory, '.github/release-policy.yml'),
      policy.replace('  queries:', '  judge: { history: 4h }\n  queries:'),
    )
    const { result } = await look(shop, '--at', at(30), '--self-test')
    expect(dataOf(result).selfTest).toMatchObject([{ pieces: 4 }])
  })

  it('knows the queries that come with the suite for a service', async () => {
    const shop = await open(1)
    writeFileSync(join(shop.shop.directory, '.github/release-policy.yml'), 'metrics: { prometheus: "${PROMETHEUS_URL}", service: shop }\n')
    const { result } = await look(shop, '--at', at(30))
    expect(dataOf(result).metrics.map(({ name, kind }) => [name, kind])).toEqual([
      ['error-rate', 'ratio'],
      ['latency-p95', 'latency'],
    ])
    expect(dataOf(result).outcome).not.toBe('pass')
  })
})
