import { createRepository } from '@locktender/git/testing'
import { startLoad, startShop, type Shop, type ShopOptions } from '@locktender/sample-service'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { lookAt } from './judge-live.ts'

/** A minute of the story is a second: the service stamps its samples by a clock that runs sixty times as fast. */
const rate = 60
const storyAgoSeconds = 3500
const requestsPerSecond = 240

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

/** A policy that judges errors alone, or all that comes with a service. */
const errors = {
  bad: 'http_requests_total{app="shop",track="{track}",code=~"5.."}',
  all: 'http_requests_total{app="shop",track="{track}"}',
}
const onlyErrors = { queries: { 'error-rate': errors } }
const whole = { service: 'shop' }

type AtEnd = TestContext['onTestFinished']

async function open(atEnd: AtEnd, options: Partial<ShopOptions>, canaryFaults: object = {}): Promise<Shop> {
  const shop = await startShop({
    stable: { version: '1.0.0', artifact: 'a'.repeat(64), replicas: 2, faults: { errors: 0.02 } },
    canary: { version: '1.1.0', artifact: 'b'.repeat(64), replicas: 1, faults: { errors: 0.02, ...canaryFaults } },
    rate,
    originSecondsAgo: storyAgoSeconds,
    ...options,
  })
  atEnd(() => shop.stop())
  return shop
}

/** Sends traffic for a stage of whole story minutes, the canary having this weight of 100; what was sent, and what the judge says. */
async function bake(atEnd: AtEnd, shop: Shop, weight: number, minutes: number, metrics: object) {
  const servers = { 'canary-1': weight, 'stable-1': (100 - weight) / 2, 'stable-2': (100 - weight) / 2 }
  for (const [name, value] of Object.entries(servers)) expect(await shop.haproxy.ask(`set server shop/${name} weight ${value}`)).toBe('')
  const load = startLoad(shop.haproxy.address, requestsPerSecond)
  // Both versions have answered when the stage begins: a counter that is new has no growth yet.
  await sleep(1000)
  const fromSeconds = Math.ceil(shop.storySeconds() / 60) * 60
  const toSeconds = fromSeconds + minutes * 60
  while (shop.storySeconds() < toSeconds + 60) await sleep(100)
  const counts = await load.stop()
  const policy = JSON.stringify({ policy: 1, metrics: { prometheus: '${PROMETHEUS_URL}', ...metrics } })
  const checkout = createRepository({ commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy } }] })
  atEnd(() => checkout.remove())
  const stage = { fromSeconds, toSeconds, share: `${weight}%` }
  const look = { bundle, directory: checkout.directory, prometheus: shop.prometheus.address, ...stage }
  return { counts, sentShare: (counts.byTrack['canary'] ?? 0) / counts.sent, ...(await lookAt(look, '--for', `${minutes}m`)) }
}

// Each has its own shop, and spends its time waiting.
describe.concurrent('a canary behind a real haproxy, read by a real Prometheus', () => {
  it('passes when it is as good, at the share that the weights give it', async ({ onTestFinished }) => {
    const { result, data, counts, sentShare, log } = await bake(onTestFinished, await open(onTestFinished, {}), 50, 25, onlyErrors)
    expect(counts.failed).toBe(0)
    expect(sentShare).toBeCloseTo(0.5, 2)
    expect(data.stage.observedShare).toBeCloseTo(sentShare, 2)
    expect(result.verdict, log).toBe('pass')
  })

  it('is found when it is bad', async ({ onTestFinished }) => {
    const { result, data, log } = await bake(onTestFinished, await open(onTestFinished, {}, { errors: 0.2, latency: 3 }), 10, 25, whole)
    expect([result.verdict, data.decision], log).toEqual(['fail', 'rollback'])
    expect(
      data.metrics.map(({ name, outcome }) => [name, outcome]),
      log,
    ).toEqual([
      ['error-rate', 'worse'],
      ['latency-p95', 'worse'],
    ])
  })

  it('is not judged on a share that it does not have', async ({ onTestFinished }) => {
    // The slower of two is the busier one, and gets less than its weight.
    const shop = await open(onTestFinished, { balance: 'random' }, { latency: 16 })
    const { result, data, sentShare, log } = await bake(onTestFinished, shop, 10, 20, onlyErrors)
    expect(sentShare).toBeLessThan(0.05)
    expect(data.stage.observedShare).toBeCloseTo(sentShare, 2)
    expect([result.verdict, data.outcome], log).toEqual(['unknown', 'no-data'])
  })
})
