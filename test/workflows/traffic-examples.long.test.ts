import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openMetricsServer, type Track } from './metrics-server.fixture.ts'
import type { CloudState } from './traffic-tools/cloud-state.ts'
import { installTools } from './traffic-tools/install-tools.ts'
import { lambda } from './traffic-clouds.fixture.ts'
import { gatewayApi, routeKey } from './traffic-clusters.fixture.ts'
import { newDigest, oldDigest } from './traffic-world.fixture.ts'
import { openWorkshop, type Workshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, 'docs/examples', file), 'utf8')
const path = '.github/workflows/release.yml'
const beganMs = Date.parse('2026-11-21T08:00:00Z')

let bundle = ''
let suite = ''
let folder = ''
const searched = process.env['PATH']
beforeAll(async () => {
  bundle = await buildBundle()
  suite = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  symlinkSync(join(root, 'actions'), join(suite, 'actions'))
  symlinkSync(bundle, join(suite, 'dist'))
}, 60_000)
afterAll(() => {
  removeBundle(bundle)
  rmSync(suite, { recursive: true, force: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traffic-examples-'))
  process.env['PATH'] = [join(folder, 'bin'), searched].join(delimiter)
})
afterEach(() => {
  process.env['PATH'] = searched
  rmSync(folder, { recursive: true, force: true })
})

const cloud = (): CloudState => JSON.parse(readFileSync(join(folder, 'cloud.json'), 'utf8')) as CloudState

const policy = (script: string): string => `types: { minor: { rollout: standard } }
rollouts:
  standard: [ { to: 10%, for: 10m }, { to: 100% } ]
  traffic: { apply: bash deploy/${script} apply, observe: bash deploy/${script} observe, rollback: bash deploy/${script} rollback }
rollback: { when: { error-rate: "> 20% for 5m" }, within: 1m }
metrics:
  prometheus: "\${PROMETHEUS_URL}"
  queries:
    error-rate: { bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}' }
`

const examples = [
  {
    name: 'rollout-kubernetes.yml',
    open: gatewayApi,
    shared: ['operations', 'regions', 'kubernetes'],
    percent: (): number => cloud().clusters?.['default']?.objects[routeKey].spec.rules[0].backendRefs[1].weight / 100,
  },
  {
    name: 'rollout-serverless.yml',
    open: lambda,
    shared: ['operations', 'regions', 'aws'],
    percent: (): number => {
      const { FunctionVersion, RoutingConfig } = cloud().aws!['default']!.functions!['shop'].aliases.live
      return FunctionVersion === '10' ? 100 : 100 * (RoutingConfig?.AdditionalVersionWeights['10'] ?? 0)
    },
  },
] as const

/** A shop whose canary has so many times the errors of the stable version, and as much traffic as its product gives it. */
async function openShop({ name, open, shared, percent }: (typeof examples)[number], times: number): Promise<Workshop> {
  const { script, cloud: products } = open()
  installTools(join(folder, 'bin'), { file: join(folder, 'cloud.json'), cloud: products })
  const requests = 600_000
  const errorsOf = (all: number, minute: number): number => Math.round(all / 1000) + ((((minute * 7) % 5) + 5) % 5 === 0 ? 1 : 0)
  const track = (replicas: readonly string[], part: () => number, factor: number): Track => ({
    replicas,
    get requestsPerMinute() {
      return Math.round((requests * part()) / replicas.length)
    },
    errors: (minute) => factor * errorsOf((requests * part()) / replicas.length, minute),
  })
  const server = await openMetricsServer(beganMs / 1000, {
    canary: track(['c-0'], () => percent() / 100, times),
    stable: track(['s-0', 's-1', 's-2', 's-3'], () => 1 - percent() / 100, 1),
  })
  onTestFinished(() => server.close())
  const shop = await openWorkshop(
    {
      [path]: read(name),
      '.github/release-policy.yml': policy(script),
      'package.json': '{ "name": "shop", "version": "1.0.0" }\n',
      ...Object.fromEntries([script, ...shared].map((file) => [`deploy/${file}`, read(`traffic/${file}`)])),
    },
    {
      secrets: { KUBECONFIG: 'a kubeconfig that nobody reads' },
      actionsTable: { 'locktender/locktender': { directory: suite }, 'aws-actions/configure-aws-credentials': () => Promise.resolve({}) },
    },
  )
  shop.repository.variables.set('PROMETHEUS_URL', server.address)
  shop.fake.clock.set(new Date(beganMs).toISOString())
  return shop
}

/** Starts the release, and lets the schedule fire every five minutes until a run ends otherwise than well, or all traffic is reached. */
async function rollOut(shop: Workshop, percent: () => number): Promise<{ readonly shares: readonly number[]; readonly log: string }> {
  const inputs = { tag: 'v1.1.0', digest: `sha256:${newDigest}`, previous: `sha256:${oldDigest}` }
  await shop.actions.run(path, { event: 'workflow_dispatch', ref: 'main', inputs })
  const shares = [percent()]
  for (let minute = 2; minute <= 32 && shares.at(-1) !== 100 && shop.actions.results.at(-1)?.conclusion === 'success'; minute += 5) {
    shop.fake.clock.set(new Date(beganMs + minute * 60_000).toISOString())
    await shop.actions.run(path, { event: 'schedule', ref: 'main' })
    shares.push(percent())
  }
  shop.actions.assertSound()
  shop.fake.ledger.assertClean()
  return { shares, log: shop.actions.results.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.map(({ log }) => log))).join('\n') }
}

async function recorded({ ask, fake }: Workshop): Promise<readonly string[]> {
  const { body } = await ask(fake.seed.personToken('ada'), 'GET', '/git/trees/release-records?recursive=1')
  const names = (body.tree as readonly { readonly path: string }[]).map(({ path: name }) => name.split('.')[2] ?? '')
  return [...new Set(names.filter((name) => name !== ''))]
}

it.each(examples)(
  '$name rolls a good release out to everybody',
  async (example) => {
    const shop = await openShop(example, 1)
    const { shares, log } = await rollOut(shop, example.percent)
    expect(shares[0], log).toBe(10)
    expect(shares.at(-1), log).toBe(100)
    expect(new Set(shop.actions.results.map(({ conclusion }) => conclusion))).toEqual(new Set(['success']))
    expect(await recorded(shop)).toEqual(expect.arrayContaining(['planned', 'stage-applied', 'observed', 'judged', 'advanced']))
  },
  300_000,
)

it.each(examples)(
  '$name takes a bad canary back, and its run fails',
  async (example) => {
    const shop = await openShop(example, 60)
    const { shares, log } = await rollOut(shop, example.percent)
    expect([shares[0], shares.at(-1)], log).toEqual([10, 0])
    expect(shop.actions.results.at(-1)?.conclusion).toBe('failure')
    expect(await recorded(shop)).toEqual(expect.arrayContaining(['stage-applied', 'rolled-back']))
  },
  300_000,
)
