import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { QualityGateData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/quality-gate'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { folderDigests } from './folder-digests.ts'
import { manifestOf, runStep, type Step, type StepRun } from './run-step.ts'

let bundle = ''
const made: TemporaryRepository[] = []
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

const junit = '<testsuites><testsuite name="s"><testcase name="a"/><testcase name="b"/></testsuite></testsuites>\n'
const lcov = 'SF:src/cart.js\nDA:1,1\nDA:2,1\nDA:3,1\nDA:4,1\nDA:5,0\nend_of_record\n'
const requirements = 'tests.failed == 0 and ran >= 1 and coverage.lines >= 80%'

/** A checkout with reports that a step before has written. */
function checkoutWith(
  reports: Readonly<Record<string, string>> = { 'reports/junit.xml': junit, 'coverage/lcov.info': lcov },
  commits: Parameters<typeof createRepository>[0]['commits'] = [{ message: 'feat: carts', files: { 'src/cart.js': '1\n2\n3\n4\n5\n' } }],
): TemporaryRepository {
  const repository = createRepository({ commits })
  made.push(repository)
  for (const [path, text] of Object.entries(reports)) write(repository, path, text)
  return repository
}

function write({ directory }: TemporaryRepository, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}

function gate(repository: TemporaryRepository, inputs: Readonly<Record<string, string>> = {}, more: Partial<Step> = {}): Promise<StepRun> {
  return runStep({
    bundle,
    action: 'quality-gate',
    checkout: repository.directory,
    commit: repository.shas.at(-1) ?? '',
    inputs: { require: requirements, ...inputs },
    ...more,
  })
}

function dataOf({ wholeResult }: StepRun): QualityGateData {
  expect(validateData(wholeResult.data), JSON.stringify(validateData.errors)).toBe(true)
  return wholeResult.data as unknown as QualityGateData
}

const codes = ({ wholeResult }: StepRun): readonly string[] => wholeResult.reasons.map(({ code }) => code)

describe('a gate that passes', () => {
  it('says GO with its declared outputs, a result by schema and a summary, and touches nothing', async () => {
    const repository = checkoutWith()
    const before = folderDigests(repository.directory)
    const run = await gate(repository)
    expect(run.exitCode, run.log).toBe(0)
    expect(dataOf(run)).toMatchObject({ decision: 'GO', notes: [], findings: [] })
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(manifestOf('quality-gate').outputs).toSorted())
    expect(run.outputs).toMatchObject({ verdict: 'pass', decision: 'GO', failing: '[]' })
    expect(run.wholeResult.evidence.map(({ path, producedBy }) => [path, producedBy])).toEqual([
      ['coverage/lcov.info', 'lcov, class D'],
      ['reports/junit.xml', 'junit, class D'],
    ])
    expect(run.summary).toMatch(/^## GO\n/)
    expect(run.summary).toContain('coverage/lcov.info')
    expect(folderDigests(repository.directory)).toEqual(before)
  })

  const file = 'coverage/lcov.info'
  it.each([
    {
      what: 'deleted',
      spoil: (at: TemporaryRepository) => rmSync(join(at.directory, file)),
      code: 'gate/no-measurement',
    },
    { what: 'emptied', spoil: (at: TemporaryRepository) => truncateSync(join(at.directory, file)), code: 'evidence/empty' },
    {
      what: 'cut in half',
      spoil: (at: TemporaryRepository) => truncateSync(join(at.directory, file), Math.floor(lcov.length / 2)),
      code: 'evidence/truncated',
    },
    {
      what: 'older than the commit',
      spoil: (at: TemporaryRepository) => {
        const seconds = Number(at.git('show', '--no-patch', '--format=%ct', 'HEAD')) - 1
        utimesSync(join(at.directory, file), seconds, seconds)
      },
      code: 'evidence/stale',
    },
    {
      what: 'from another commit',
      // What was checked out and tested is not what is judged.
      spoil: (at: TemporaryRepository) => ({ commit: at.git('commit-tree', '-m', 'feat: another', '-p', 'HEAD', 'HEAD^{tree}') }),
      code: 'evidence/wrong-commit',
    },
  ])('is a NO-GO once its evidence is $what', async ({ spoil, code }) => {
    const repository = checkoutWith()
    const passing = await gate(repository)
    expect([passing.exitCode, passing.outputs['decision']], passing.log).toEqual([0, 'GO'])
    const run = await gate(repository, {}, spoil(repository) ?? {})
    expect(run.exitCode, run.log).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'unknown', decision: 'NO-GO', failing: '["require"]' })
    expect(codes(run)).toContain(code)
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
    expect(dataOf(run).decision).toBe('NO-GO')
  })
})

