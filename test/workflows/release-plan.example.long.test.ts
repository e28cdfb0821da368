import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePlanFile } from '@locktender/planning'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { policy } from './release-plan-shop.ts'
import { openWorkshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
const workflow = '.github/workflows/plan.yml'
const example = readFileSync(join(root, 'docs/examples/pr-preview.yml'), 'utf8')
let bundle = ''
let suite = ''
beforeAll(async () => {
  bundle = await buildBundle()
  suite = mkdtempSync(join(tmpdir(), 'locktender-suite-'))
  symlinkSync(join(root, 'actions'), join(suite, 'actions'))
  symlinkSync(bundle, join(suite, 'dist'))
})
afterAll(() => {
  removeBundle(bundle)
  rmSync(suite, { recursive: true, force: true })
})

it('pr-preview.yml comments once on a pull request, however often it is pushed to, and plans on main', async () => {
  const files = { [workflow]: example, '.github/release-policy.yml': policy, 'package.json': '{ "name": "shop", "version": "1.0.0" }\n' }
  const { actions, ask, fake, repository } = await openWorkshop(files, { actionsTable: { 'locktender/locktender': { directory: suite } } })
  const ada = fake.seed.personToken('ada')
  const { sha } = (await ask(ada, 'GET', '/commits/main')).body
  await ask(ada, 'POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha })
  await ask(ada, 'POST', '/git/refs', { ref: 'refs/heads/topic', sha })
  const push = (path: string, message: string): Promise<unknown> =>
    ask(ada, 'PUT', `/contents/${path}`, { message, content: 'eA==', branch: 'topic' })
  await push('cart.js', 'fix: carts')
  await ask(ada, 'POST', '/pulls', { title: 'feat: search', head: 'topic', base: 'main' })
  await actions.settled()
  expect(repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Merging releases 1.0.1 (patch)')])
  await push('db/search.sql', 'feat: search')
  await actions.settled()
  expect(repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Merging releases 1.1.0 (minor)')])
  expect(repository.comments[0]?.body).toContain('1 path in')
  await ask(ada, 'PUT', '/pulls/1/merge', { merge_method: 'merge' })
  await actions.settled()
  const logs = actions.results.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.map(({ log }) => log))).join('\n')
  expect(
    actions.results.map(({ conclusion }) => conclusion),
    logs,
  ).toEqual(['success', 'success', 'success'])
  expect(logs).toContain('Release plan of 1.1.0 (minor)')
  actions.assertSound()
  fake.ledger.assertClean()
}, 120_000)

it('the plan file of the how-to has no mistakes', () => {
  const text = readFileSync(join(root, 'docs/how-to/preview-a-release.md'), 'utf8')
  const plans = [...text.matchAll(/```yaml\n(plan: 1[^`]*)```/g)].map(([, plan = '']) => parsePlanFile(plan, 'release-plan.yml').mistakes)
  expect(plans).toEqual([[]])
})
