import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildBundle, removeBundle } from './bundle.ts'
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

async function openExample(name: string): Promise<Workshop> {
  const files = {
    [path]: read(name),
    '.github/release-policy.yml': 'versioning: { initial: 1.0.0 }\n',
    'package.json': '{ "name": "shop", "version": "0.0.0" }\n',
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
    const used = [...text.matchAll(/uses: (\S+)(?: # (\S+))?/g)].map(([, action = '', version]) => ({ action, version }))
    const loose = used.filter(
      ({ action, version }) =>
        !/^locktender\/locktender\/actions\/[a-z-]+@v1$/.test(action) && !(/@[0-9a-f]{40}$/.test(action) && version !== undefined),
    )
    expect(loose).toEqual([])
    expect(text.slice(text.indexOf('    steps:\n')).trimEnd().split('\n').length - 1).toBeLessThanOrEqual(15)
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
