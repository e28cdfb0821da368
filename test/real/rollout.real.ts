import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Result, StagedRolloutData } from '@locktender/contracts'
import { createRepository } from '@locktender/git/testing'
import { startLoad, startShop, type Shop } from '@locktender/sample-service'
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { runCommandLine } from '../workflows/run-step.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const [stable, canary] = ['a'.repeat(64), 'b'.repeat(64)]
const release = 'v1.1.0'
const examples = join(import.meta.dirname, '../../docs/examples/traffic')

const policy = `types: { minor: { rollout: standard } }
rollouts:
  standard: [ { to: 20%, for: 10m }, { to: 50%, for: 10m }, { to: 100% } ]
  traffic: { apply: ./deploy/haproxy apply, observe: ./deploy/haproxy observe, rollback: ./deploy/haproxy rollback }
rollback: { when: { error-rate: "> 60% for 5m" }, within: 1m }
metrics:
  prometheus: "\${PROMETHEUS_URL}"
  judge: { unsafe: 3 }
  queries:
    error-rate: { bad: 'http_requests_total{app="shop",track="{track}",code=~"5.."}', all: 'http_requests_total{app="shop",track="{track}"}' }
`

/** A shop with a load on it, whose new version has this part of errors; a minute of its story is a second. */
async function open(atEnd: TestContext['onTestFinished'], errors: number) {
  const shop = await startShop({
    stable: { version: '1.0.0', artifact: stable, replicas: 2, faults: { errors: 0.05 } },
    canary: { version: '1.1.0', artifact: canary, replicas: 1, faults: { errors } },
    rate: 60,
    originSecondsAgo: 3500,
  })
  atEnd(() => shop.stop())
  const load = startLoad(shop.haproxy.address, 240)
  atEnd(async () => void (await load.stop()))
  const checkout = createRepository({
    commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy, 'deploy/README': '' } }],
  })
  atEnd(() => checkout.remove())
  for (const name of ['haproxy', 'operations']) {
    copyFileSync(join(examples, name), join(checkout.directory, 'deploy', name))
    chmodSync(join(checkout.directory, 'deploy', name), 0o755)
  }
  return { shop, directory: checkout.directory }
}

async function run({ shop, directory }: { shop: Shop; directory: string }, words: readonly string[]) {
  const at = new Date(shop.storySeconds() * 1000).toISOString()
  const { stdout, stderr } = await runCommandLine(bundle, [...words, '--at', at, '--json'], directory, {
    PROMETHEUS_URL: shop.prometheus.address,
    HAPROXY_SOCKET: shop.haproxy.socket,
    TRAFFIC_STATE: join(directory, '.git', 'traffic'),
  })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  const { data } = JSON.parse(stdout) as Result
  return data as StagedRolloutData
}

async function rollOut(world: Awaited<ReturnType<typeof open>>): Promise<StagedRolloutData> {
  const plan = ['--artifact', `shop@sha256:${canary}`, '--previous', `sha256:${stable}`]
  let data = await run(world, ['staged-rollout', '--mode', 'start', '--release', release, ...plan])
  expect(data.state, JSON.stringify(data)).toBe('rolling-out')
  for (let looks = 0; looks < 90 && data.outcome === 'waiting'; looks += 1) {
    await sleep(500)
    data = await run(world, ['staged-rollout', '--release', release])
  }
  return data
}

async function timeline({ directory }: { directory: string }): Promise<string> {
  return (await runCommandLine(bundle, ['release-record', '--mode', 'show', '--release', release], directory)).stdout
}

it('rolls a bad version back by itself: seen by Prometheus, decided, and gone from haproxy', async ({ onTestFinished }) => {
  const world = await open(onTestFinished, 0.5)
  const started = performance.now()
  const data = await rollOut(world)
  const text = await timeline(world)
  console.log(text)
  expect(data, text).toMatchObject({ state: 'rolled-back', rollback: { state: 'proved', trigger: 'automatic', target: stable } })
  const servers = await world.shop.haproxy.ask('show servers state shop')
  expect(
    servers
      .split('\n')
      .find((line) => line.includes('canary-1'))
      ?.split(' ')[7],
  ).toBe('0')
  console.log(
    `rolled back ${((performance.now() - started) / 1000).toFixed(1)} s after the start; decision to no traffic ${data.rollback?.seconds?.toFixed(1)} s (target 10)`,
  )
  expect(data.rollback?.seconds).toBeLessThan(10)
  const verified = await runCommandLine(bundle, ['release-record', '--mode', 'verify'], world.directory)
  expect(verified.exitCode, verified.stdout).toBe(0)
})
