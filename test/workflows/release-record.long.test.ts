import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { local, onGithub, remote, type RecordShop } from './record-places.fixture.ts'
import { runCommandLine, runStep } from './run-step.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const plan = (commit: string): string =>
  JSON.stringify({
    class: 'minor',
    version: '1.0.0',
    commit,
    range: { from: null, to: commit },
    policy: { path: null, digest: null },
    artifacts: [{ name: 'shop.tgz', sha256: 'a'.repeat(64) }],
    environment: 'production',
  })
const record = (release: string, type: string, data: string): string[] => ['--release', release, '--type', type, '--data', data]
const planned = (shop: RecordShop): Promise<unknown> => shop.ask(record('1.0.0', 'planned', plan(shop.commit)))

describe.each([local, remote, onGithub])('the record on $where', ({ open }) => {
  it('is appended to, shown, verified and exported', async () => {
    const shop = await open(bundle)
    expect(await shop.ask([])).toMatchObject({ exitCode: 0, result: { verdict: 'skip', reasons: [{ code: 'record/empty' }] } })
    await planned(shop)
    const amended = await shop.ask(record('1.0.0', 'amended', '{"of":1,"note":"the tag was v1"}'))
    expect(amended.data.appended).toMatchObject([{ how: 'written', type: 'amended', seq: 2 }])
    await shop.ask(record('2.0.0', 'gated', '{"action":"lint","verdict":"pass","reasons":[]}'))

    const other = shop.recordDirectory === shop.checkout.directory ? shop : await shop.again()
    const one = await other.ask(['--release', '1.0.0'])
    expect(one.data).toMatchObject({
      mode: 'show',
      events: 2,
      head: null,
      releases: [{ release: '1.0.0', state: 'planned', environment: 'production' }],
    })
    expect(one.data.timeline.map(({ seq, type }) => `${seq} ${type}`)).toEqual(['1 planned', '2 amended'])
    const whole = await other.ask(['--mode', 'verify'])
    expect(whole).toMatchObject({ exitCode: 0, data: { events: 3, head: { seq: 3 } } })
    const exported = await other.ask(['--mode', 'export', '--write', 'out/record.jsonl,out/record.parquet,out/pack/'])
    expect(exported.data.files).toEqual(['out/record.jsonl', 'out/record.parquet', 'out/pack/'].map((path) => ({ path, events: 3 })))
    expect(readFileSync(join(other.checkout.directory, 'out/record.parquet')).subarray(0, 4).toString()).toBe('PAR1')
    const page = readFileSync(join(other.checkout.directory, 'out/pack/index.html'), 'utf8')
    const linked = [...page.matchAll(/href="([^"]+)"/g)].map(([, path = '']) =>
      readFileSync(join(other.checkout.directory, 'out/pack', path), 'utf8'),
    )
    expect(linked.map((text) => (JSON.parse(text) as { seq: number }).seq)).toEqual([1, 2, 3])
    const lines = readFileSync(join(other.checkout.directory, 'out/record.jsonl'), 'utf8').trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([1, 2, 3])
    shop.github?.ledger.assertClean()
  })

  it('says who wrote an event, from which repository, and keeps a repetition out', async () => {
    const shop = await open(bundle)
    await planned(shop)
    const again = await shop.ask(record('1.0.0', 'planned', plan(shop.commit)))
    expect(again).toMatchObject({ exitCode: 0, data: { appended: [{ how: 'there', seq: 1 }] } })
    await shop.ask(['--mode', 'export', '--write', 'record.jsonl'])
    const event = JSON.parse(readFileSync(join(shop.checkout.directory, 'record.jsonl'), 'utf8')) as {
      by: object
      repository: { id: string }
    }
    expect(event.by).toMatchObject({ actor: 'ada', tool: expect.stringMatching(/^locktender /) })
    expect(shop.github === undefined || event.repository.id !== 'acme/shop').toBe(true)
    shop.github?.ledger.assertClean()
  })

  it('writes nothing in a dry run, and refuses there what it would refuse', async () => {
    const shop = await open(bundle)
    const dry = await shop.ask([...record('1.0.0', 'planned', plan(shop.commit)), '--dry-run'])
    expect(dry).toMatchObject({ exitCode: 0, data: { appended: [{ how: 'dry-run', seq: null }] } })
    expect((await shop.ask([])).data.events).toBe(0)
    const early = record('1.0.0', 'verified', '{"window":"short","verdict":"pass","reasons":[]}')
    for (const words of [early, [...early, '--dry-run']])
      expect(await shop.ask(words)).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'record/illegal-transition' }] } })
    shop.github?.ledger.assertClean()
  })
})

