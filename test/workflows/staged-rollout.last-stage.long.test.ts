import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordEvent } from '@locktender/contracts'
import { createRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openMetricsServer } from './metrics-server.fixture.ts'
import { at, oldDigest, release, start, tick, traffic, type Ran, type Shop } from './rollout-shop.ts'

let bundle = ''
let shop: Shop
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))
afterEach(() => shop.close())
/** Nothing is known of the canary any more. */
let isBlind = false
beforeEach(() => {
  isBlind = false
})

/** Requests a minute in all. */
const perMinute = 600_000
const beganSeconds = Date.parse('2026-11-21T08:00:00Z') / 1000
const policy = (stages: string): string => `roles: { operations: [acme/sre] }
types: { minor: { rollout: standard, timebox: 45m }, hotfix: { rollout: quick } }
rollouts:
  standard: ${stages}
  quick: [ { to: 100% } ]
  traffic: { apply: "./deploy/traffic apply", observe: "./deploy/traffic observe", rollback: "./deploy/traffic rollback" }
rollback: { when: { error-rate: "> 20% for 5m", failures: "> 2x baseline" }, within: 1m }
metrics:
  prometheus: "\${PROMETHEUS_URL}"
  queries:
    error-rate: { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' }
    failures: { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' }
`

/** A service whose canary has one error in a thousand, and from a minute on more: one in three, unless it is told. */
async function openService(stages: string, badFrom = Infinity, failing = 1 / 3): Promise<Shop> {
  const repository = createRepository({
    commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy(stages), 'deploy/traffic': traffic } }],
  })
  chmodSync(join(repository.directory, 'deploy/traffic'), 0o755)
  const balancer = (): ReturnType<Shop['balancer']> =>
    JSON.parse(readFileSync(join(repository.directory, 'balancer.json'), 'utf8')) as ReturnType<Shop['balancer']>
  // Each side has the traffic that the balancer gives it.
  const part = (): number => {
    try {
      return balancer().weight / 100
    } catch {
      return 0
    }
  }
  const errorsOf = (requests: number, minute: number): number => Math.round(requests / 1000) + ((((minute * 7) % 5) + 5) % 5 === 0 ? 1 : 0)
  const nothing = { status: 200, body: JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } }) }
  const tracks = {
    canary: {
      replicas: ['c-0'],
      get requestsPerMinute() {
        return Math.round(perMinute * part())
      },
      errors: (minute: number) => (minute >= badFrom ? Math.round(perMinute * part() * failing) : errorsOf(perMinute * part(), minute)),
    },
    stable: {
      replicas: ['s-0', 's-1', 's-2', 's-3'],
      get requestsPerMinute() {
        return Math.round((perMinute * (1 - part())) / 4)
      },
      errors: (minute: number) => errorsOf((perMinute * (1 - part())) / 4, minute),
    },
  }
  const server = await openMetricsServer(beganSeconds, tracks, (query) => (isBlind && query.includes('"canary"') ? nothing : undefined))
  return {
    repository,
    server,
    balancer,
    mood: () => {},
    close: async () => {
      await server.close()
      repository.remove()
    },
  }
}

const guarded = '[ { to: 10%, for: 15m }, { to: 100%, for: 20m } ]'
const weights = (): number[] => shop.balancer().done.map(({ weight }) => weight)
const run = (minute: number, words: readonly string[]): Promise<Ran> => at(bundle, shop, minute, words)

/** Ticks every ten minutes until it ends, or until a minute. */
async function watch(from: number, to: number): Promise<Ran> {
  let ran = await run(from, tick)
  for (let minute = from + 10; minute <= to && ran.data.outcome === 'waiting'; minute += 10) ran = await run(minute, tick)
  return ran
}

function eventsOf<Type extends RecordEvent['type']>(type: Type): Extract<RecordEvent, { type: Type }>[] {
  return shop.repository
    .git('grep', '-h', `"type":"${type}"`, 'release-records')
    .split('\n')
    .map((line) => JSON.parse(line) as Extract<RecordEvent, { type: Type }>)
}

