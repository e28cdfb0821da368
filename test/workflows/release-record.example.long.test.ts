import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openWorkshop, type Workshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
const workflow = '.github/workflows/release.yml'
const example = readFileSync(join(root, 'docs/examples/release-record.yml'), 'utf8')
const testScript = (failed = ''): string =>
  `mkdir -p reports\necho '<testsuite><testcase name="pay" file="pay.js" line="1">${failed}</testcase></testsuite>' > reports/junit.xml\n`
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

async function run({ actions, fake }: Workshop, event: 'push' | 'schedule'): Promise<{ jobs: object; log: string }> {
  const { jobs } = await actions.run(workflow, { event, ref: 'main' })
  actions.assertSound()
  fake.ledger.assertClean()
  return {
    jobs: Object.fromEntries(jobs.map(({ name, conclusion }) => [name, conclusion])),
    log: jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n'),
  }
}

const open = (script: string): Promise<Workshop> =>
  openWorkshop({ [workflow]: example, 'test.sh': script }, { actionsTable: { 'locktender/locktender': { directory: suite } } })

it.each([
  { because: 'it passes', script: testScript(), gate: 'success', says: /quality-gate: pass/ },
  { because: 'it fails', script: testScript('<failure message="declined"/>'), gate: 'failure', says: /quality-gate: fail/ },
])('release-record.yml records what the gate found when $because, and nothing else', async ({ script, gate, says }) => {
  const shop = await open(script)
  const { jobs, log } = await run(shop, 'push')
  expect(jobs, log).toEqual({ gate, record: 'success', verify: 'skipped' })
  expect(log).toMatch(says)
  const ada = shop.fake.seed.personToken('ada')
  const { body } = await shop.ask(ada, 'GET', '/git/trees/release-records?recursive=1')
  const files = (body as { tree: readonly { path: string; type: string }[] }).tree.filter(({ type }) => type === 'blob')
  expect(files.map(({ path }) => path)).toEqual([expect.stringMatching(/^\d{4}\/\d{2}\/0000000001\.[0-9a-f]{12}\.gated\.json$/)])
})

it('release-record.yml verifies at night what was recorded by day', async () => {
  const shop = await open(testScript())
  await run(shop, 'push')
  const { jobs, log } = await run(shop, 'schedule')
  expect(jobs, log).toEqual({ gate: 'skipped', record: 'skipped', verify: 'success' })
  expect(log).toMatch(/the record is whole: 1 event/)
  expect(log).toMatch(/0 changes since .+, none without authority/)
})

it('release-record.yml fails at night when somebody has deployed past the record', async () => {
  const shop = await open(testScript())
  await run(shop, 'push')
  const ada = shop.fake.seed.personToken('ada')
  const deployment = { ref: 'main', auto_merge: false, required_contexts: [], environment: 'production' }
  expect((await shop.ask(ada, 'POST', '/deployments', deployment)).status).toBe(201)
  const { jobs, log } = await run(shop, 'schedule')
  expect(jobs, log).toEqual({ gate: 'skipped', record: 'skipped', verify: 'failure' })
  expect(log).toMatch(/audit\/unrecorded.+to production by ada/)
})
