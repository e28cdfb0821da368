import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { buildBundle, removeBundle } from './bundle.ts'
import { openMetricsServer } from './metrics-server.fixture.ts'
import { newDigest, oldDigest, traffic } from './rollout-shop.ts'
import { openWorkshop, type Workshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
const examples = globSync('docs/examples/*.yml', { cwd: root }).map((file) => basename(file))
const read = (name: string): string => readFileSync(join(root, 'docs/examples', name), 'utf8')

let bundle = ''
let suite = ''
beforeAll(async () => {
  bundle = await buildBundle()
  // The suite as it is shipped: the actions, and the bundle beside them.
  suite = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  symlinkSync(join(root, 'actions'), join(suite, 'actions'))
  symlinkSync(bundle, join(suite, 'dist'))
})
afterAll(() => {
  removeBundle(bundle)
  rmSync(suite, { recursive: true, force: true })
})

const path = '.github/workflows/release.yml'

async function openExample(
  name: string,
  policy = 'versioning: { initial: 1.0.0 }\n',
  more: Readonly<Record<string, string>> = {},
): Promise<Workshop> {
  const files = {
    [path]: read(name),
    '.github/release-policy.yml': policy,
    'package.json': '{ "name": "shop", "version": "0.0.0" }\n',
    ...more,
  }
  const shop = await openWorkshop(files, { actionsTable: { 'locktender/locktender': { directory: suite } } })
  shop.repository.settings.workflowsMayApprove = true
  return shop
}

/** Waits for the runs that events have started; every one must be sound and have ended so. */
async function ended({ actions, fake }: Workshop, conclusions: readonly string[]): Promise<void> {
  await actions.settled()
  const logs = actions.results.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.map(({ log }) => log))).join('\n')
  expect(
    actions.results.map(({ conclusion }) => conclusion),
    logs,
  ).toEqual(conclusions)
  actions.assertSound()
  fake.ledger.assertClean()
}

const releases = ({ repository }: Workshop): readonly string[] =>
  repository.releases.map(({ tagName, draft }) => `${tagName}${draft ? ' (draft)' : ''}`)

async function commit({ ask, fake }: Workshop, message: string, file: string): Promise<void> {
  const content = Buffer.from(message).toString('base64')
  const { status } = await ask(fake.seed.personToken('ada'), 'PUT', `/contents/${file}`, { message, content, branch: 'main' })
  expect(status).toBe(201)
}

