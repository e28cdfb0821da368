import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { openWorkshop, type Workshop } from './workshop.fixture.ts'

const root = join(import.meta.dirname, '../..')
const workflow = '.github/workflows/release.yml'
const example = readFileSync(join(root, 'docs/examples/go-no-go.yml'), 'utf8')
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

const testScript = (failed = ''): string => `mkdir -p reports
echo '<testsuite><testcase name="pay" file="pay.js" line="1">${failed}</testcase></testsuite>' > reports/junit.xml
`
const open = async (files: Readonly<Record<string, string>> = {}): Promise<Workshop> => {
  const workshop = await openWorkshop(
    { [workflow]: example, 'test.sh': testScript(), ...files },
    { actionsTable: { 'locktender/locktender': { directory: suite } } },
  )
  // A gate's result is of the runner's time; in another year than the server's it would be refused.
  workshop.fake.clock.set(new Date().toISOString())
  return workshop
}

interface Ended {
  readonly jobs: Readonly<Record<string, string>>
  readonly log: string
  readonly check: { readonly conclusion: string | null; readonly title: string } | undefined
}

async function run({ actions, fake, repository }: Workshop, inputs?: Readonly<Record<string, string>>): Promise<Ended> {
  const { jobs } = await actions.run(
    workflow,
    inputs === undefined ? { event: 'push', ref: 'main' } : { event: 'workflow_dispatch', ref: 'main', inputs },
  )
  actions.assertSound()
  fake.ledger.assertClean()
  const posted = repository.checkRuns.findLast(({ name }) => name === 'go-no-go')
  return {
    jobs: Object.fromEntries(jobs.map(({ name, conclusion }) => [name, conclusion])),
    log: jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n'),
    check: posted === undefined ? undefined : { conclusion: posted.conclusion, title: String(posted.output?.title) },
  }
}

const held = { gate: 'success', calendar: 'success', decide: 'success', deploy: 'success' }
const frozen = 'calendar: { freezes: [ { name: for-ever, from: 2020-01-01, to: 2099-12-31 } ] }\n'
const without = (job: string): string => example.replace(`needs: [gate, calendar]`, `needs: [${job}]`)
const changedJob = (from: string, to: string): string => example.replace(from, to)

it('go-no-go.yml deploys when gate and calendar hold', async () => {
  const { jobs, log, check } = await run(await open())
  expect(jobs, log).toEqual(held)
  expect(check).toMatchObject({ conclusion: 'success', title: expect.stringMatching(/^GO: /) })
})

it.each<{ because: string; files: Readonly<Record<string, string>>; jobs: Readonly<Record<string, string>>; title: RegExp }>([
  {
    because: 'a test fails',
    files: { 'test.sh': testScript('<failure message="declined"/>') },
    jobs: { gate: 'failure', decide: 'failure', deploy: 'skipped' },
    title: /^NO-GO: NO-GO: /,
  },
  {
    because: 'the calendar is closed',
    files: { '.github/release-policy.yml': frozen },
    jobs: { gate: 'success', calendar: 'success', decide: 'failure', deploy: 'skipped' },
    title: /^NO-GO: .*for-ever/,
  },
  {
    because: 'a needed job is skipped',
    files: { [workflow]: changedJob('  gate:\n', '  gate:\n    if: ${{ false }}\n') },
    jobs: { gate: 'skipped', decide: 'failure', deploy: 'skipped' },
    title: /^NO-GO: gate is empty: |^NO-GO: The job gate ended as skipped/,
  },
  {
    because: 'a required result is not handed over',
    files: { [workflow]: without('calendar'), '.github/release-policy.yml': 'gates: [ { tests: "failed == 0" } ]\n' },
    jobs: { calendar: 'success', decide: 'failure', deploy: 'skipped' },
    title: /^NO-GO: The policy requires the result of quality-gate/,
  },
  {
    because: 'a needed job is cancelled',
    files: { [workflow]: changedJob('    timeout-minutes: 15\n', '    timeout-minutes: 0.02\n'), 'test.sh': `sleep 30\n` },
    jobs: { gate: 'cancelled', decide: 'failure', deploy: 'skipped' },
    title: /^NO-GO: /,
  },
])('go-no-go.yml deploys nothing when $because', async ({ files, jobs, title }) => {
  const ended = await run(await open(files))
  expect(ended.jobs, ended.log).toMatchObject(jobs)
  expect(ended.check).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(title) })
})

it('go-no-go.yml deploys nothing when the person who dispatches it cancels the release', async () => {
  const ended = await run(await open(), { decision: 'cancel: the contract fell through' })
  expect(ended.jobs, ended.log).toEqual({ ...held, decide: 'failure', deploy: 'skipped' })
  expect(ended.check?.title).toContain('the contract fell through')
})
