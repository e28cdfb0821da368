import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import type { RecordEvent, ReleasePolicy } from '@locktender/contracts'
import { foldRelease, type ReleaseView } from '@locktender/record'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleCall } from '../sample-call.ts'
import { stagedRollout } from './command.ts'
import { judgeStage, type StageJudgement } from './stage-judgement.ts'

const beganMs = Date.parse('2026-11-21T08:00:00Z')
const minuteMs = 60_000
const perMinute = 10_000
let server: Server
/** Part of the requests that fail, by track and region; a side that is not here has no series. */
let failing: Record<string, number> = {}

/** Counters since a day before the stage, one replica in each region. */
function matrix(query: string): string {
  const track = query.includes('"canary"') ? 'canary' : 'stable'
  const isBad = query.includes('5..')
  const result = ['eu', 'us'].flatMap((region) => {
    const part = failing[`${track} ${region}`]
    if (part === undefined) return []
    const values = Array.from({ length: 26 * 60 }, (_, minute) => {
      const counted = minute * perMinute * (isBad ? (minute < 24 * 60 ? 0.001 : part) : 1)
      return [beganMs / 1000 + (minute - 24 * 60) * 60, String(Math.round(counted))]
    })
    return [
      { metric: { __name__: 'http_requests_total', track, region, instance: `${track}-${region}`, code: isBad ? '500' : '200' }, values },
    ]
  })
  return JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } })
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const asked = new URLSearchParams(
        `${Buffer.concat(chunks).toString('utf8')}&${new URL(request.url ?? '/', 'http://localhost').search.slice(1)}`,
      )
      response.writeHead(200, { 'content-type': 'application/json' }).end(matrix(asked.get('query') ?? ''))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))
beforeEach(() => {
  failing = { 'canary eu': 0.001, 'canary us': 0.001, 'stable eu': 0.001, 'stable us': 0.001 }
})

const policyWith = (more: object = {}): ReleasePolicy =>
  ({
    rollback: { when: { 'error-rate': '> 1% for 5m', failures: '> 2x baseline' } },
    metrics: {
      prometheus: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      queries: Object.fromEntries(
        ['error-rate', 'failures'].map((name) => [
          name,
          { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' },
        ]),
      ),
      ...more,
    },
  }) as unknown as ReleasePolicy

/** A release whose stage began at eight: all traffic for half an hour. */
function viewOf(regions: readonly string[], region?: string): ReleaseView {
  const place = region === undefined ? {} : { region }
  const before = region === undefined ? [] : regions.slice(0, regions.indexOf(region))
  const stages = [{ share: 1, bakeSeconds: 1800 }]
  const planned = { version: '1.1.0', artifacts: [], stages, ...(regions.length === 0 ? {} : { regions }) }
  const facts = [
    { type: 'planned', data: planned },
    ...before.map((each) => ({ type: 'advanced', data: { from: 0, to: 1, region: each } })),
    { type: 'stage-applied', data: { stage: 0, share: 1, ...place } },
  ]
  const events = facts.map((each, seq) => ({
    release: 'v1.1.0',
    seq,
    at: new Date(beganMs).toISOString(),
    ...each,
  })) as unknown as RecordEvent[]
  const view = foldRelease(events, 'v1.1.0')
  if (view === undefined) throw new Error('no view')
  return view
}

function judge(view: ReleaseView, policy = policyWith(), minutes = 20): Promise<StageJudgement | null> {
  const nowMs = beganMs + minutes * minuteMs
  return judgeStage(sampleCall(stagedRollout, tmpdir(), {}, { now: new Date(nowMs) }), policy, view, nowMs)
}

describe('a stage that has all traffic', () => {
  it('passes while its plain limits hold, and names the limits that only compare', async () => {
    expect(await judge(viewOf([]))).toMatchObject({
      judgement: {
        verdict: 'pass',
        reasons: [
          { code: 'limit/quiet' },
          { code: 'limit/not-judged', message: 'failures > 2x baseline: nothing is left to compare with' },
        ],
        fromMs: beganMs,
      },
      guard: null,
    })
  })

  it('fails by a limit that is broken', async () => {
    failing['canary eu'] = 0.1
    expect(await judge(viewOf([]))).toMatchObject({
      judgement: { verdict: 'fail', reasons: [{ code: 'limit/fired' }, { code: 'limit/not-judged' }] },
      guard: { code: 'canary/limit-broken', message: expect.stringContaining('error-rate > 1% for 5m') },
    })
  })

  it('is unknown where nothing is known of it, and pending before the first minute', async () => {
    expect((await judge(viewOf([]), policyWith(), 1))?.judgement.verdict).toBe('pending')
    failing = { 'stable eu': 0.001 }
    expect(await judge(viewOf([]))).toMatchObject({
      judgement: { verdict: 'unknown', reasons: [{ code: 'limit/unknown' }, {}] },
      guard: null,
    })
  })

  it('is not judged where the contract only compares', async () => {
    const policy = { ...policyWith(), rollback: { when: { failures: '> 2x baseline' } } } as ReleasePolicy
    expect(await judge(viewOf([]), policy)).toBeNull()
  })
})

describe('a stage in one of several regions', () => {
  const regional = (): ReleasePolicy => policyWith({ region: 'region' })

  it('is judged by its own region, whatever comes later', async () => {
    failing['canary us'] = 0.1
    expect(await judge(viewOf(['eu', 'us'], 'eu'), regional())).toMatchObject({ judgement: { verdict: 'pass' }, guard: null })
    expect((await judge(viewOf(['eu', 'us'], 'us'), regional()))?.judgement.verdict).toBe('fail')
  })

  it('is stopped by a limit that breaks in a region that was passed', async () => {
    failing['canary eu'] = 0.1
    expect(await judge(viewOf(['eu', 'us'], 'us'), regional())).toMatchObject({
      judgement: { verdict: 'pass' },
      guard: { code: 'canary/limit-broken' },
    })
  })

  it('knows nothing where the series name another region', async () => {
    expect((await judge(viewOf(['eu', 'south'], 'south'), regional()))?.judgement.verdict).toBe('unknown')
  })
})
