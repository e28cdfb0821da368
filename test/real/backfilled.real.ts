import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MetricsPolicy } from '@locktender/contracts'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { startPrometheus, type Prometheus } from '@locktender/sample-service'
import { canaryEvidence, defaultPorts, fetchEvidence, fetchPlan, openSources } from '@locktender/telemetry'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { madeUpCanary } from '../../packages/surfaces/cli/src/demo/made-up-canary.ts'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { lookAt } from './judge-live.ts'
import { pastText } from './past-text.ts'

const good = { app: 'shop', evidence: madeUpCanary({ seed: 'good', errors: 1, latency: 1 }), leakBytes: 0 }
/** Its name has everything that a query would trip over. */
const bad = { app: 'sh"op\\ {track}', evidence: madeUpCanary({ seed: 'bad', errors: 3, latency: 1.3 }), leakBytes: 2e6 }
const { fromSeconds, toSeconds } = good.evidence.window

let prometheus: Prometheus
const opened: Prometheus[] = []
let bundle = ''
const folder = mkdtempSync(join(tmpdir(), 'backfilled-'))
const made: TemporaryRepository[] = []
beforeAll(async () => {
  bundle = await buildBundle()
  prometheus = await startPrometheus(folder, { past: pastText([good, bad]) })
  opened.push(prometheus)
})
afterAll(async () => {
  for (const each of opened) await each.stop()
  removeBundle(bundle)
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

const memory = 'process_resident_memory_bytes{app="shop",track="{track}"}'

function judge(metrics: object): ReturnType<typeof lookAt> {
  const policy = JSON.stringify({ policy: 1, metrics: { prometheus: '${PROMETHEUS_URL}', ...metrics } })
  const repository = createRepository({ commits: [{ message: 'feat: a', files: { '.github/release-policy.yml': policy } }] })
  made.push(repository)
  return lookAt({ bundle, directory: repository.directory, prometheus: prometheus.address, fromSeconds, toSeconds, share: '10%' })
}

describe('a day of a service in the blocks of a real Prometheus', () => {
  it.each([good, bad])('comes back from it as what was measured: $app', async ({ app, evidence }) => {
    const policy: MetricsPolicy = { prometheus: prometheus.address, service: app }
    const { rollout, share, stageMinutes, window } = evidence
    const times = { rollout, share, stageMinutes, fromSeconds: window.fromSeconds, toSeconds: window.toSeconds }
    const plan = fetchPlan(policy, { ...times, nowSeconds: toSeconds + 600, historyHours: 24, versions: { canary: '', baseline: '' } })
    const sources = openSources(policy, { ...defaultPorts, environment: {}, root: folder })
    expect(canaryEvidence(await fetchEvidence(plan, sources))).toEqual(canaryEvidence(evidence))
  })

  it('passes a healthy canary', async () => {
    const { result, data, log } = await judge({ service: 'shop', queries: { memory: { gauge: memory } } })
    expect(
      data.metrics.map(({ name, outcome }) => [name, outcome]),
      log,
    ).toEqual([
      ['error-rate', 'pass'],
      ['latency-p95', 'pass'],
      ['memory', 'pass'],
    ])
    expect([result.verdict, data.decision]).toEqual(['pass', 'advance'])
  })

  it('finds errors, latency and a leak of a bad one, whatever its name is', async () => {
    const gauge = 'process_resident_memory_bytes{app=~"sh.op.*",track="{track}",app!="shop"}'
    const { result, data, log } = await judge({ service: bad.app, queries: { memory: { gauge } } })
    expect(
      data.metrics.map(({ name, outcome }) => [name, outcome]),
      log,
    ).toEqual([
      ['error-rate', 'worse'],
      ['latency-p95', 'worse'],
      ['memory', 'worse'],
    ])
    expect([result.verdict, data.decision]).toEqual(['fail', 'rollback'])
  })

  it.each([
    { because: 'nobody has that name', metrics: { service: 'nobody' }, outcome: 'no-data' },
    {
      because: 'the counter of errors is misspelt',
      metrics: {
        queries: {
          errors: { bad: 'http_errrors_total{app="shop",track="{track}"}', all: 'http_requests_total{app="shop",track="{track}"}' },
        },
      },
      outcome: 'error',
    },
    {
      because: 'the label of errors is misspelt',
      metrics: {
        queries: {
          errors: {
            bad: 'http_requests_total{app="shop",track="{track}",status=~"5.."}',
            all: 'http_requests_total{app="shop",track="{track}"}',
          },
        },
      },
      outcome: 'error',
    },
    { because: 'Prometheus refuses the expression', metrics: { queries: { memory: { gauge: 'sum({track="{track}"' } } }, outcome: 'error' },
    {
      because: 'an expression gives two values for one replica',
      metrics: { queries: { memory: { gauge: 'http_requests_total{app="shop",track="{track}"}' } } },
      outcome: 'error',
    },
  ])('never passes when $because', async ({ metrics, outcome }) => {
    const { result, data, log } = await judge(metrics)
    expect([result.verdict, data.outcome], log).toEqual(['unknown', outcome])
  })

  it('asks for more history than one answer may have points', async () => {
    const { result, log } = await judge({ service: 'shop', judge: { history: '10d' } })
    expect(result.verdict, log).toBe('pass')
  })
})