it('takes the time of events from GitHub and says that the clock of the runner is wrong', async () => {
  const shop = await onGithub.open(bundle)
  const answer = await shop.ask([...record('1.0.0', 'planned', plan(shop.commit)), '--at', '2031-01-01T00:00:00Z'])
  expect(answer.result.reasons.map(({ code }) => code)).toContain('clock/skew')
  const { data } = await shop.ask(['--release', '1.0.0'])
  expect(Math.abs(Date.parse(data.timeline[0]?.at ?? '') - (shop.github?.clock.now() ?? 0))).toBeLessThan(60_000)
})

it('warns when nothing forbids rewriting the branch', async () => {
  const shop = await onGithub.open(bundle)
  await planned(shop)
  const { result } = await shop.ask(['--mode', 'verify'])
  expect(result).toMatchObject({ verdict: 'warn', reasons: [{ code: 'record/whole' }, { code: 'record/unprotected' }, {}] })
})

it('needs no more than six REST calls to append, and five to look at a release', async () => {
  const shop = await onGithub.open(bundle)
  await planned(shop)
  const before = shop.github?.ledger.restCalls ?? 0
  await shop.ask(['--release', '1.0.0'])
  const seen = (shop.github?.ledger.restCalls ?? 0) - before
  expect(seen).toBeLessThanOrEqual(5)
  await shop.ask(record('1.0.0', 'amended', '{"of":1,"note":"x"}'))
  expect((shop.github?.ledger.restCalls ?? 0) - before - seen).toBeLessThanOrEqual(6)
})

it('the bundled action hands the head over to actions/attest, and its own anchor is found again', async () => {
  const shop = await local.open(bundle)
  const step = (inputs: Readonly<Record<string, string>>) =>
    runStep({
      bundle,
      action: 'release-record',
      checkout: shop.checkout.directory,
      commit: shop.commit,
      inputs: { 'github-token': '', ...inputs },
    })
  writeFileSync(join(shop.checkout.directory, 'policy.yml'), '')
  await planned(shop)
  const run = await step({ mode: 'verify', write: 'head.intoto.json' })
  // Without a remote there is no record in a job: the policy has to say that it stands in the clone.
  expect(run.exitCode).toBe(2)
  expect(run.result.reasons[0]?.code).toBe('record/no-remote')
  expect(existsSync(join(shop.checkout.directory, 'head.intoto.json'))).toBe(false)

  const kept = await local.open(bundle, { '.github/release-policy.yml': 'policy: 1\nrecord: { store: local }\n' })
  await planned(kept)
  const inJob = (inputs: Readonly<Record<string, string>>) =>
    runStep({
      bundle,
      action: 'release-record',
      checkout: kept.checkout.directory,
      commit: kept.commit,
      inputs: { 'github-token': '', ...inputs },
    })
  const verified = await inJob({ mode: 'verify', write: 'head.intoto.json' })
  expect(verified.exitCode, verified.log).toBe(0)
  const { outputs } = verified
  expect(outputs).toMatchObject({ events: '1', 'subject-digest': `sha256:${outputs['head-digest']}` })
  const statement = JSON.parse(readFileSync(join(kept.checkout.directory, 'head.intoto.json'), 'utf8')) as Record<string, unknown>
  expect(statement).toMatchObject({
    predicateType: outputs['predicate-type'],
    subject: [{ name: outputs['subject-name'], digest: { sha256: outputs['head-digest'] } }],
    predicate: JSON.parse(outputs['predicate'] ?? '') as object,
  })
  const again = await inJob({ mode: 'verify', anchors: 'head.intoto.json' })
  expect(again.result.data).toMatchObject({ chain: { anchors: [{ seq: 1, source: 'head.intoto.json', signer: null }] } })
})

it('records a plan, what a gate found and the decision as the other actions hand them over, each once', async () => {
  const shop = await local.open(bundle, {
    '.github/release-policy.yml': 'policy: 1\nversioning: { initial: 1.0.0 }\ngates: [ { tests: "failed == 0" } ]\n',
  })
  const directory = shop.checkout.directory
  mkdirSync(join(directory, 'reports'))
  writeFileSync(join(directory, 'reports/junit.xml'), '<testsuite><testcase name="a"/></testsuite>')
  const result = async (words: readonly string[], file: string): Promise<string> => {
    const { stdout, stderr } = await runCommandLine(bundle, [...words, '--json'], directory)
    expect(stdout, stderr).not.toBe('')
    writeFileSync(join(directory, file), stdout)
    return file
  }
  const planFile = await result(['release-plan'], 'plan.json')
  const gate = await result(['quality-gate', '--reports', 'reports/**'], 'gate.json')
  const decided = await result(['go-no-go', '--result-files', 'gate.json', '--type', 'minor'], 'decision.json')
  const handed = ['--result-files', [decided, gate, planFile].join(',')]
  const { data } = await shop.ask(handed.concat('--release', '1.0.0'))
  expect(data.appended.map(({ how, type }) => `${how} ${type}`)).toEqual(['written planned', 'written gated', 'written decided'])
  expect((await shop.ask(handed.concat('--release', '1.0.0'))).data.appended.map(({ how }) => how)).toEqual(['there', 'there', 'there'])
  const { timeline, releases } = (await shop.ask(['--release', '1.0.0'])).data
  expect(timeline.map(({ tone, text }) => `${tone} ${text}`)).toEqual([
    expect.stringMatching(/^fact \w+ release \d+\.\d+\.\d+ of [0-9a-f]{12} planned/),
    expect.stringMatching(/^good quality-gate: pass/),
    expect.stringMatching(/^(?:good GO|bad NO-GO|open CONDITIONAL)/),
  ])
  expect(releases[0]?.commit).toBe(shop.commit)
  await shop.ask(['--mode', 'export', '--write', 'record.jsonl'])
  const events = readFileSync(join(directory, 'record.jsonl'), 'utf8').trim().split('\n')
  expect(JSON.parse(events[1] ?? '')).toMatchObject({
    type: 'gated',
    data: { measured: ['tests'] },
  })
})