describe('a last stage that is given time', () => {
  it('is judged by the limits that are plain numbers, names the others, and ends when it was watched', async () => {
    shop = await openService(guarded)
    await run(0, start)
    const given = await watch(10, 20)
    expect(weights(), given.log).toEqual([10, 100])
    expect((await run(30, tick)).data).toMatchObject({ state: 'rolling-out', outcome: 'waiting' })
    const done = await watch(40, 60)
    expect(done, done.log).toMatchObject({ exitCode: 0, data: { state: 'rolled-out' } })
    const last = eventsOf('judged').findLast(({ data }) => data.stage === 1 && data.verdict === 'pass')
    expect(last?.data.reasons).toEqual([
      { code: 'limit/quiet', message: expect.stringContaining('error-rate > 20% for 5m') },
      { code: 'limit/not-judged', message: 'failures > 2x baseline: nothing is left to compare with' },
    ])
  }, 120_000)

  it('goes back when a limit breaks at all traffic', async () => {
    shop = await openService(guarded, 25)
    await run(0, start)
    const done = await watch(10, 60)
    expect(done, done.log).toMatchObject({
      exitCode: 1,
      data: { state: 'rolled-back', rollback: { cause: { code: 'canary/limit-broken' } } },
    })
    expect(weights()).toEqual([10, 100, 0])
  }, 120_000)

  it('waits while the limits cannot be judged', async () => {
    shop = await openService(guarded)
    await run(0, start)
    await watch(10, 20)
    expect(weights()).toEqual([10, 100])
    isBlind = true
    const held = await watch(30, 50)
    expect(held, held.log).toMatchObject({
      exitCode: 1,
      result: { verdict: 'pending' },
      data: { state: 'rolling-out', because: { code: 'limit/unknown' } },
    })
  }, 120_000)
})

describe('a stage that waits for people', () => {
  it('is kept within its limits after its own time too, and says how long it waits', async () => {
    shop = await openService('[ { to: 10%, for: 10m }, { to: 100%, approve: { operations: 1 } } ]', 40)
    await run(0, start)
    const waiting = await watch(10, 30)
    expect(waiting.data.because, waiting.log).toMatchObject({
      code: 'approval/missing',
      message: expect.stringMatching(/for \d+ min now$/),
    })
    const done = await watch(40, 60)
    expect(done, done.log).toMatchObject({ data: { state: 'rolled-back', rollback: { cause: { code: 'canary/limit-broken' } } } })
  }, 120_000)

  it('is compared after its own time too, and goes back when it gets worse within its limits', async () => {
    shop = await openService('[ { to: 10%, for: 10m }, { to: 100%, approve: { operations: 1 } } ]', 20, 0.0018)
    await run(0, start)
    expect((await watch(10, 20)).data.because.code).toBe('approval/missing')
    const done = await watch(25, 60)
    expect(done, done.log).toMatchObject({ data: { state: 'rolled-back', rollback: { cause: { code: 'canary/worse' } } } })
  }, 120_000)
})

describe('a stage that people let be watched longer', () => {
  it('takes that much longer, once, with the reason in the record', async () => {
    shop = await openService('[ { to: 10%, for: 10m }, { to: 100% } ]')
    await run(0, start)
    const more = [...tick, '--extend', '20m the nightly batch makes it noisy']
    expect((await run(5, more)).data).toMatchObject({ written: expect.arrayContaining([expect.objectContaining({ type: 'held' })]) })
    expect((await run(5, more)).data.written).toEqual([])
    await watch(15, 25)
    expect(weights()).toEqual([10])
    expect((await watch(35, 55)).data).toMatchObject({ state: 'rolled-out' })
    expect(eventsOf('held').map(({ data }) => [data.code, data.message, data.extendSeconds])).toContainEqual([
      'rollout/extended',
      'the nightly batch makes it noisy',
      1200,
    ])
    expect(await run(55, more)).toMatchObject({ exitCode: 2, log: expect.stringContaining('rollout/nothing-to-extend') })
    expect(await run(55, [...tick, '--extend', '20m'])).toMatchObject({ exitCode: 2, log: expect.stringContaining('input/extend') })
  }, 120_000)
})

describe('a release that is not what its class asks for', () => {
  it('is refused with fewer stages than a usual one', async () => {
    shop = await openService(guarded)
    const refused = await run(0, [...start, '--type', 'hotfix'])
    expect(refused, refused.log).toMatchObject({
      exitCode: 1,
      result: { verdict: 'fail' },
      data: { outcome: 'refused', because: { code: 'stage/skipped' } },
    })
  })

  it('shows that its time box is over, and goes on', async () => {
    shop = await openService('[ { to: 10%, for: 60m }, { to: 100% } ]')
    await run(0, start)
    const over = await watch(10, 50)
    expect(over.data, over.log).toMatchObject({ isAlarm: true, alarms: [{ code: 'rollout/timebox' }], because: { code: 'rollout/baking' } })
    expect((await watch(60, 90)).data).toMatchObject({ state: 'rolled-out', isAlarm: false })
  }, 120_000)

  it('goes back when something else runs than is said to run before it', async () => {
    shop = await openService(guarded)
    const wrong = start.map((word) => word.replace(oldDigest, 'e'.repeat(64)))
    expect((await run(0, wrong)).data.because.code).toBe('artifact/drift')
    const back = await run(5, tick)
    expect(back, back.log).toMatchObject({ data: { release, state: 'rolled-back', rollback: { cause: { code: 'artifact/drift' } } } })
    expect(weights()).toEqual([10, 0])
  })
})