describe('the example', () => {
  it.each(examples)('%s grants nothing on top, pins what it uses, and says each job in at most 15 lines of steps', (name) => {
    const text = read(name)
    const workflow = parse(text) as { permissions: object; jobs: Record<string, { permissions?: object; 'timeout-minutes'?: number }> }
    expect(workflow.permissions).toEqual({})
    expect(Object.values(workflow.jobs).filter((job) => job.permissions === undefined || job['timeout-minutes'] === undefined)).toEqual([])
    const used = [...text.matchAll(/\buses: (\S+)(?: # (\S+))?/g)].map(([, action = '', version]) => ({ action, version }))
    const loose = used.filter(
      ({ action, version }) =>
        !/^locktender\/locktender(?:\/actions\/[a-z-]+)?@v1$/.test(action) && !(/@[0-9a-f]{40}$/.test(action) && version !== undefined),
    )
    expect(loose).toEqual([])
    const [, ...afterSteps] = text.trimEnd().split('    steps:\n')
    const lengths = afterSteps.map((part) => (part.split(/\n {2}(?=\S)/, 1)[0] ?? '').trimEnd().split('\n').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15)
  })

  it('push-to-release.yml releases a push, and a second run finds it out', async () => {
    const shop = await openExample('push-to-release.yml')
    await shop.actions.run(path, { event: 'push', ref: 'main' })
    await shop.actions.run(path, { event: 'push', ref: 'main' })
    await ended(shop, ['success', 'success'])
    expect(releases(shop)).toEqual(['v1.0.0'])
    await commit(shop, 'fix: prices', 'prices.txt')
    await ended(shop, ['success', 'success', 'success'])
    expect(releases(shop)).toEqual(['v1.0.0', 'v1.0.1'])
  })

  it('release-pr.yml opens a pull request, and releases when a person merges it', async () => {
    const shop = await openExample('release-pr.yml')
    await shop.actions.run(path, { event: 'push', ref: 'main' })
    await ended(shop, ['success'])
    expect(releases(shop)).toEqual([])
    expect(shop.repository.issues.map(({ title }) => title)).toEqual(['chore(release): 1.0.0'])
    const { status } = await shop.ask(shop.fake.seed.personToken('ada'), 'PUT', '/pulls/1/merge', { merge_method: 'squash' })
    expect(status).toBe(200)
    await ended(shop, ['success', 'success'])
    expect(releases(shop)).toEqual(['v1.0.0'])
  })

  it('tag-pushed-by-a-person.yml releases the tag that the commits justify, and fails on another', async () => {
    const shop = await openExample('tag-pushed-by-a-person.yml')
    const ada = shop.fake.seed.personToken('ada')
    const { body } = await shop.ask(ada, 'GET', '/commits/main')
    await shop.ask(ada, 'POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha: body.sha })
    await ended(shop, ['success'])
    expect(releases(shop)).toEqual(['v1.0.0'])
    await commit(shop, 'fix: prices', 'prices.txt')
    const next = await shop.ask(ada, 'GET', '/commits/main')
    await shop.ask(ada, 'POST', '/git/refs', { ref: 'refs/tags/v1.1.0', sha: next.body.sha })
    await ended(shop, ['success', 'failure'])
    await shop.ask(ada, 'DELETE', '/git/refs/tags/v1.1.0')
    await shop.ask(ada, 'POST', '/git/refs', { ref: 'refs/tags/v1.0.1', sha: next.body.sha })
    await ended(shop, ['success', 'failure', 'success'])
    expect(releases(shop)).toEqual(['v1.0.0', 'v1.0.1'])
  })

  it.each([
    { because: 'the canary is well', times: 1, conclusion: 'success' },
    { because: 'the canary has five times the errors', times: 5, conclusion: 'failure' },
  ])('canary-analysis.yml ends with $conclusion: $because', async ({ times, conclusion }) => {
    const began = Math.floor(Date.now() / 60_000) * 60 - 3600
    const errors = (minute: number, replica: number): number => 2 + ((minute + replica) % 3 === 0 ? 1 : 0)
    const tracks = {
      canary: { replicas: ['c-0'], requestsPerMinute: 270, errors: (minute: number) => times * (minute % 2 === 0 ? 1 : 2) },
      stable: { replicas: ['s-0', 's-1', 's-2', 's-3'], requestsPerMinute: 600, errors },
    }
    const server = await openMetricsServer(began, tracks)
    onTestFinished(() => server.close())
    const counters = `bad: 'http_requests_total{track="{track}",code=~"5.."}', all: 'http_requests_total{track="{track}"}'`
    const shop = await openExample(
      'canary-analysis.yml',
      `metrics: { prometheus: "\${PROMETHEUS_URL}", queries: { error-rate: { ${counters} } } }\n`,
    )
    shop.repository.variables.set('PROMETHEUS_URL', server.address)
    const inputs = { began: new Date(began * 1000).toISOString() }
    const { status } = await shop.ask(shop.fake.seed.personToken('ada'), 'POST', '/actions/workflows/release.yml/dispatches', {
      ref: 'main',
      inputs,
    })
    expect(status).toBe(204)
    await ended(shop, [conclusion])
  })

  it.each([
    { because: 'a Monday in its hours', time: '2026-01-05T09:00:00Z', told: 'deploying' },
    {
      because: 'the year-end freeze, whatever the clock of the runner says',
      time: '2026-12-22T10:00:00Z',
      told: 'not before 2027-01-05T08:00:00Z',
    },
    { because: 'a Friday', time: '2026-11-20T10:00:00Z', told: 'not before 2026-11-23T08:00:00Z' },
  ])('calendar-alone.yml says "$told" on $because', async ({ time, told }) => {
    const shop = await openExample('calendar-alone.yml')
    shop.fake.clock.set(time)
    await shop.actions.run(path, { event: 'push', ref: 'main' })
    await ended(shop, ['success'])
    const steps = shop.actions.results.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
    expect(steps.filter(({ log }) => log.split('\n').includes(told))).toHaveLength(1)
  })

  it('staged-rollout-watch.yml gives a release all traffic, and staged-rollout-tick.yml finds nothing left to do', async () => {
    const policy = [
      'types: { minor: { rollout: none } }',
      'rollouts: { traffic: { apply: node traffic.js apply, observe: node traffic.js observe, rollback: node traffic.js rollback } }',
      'rollback: { when: { error-rate: "> 1% for 5m" } }',
    ].join('\n')
    const inputs = { tag: 'v1.0.0', digest: `sha256:${newDigest}`, previous: `sha256:${oldDigest}` }
    const shop = await openExample('staged-rollout-watch.yml', policy, {
      'traffic.js': traffic,
      '.github/workflows/tick.yml': read('staged-rollout-tick.yml'),
    })
    const ada = shop.fake.seed.personToken('ada')
    for (const [file, given] of [
      ['release.yml', inputs],
      ['tick.yml', {}],
    ] as const) {
      const { status } = await shop.ask(ada, 'POST', `/actions/workflows/${file}/dispatches`, { ref: 'main', inputs: given })
      expect(status).toBe(204)
    }
    await ended(shop, ['success', 'success'])
    const { body } = await shop.ask(ada, 'GET', '/git/trees/release-records?recursive=1')
    const names = (body.tree as readonly { readonly path: string }[]).map(({ path: name }) => name.split('.')[2] ?? '')
    expect(names.filter((name) => name !== '')).toEqual(['planned', 'claimed', 'stage-applied', 'observed', 'advanced'])
    const [stage] = shop.repository.deployments
    expect(stage?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success'])
  })

  it('rollback.yml takes back what was released, and says what holds afterwards', async () => {
    const policy = [
      'types: { minor: { rollout: none } }',
      'rollouts: { traffic: { apply: node traffic.js apply, observe: node traffic.js observe, rollback: node traffic.js rollback } }',
      'rollback: { when: { complaints: "> 3" } }',
    ].join('\n')
    const shop = await openExample('staged-rollout-watch.yml', policy, {
      'traffic.js': traffic,
      '.github/workflows/rollback.yml': read('rollback.yml'),
    })
    const ada = shop.fake.seed.personToken('ada')
    const answer = 'users: done'
    for (const [file, inputs] of [
      ['release.yml', { tag: 'v1.0.0', digest: `sha256:${newDigest}`, previous: `sha256:${oldDigest}` }],
      ['rollback.yml', { mode: 'run', tag: 'v1.0.0', reason: 'orders are lost' }],
      ['rollback.yml', { mode: 'validate', tag: 'v1.0.0', answer }],
    ] as const) {
      const { status } = await shop.ask(ada, 'POST', `/actions/workflows/${file}/dispatches`, { ref: 'main', inputs })
      expect(status).toBe(204)
      await shop.actions.settled()
    }
    // Not everything is known yet: the last one waits for people.
    await ended(shop, ['success', 'success', 'failure'])
    const { body } = await shop.ask(ada, 'GET', '/git/trees/release-records?recursive=1')
    const names = (body.tree as readonly { readonly path: string }[]).map(({ path: name }) => name.split('.')[2] ?? '')
    expect(names.filter((name) => name === 'rolled-back')).toHaveLength(3)
    expect(names.at(-1)).toBe('verified')
  })

  it('typed-dispatch.yml releases when the type is high enough', async () => {
    const shop = await openExample('typed-dispatch.yml')
    const ada = shop.fake.seed.personToken('ada')
    const dispatch = async (type: string): Promise<void> => {
      const { status } = await shop.ask(ada, 'POST', '/actions/workflows/release.yml/dispatches', { ref: 'main', inputs: { type } })
      expect(status).toBe(204)
    }
    await dispatch('major')
    await ended(shop, ['success'])
    expect(releases(shop)).toEqual(['v1.0.0'])
    await commit(shop, 'feat: carts', 'carts.txt')
    await dispatch('patch')
    await ended(shop, ['success', 'failure'])
    await dispatch('minor')
    await ended(shop, ['success', 'failure', 'success'])
    expect(releases(shop)).toEqual(['v1.0.0', 'v1.1.0'])
  })
})