it('refuses an event that GitHub would not give back whole', async () => {
  const shop = await local.open(bundle)
  const seat = (index: number): object => ({
    stage: 'all',
    role: 'qa',
    board: null,
    chair: false,
    missing: false,
    filledBy: { user: index + 1, login: 'x'.repeat(90), vote: `v${index}`, at: '2026-11-21T12:00:00Z', delegatedFrom: null },
  })
  const data = {
    approved: true,
    digest: 'a'.repeat(64),
    class: null,
    automatic: null,
    votes: [],
    checks: [],
    expiresAt: null,
    review: null,
    stages: [{ name: 'all', state: 'satisfied', opensAt: null }],
    seats: Array.from({ length: 2000 }, (_, index) => seat(index)),
  }
  const repository = shop.checkout.directory.split('/').at(-1) ?? ''
  const result = {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action: 'environment-approval',
    version: '0.0.0',
    verdict: 'pass',
    at: '2026-11-21T12:00:00Z',
    subject: { repository, commit: shop.commit },
    policy: { path: null, digest: null, chain: [] },
    reasons: [{ code: 'approval/given', message: 'given' }],
    evidence: [],
    data,
  }
  writeFileSync(join(shop.checkout.directory, 'approval.json'), JSON.stringify(result))
  await planned(shop)
  const answer = await shop.ask(['--release', '1.0.0', '--result-files', 'approval.json'])
  expect(answer).toMatchObject({ exitCode: 2, result: { reasons: [{ code: 'record/event-too-large' }] } })
})

it.each<{ because: string; words: readonly string[]; code: string; exitCode?: number }>([
  { because: 'a file is of no known kind', words: ['--write', 'record.pdf'], code: 'input/not-a-record-file' },
  { because: 'an export has no file', words: ['--mode', 'export'], code: 'input/nothing-to-write' },
  { because: 'there is nothing to record', words: ['--mode', 'append'], code: 'input/nothing-to-record' },
  { because: 'facts are given to be shown', words: ['--mode', 'show', '--type', 'closed'], code: 'input/not-for-mode' },
  { because: 'facts have no type', words: ['--data', '{}', '--release', '1'], code: 'input/data-without-type' },
  { because: 'facts are no JSON', words: ['--type', 'amended', '--data', '{', '--release', '1'], code: 'input/not-json' },
  { because: 'there is no such type', words: ['--type', 'exploded', '--data', '{}', '--release', '1'], code: 'record/event-invalid' },
  {
    because: 'a fact has a field too many',
    words: ['--type', 'amended', '--data', '{"of":1,"note":"n","x":1}', '--release', '1'],
    code: 'record/event-invalid',
  },
  { because: 'nobody says which release', words: ['--type', 'amended', '--data', '{"of":1,"note":"n"}'], code: 'record/no-release' },
  { because: 'the anchor is no anchor', words: ['--mode', 'verify', '--anchors', 'shop.js'], code: 'record/anchor-unreadable' },
  { because: 'a path leads outside', words: ['--write', '../record.html'], code: 'workspace/outside-root' },
  { because: 'a result is missing', words: ['--result-files', 'none.json', '--release', '1'], code: 'record/result-missing', exitCode: 1 },
  { because: 'the release is not there', words: ['--release', '9.9.9'], code: 'record/no-such-release', exitCode: 1 },
])('refuses, and writes nothing, when $because', async ({ words, code, exitCode = 2 }) => {
  const shop = await local.open(bundle)
  const answer = await shop.ask(words)
  expect(answer.result.reasons[0]?.code, answer.stderr).toBe(code)
  expect(answer.exitCode).toBe(exitCode)
  expect((await shop.ask([])).data.events).toBe(0)
})
