import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openWorkshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
const workflow = '.github/workflows/gate.yml'
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

const testScript = (failed: string): string => `#!/bin/sh
mkdir -p reports
echo '<testsuite><testcase name="pay" file="pay.js" line="1">${failed}</testcase><testcase name="cart"/></testsuite>' > reports/junit.xml
printf 'SF:pay.js\\nDA:1,1\\nend_of_record\\n' > reports/lcov.info
`

it('quality-gate.yml lets a push through, and holds a pull request whose test fails, with a check and a comment', async () => {
  const files = {
    [workflow]: readFileSync(join(root, 'docs/examples/quality-gate.yml'), 'utf8'),
    'pay.js': '1\n',
    'test.sh': testScript(''),
  }
  const { actions, fake, repository, ask } = await openWorkshop(files, { actionsTable: { 'locktender/locktender': { directory: suite } } })
  const ada = fake.seed.personToken('ada')
  const mode = await ask(ada, 'GET', '/commits/main')
  expect(mode.status).toBe(200)
  const { jobs } = await actions.run(workflow, { event: 'push', ref: 'main' })
  const logs = (all: typeof jobs): string => all.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n')
  expect(
    repository.checkRuns.filter(({ name }) => name === 'quality-gate').map(({ conclusion }) => conclusion),
    logs(jobs),
  ).toEqual(['success'])

  const content = Buffer.from(testScript('<failure message="declined"/>')).toString('base64')
  await ask(ada, 'POST', '/git/refs', { ref: 'refs/heads/topic', sha: mode.body.sha })
  const there = await ask(ada, 'GET', '/contents/test.sh?ref=topic')
  const change = { message: 'feat: pay later', content, branch: 'topic', sha: there.body.sha }
  expect((await ask(ada, 'PUT', '/contents/test.sh', change)).status).toBe(200)
  expect((await ask(ada, 'POST', '/pulls', { title: 'feat: pay later', head: 'topic', base: 'main' })).status).toBe(201)
  await actions.settled()
  const all = actions.results.flatMap((result) => result.jobs)
  expect(
    actions.results.map(({ conclusion }) => conclusion),
    logs(all),
  ).toEqual(['success', 'failure'])
  const [, check] = repository.checkRuns.filter(({ name }) => name === 'quality-gate')
  expect(check).toMatchObject({
    conclusion: 'failure',
    annotations: [{ path: 'pay.js', start_line: 1, message: expect.stringContaining('declined') }],
  })
  expect(repository.comments).toMatchObject([{ issue: 1, body: expect.stringContaining('## NO-GO') }])
  actions.assertSound()
  fake.ledger.assertClean()
})