describe('evidence that is no evidence', () => {
  it.each([
    { because: 'it is a link', make: (path: string) => symlinkSync('/etc/passwd', path) },
    { because: 'it is a FIFO', make: (path: string) => void execFileSync('mkfifo', [path]) },
    { because: 'it is a link to a device', make: (path: string) => symlinkSync('/dev/zero', path) },
  ])('is not read, because $because', async ({ make }) => {
    const repository = checkoutWith({ 'reports/junit.xml': junit })
    mkdirSync(join(repository.directory, 'coverage'))
    make(join(repository.directory, 'coverage/lcov.info'))
    const run = await gate(repository)
    expect([run.exitCode, run.outputs['decision']], run.log).toEqual([1, 'NO-GO'])
    expect(codes(run)).toContain('evidence/unreadable')
    expect(run.log + run.summary).not.toContain('root:')
  })

  it('is not the sample that came with the commit', async () => {
    const files = { 'reports/junit.xml': junit, 'coverage/lcov.info': lcov }
    const repository = checkoutWith({}, [{ message: 'feat: a', files }])
    const unnamed = await gate(repository)
    expect(codes(unnamed)).toContain('evidence/missing')
    const named = await gate(repository, { reports: 'reports/*.xml, coverage/*' })
    expect(named.outputs['decision']).toBe('NO-GO')
    expect(codes(named)).toContain('evidence/stale')
    write(repository, 'coverage/lcov.info', lcov.replace('DA:5,0', 'DA:5,1'))
    write(repository, 'reports/junit.xml', `${junit}\n`)
    expect((await gate(repository)).outputs['decision']).toBe('GO')
  })

  it.each([
    { pattern: '../../**', code: 'workspace/outside-root' },
    { pattern: '/etc/*', code: 'workspace/outside-root' },
    { pattern: `{${'a,b},{'.repeat(30)}a,b}/**`, code: 'workspace/bad-pattern' },
  ])('cannot be looked for with $pattern', async ({ pattern, code }) => {
    const run = await gate(checkoutWith(), { reports: pattern })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'unknown' } })
    expect(codes(run)).toEqual([code])
  })

  it('never shows a secret, and no command in it is obeyed', async () => {
    const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
    const name = `::error::x ${secret} <!-- quality-gate --> @acme/all | <img src=x onerror=alert(1)>`
    const hostile = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const repository = checkoutWith({
      'reports/junit.xml': `<testsuite><testcase name="${hostile}" file="src/cart.js"><failure message="${hostile}">${secret}</failure></testcase></testsuite>`,
      'reports/::error::y\n.junit.xml': junit,
      'gitleaks.json': `[{"RuleID":"github-pat","File":"a.js","StartLine":1,"Secret":"${secret}","Match":"token=${secret}"}]`,
    })
    const run = await gate(repository, { require: 'tests.failed == 0\nsecrets.total == 0', report: 'sign-off.md, sign-off.json' })
    expect([run.exitCode, run.outputs['failing']], run.log).toEqual([1, '["require-1","require-2"]'])
    const written = ['sign-off.md', 'sign-off.json'].map((file) => readFileSync(join(repository.directory, file), 'utf8'))
    const everything = `${run.log}${run.summary}${JSON.stringify([run.outputs, run.wholeResult])}${written.join('')}`
    expect(everything).not.toContain(secret)
    expect(run.commands.map(({ properties }) => properties['title'])).not.toContain('x')
    expect(run.summary).not.toMatch(/<!--|<img|(?<!`)@acme/)
  })
})

describe('rules', () => {
  const policyFile = '.github/release-policy.yml'
  const strict = 'policy: 1\ngates: [ { coverage: "lines >= 90%" } ]\n'
  const lax = 'policy: 1\ngates: [ { coverage: "lines >= 10%" } ]\n'

  it('are those of the base of a pull request, and a note says that it touches them', async () => {
    const repository = checkoutWith({ 'coverage/lcov.info': lcov }, [
      { message: 'feat: a', files: { [policyFile]: strict } },
      { message: 'chore: lower it', files: { [policyFile]: lax, '.github/waivers.yml': 'waivers: []\n' } },
    ])
    const [base = '', head = ''] = repository.shas
    const event = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head }, user: { login: 'eve' } } }
    const run = await gate(repository, { require: '' }, { event, ref: 'refs/pull/7/merge' })
    expect([run.exitCode, run.outputs['decision']], run.log).toEqual([1, 'NO-GO'])
    expect(dataOf(run).notes).toEqual([
      { code: 'gate/rules-changed', message: expect.stringContaining('.github/release-policy.yml, .github/waivers.yml') },
    ])
    expect((await gate(repository, { require: '' })).outputs['decision']).toBe('GO')
  })

  it('may be about the lines that a pull request changes', async () => {
    const repository = checkoutWith({ 'coverage/lcov.info': lcov }, [
      { message: 'feat: a', files: { 'src/cart.js': '1\n2\n3\n' } },
      { message: 'feat: b', files: { 'src/cart.js': '1\n2\n3\n4\n5\n' } },
    ])
    const [base = '', head = ''] = repository.shas
    const event = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head }, user: { login: 'eve' } } }
    const run = await gate(repository, { require: 'coverage.patch.lines >= 80%' }, { event, ref: 'refs/pull/7/merge' })
    expect(dataOf(run).tree.message).toContain('coverage.patch.lines is 50%')
  })

  it('a waiver of the base counts to its last day, and not one that the change brings', async () => {
    const waiver = (id: string): string =>
      `waivers: [ { id: ${id}, scope: { gate: coverage }, reason: "moves to the new cart", owner: ada, author: ada, approver: ben, created: 2026-11-01, expires: 2099-01-01 } ]\n`
    const short = waiver('w1').replace('2099-01-01', '2027-01-31')
    const repository = checkoutWith({ 'coverage/lcov.info': lcov }, [
      { message: 'feat: a', files: { [policyFile]: strict, '.github/waivers.yml': short } },
    ])
    const run = await gate(repository, { require: '' })
    expect([run.exitCode, run.outputs['decision'], run.outputs['verdict']], run.log).toEqual([0, 'CONDITIONAL', 'warn'])
    expect(JSON.parse(run.outputs['follow-ups'] ?? '')).toHaveLength(1)
    const endless = checkoutWith({ 'coverage/lcov.info': lcov }, [
      { message: 'feat: a', files: { [policyFile]: strict, '.github/waivers.yml': waiver('w2') } },
    ])
    expect((await gate(endless, { require: '' })).outputs['decision']).toBe('NO-GO')
  })

  it.each([
    { because: 'a condition is none', inputs: { require: 'coverage.lines => 80' }, code: 'policy/invalid' },
    { because: 'a measurement does not exist', inputs: { require: 'covrage.lines >= 80%' }, code: 'policy/invalid' },
    { because: 'the environment is unknown', inputs: { environment: 'moon' }, code: 'gate/unknown-environment' },
    { because: 'the stage is none', inputs: { stage: 'prod' }, code: 'input/not-a-choice' },
    { because: 'the report file has no known ending', inputs: { report: 'x.pdf' }, code: 'input/not-a-report-file' },
    { because: 'nothing can be posted there', inputs: { post: 'slack' }, code: 'input/not-a-choice' },
    { because: 'artifacts need a token', inputs: { artifacts: 'reports', 'github-token': '' }, code: 'input/no-token' },
  ])('cannot be judged when $because', async ({ inputs, code }) => {
    const run = await gate(checkoutWith(), { 'fail-on': 'never', ...inputs })
    expect({ exitCode: run.exitCode, codes: codes(run) }, run.log).toEqual({ exitCode: 2, codes: [code] })
  })
})

it('says that nothing was posted where there is no token', async () => {
  const run = await gate(checkoutWith(), { post: 'check', 'github-token': '' })
  expect([run.outputs['decision'], codes(run).at(-1)]).toEqual(['GO', 'gate/not-posted'])
})

it('writes the sign-off in three forms, and none in a dry run', async () => {
  const repository = checkoutWith()
  const report = 'qa/sign-off.md, qa/sign-off.json, qa/sign-off.intoto.json'
  await gate(repository, { report, 'dry-run': 'true' })
  expect(() => statSync(join(repository.directory, 'qa'))).toThrow('ENOENT')
  await gate(repository, { report })
  const [markdown = '', json = '', statement = ''] = ['md', 'json', 'intoto.json'].map((ending) =>
    readFileSync(join(repository.directory, `qa/sign-off.${ending}`), 'utf8'),
  )
  expect(markdown).toContain('| decision | GO |')
  expect(JSON.parse(json)).toMatchObject({ verdict: 'pass', data: { decision: 'GO' }, subject: { commit: repository.shas.at(-1) } })
  expect(JSON.parse(statement)).toMatchObject({
    predicateType: 'https://slsa.dev/verification_summary/v1',
    subject: [{ digest: { gitCommit: repository.shas.at(-1) } }],
    predicate: { verificationResult: 'PASSED', inputAttestations: [{ uri: 'coverage/lcov.info' }, { uri: 'reports/junit.xml' }] },
  })
})
