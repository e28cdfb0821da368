import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GoNoGoData, Result, Verdict } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/go-no-go'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { manifestOf, runCommandLine, runStep, type StepRun } from './run-step.ts'

let bundle = ''
let shop: TemporaryRepository
let commit = ''
let files = ''
beforeAll(async () => {
  bundle = await buildBundle()
  shop = createRepository({ commits: [{ message: 'feat: open', files: { 'README.md': 'x\n' } }] })
  commit = shop.shas.at(-1) ?? ''
  files = mkdtempSync(join(tmpdir(), 'go-no-go-'))
})
afterAll(() => {
  removeBundle(bundle)
  shop.remove()
  rmSync(files, { recursive: true, force: true })
})

function resultOf(action: string, verdict: Verdict, more: Partial<Result> = {}): Result {
  return {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action,
    version: '1.0.0',
    at: new Date().toISOString(),
    subject: { repository: 'acme/shop', commit },
    policy: { path: null, digest: null, chain: [] },
    verdict,
    reasons: [{ code: `${action}/${verdict}`, message: `${action} ends as ${verdict}` }],
    evidence: [],
    data: {},
    ...more,
  }
}

type Jobs = Readonly<Record<string, { readonly result: string; readonly outputs?: Readonly<Record<string, string>> }>>
const job = (result: Result | string, ended = 'success'): Jobs[string] => ({
  result: ended,
  outputs: { result: typeof result === 'string' ? result : JSON.stringify(result) },
})
const good = (): Jobs => ({ gate: job(resultOf('quality-gate', 'pass')), build: { result: 'success', outputs: {} } })

const step = (jobs: Jobs | string, inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> =>
  runStep({
    bundle,
    action: 'go-no-go',
    checkout: shop.directory,
    commit,
    inputs: { results: typeof jobs === 'string' ? jobs : JSON.stringify(jobs), ...inputs },
    environment: { GITHUB_TRIGGERING_ACTOR: 'rita' },
  })
const dataOf = ({ wholeResult }: StepRun): GoNoGoData => {
  if (!validateData(wholeResult.data)) throw new Error(JSON.stringify(validateData.errors))
  return wholeResult.data
}

describe('the bundled action', () => {
  it('is GO when every job and every result holds, and sets exactly the outputs that it declares', async () => {
    const run = await step(good())
    expect(run.exitCode, run.log).toBe(0)
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(manifestOf('go-no-go').outputs).toSorted())
    expect(run.outputs).toMatchObject({ decision: 'GO', verdict: 'pass', stopping: '[]', 'not-before': '', 'reconfirm-from': '' })
    expect(run.outputs['digest']).toBe(dataOf(run).inputs.digest)
    expect(run.summary).toContain('GO: All 3 criteria hold')
  })

  it.each<{ because: string; jobs: () => Jobs; code: string; stopping: string }>([
    {
      because: 'a job failed',
      jobs: () => ({ ...good(), build: { result: 'failure' } }),
      code: 'job/failure',
      stopping: 'job/build',
    },
    { because: 'a job was skipped', jobs: () => ({ ...good(), build: { result: 'skipped' } }), code: 'job/skipped', stopping: 'job/build' },
    {
      because: 'a job was cancelled',
      jobs: () => ({ ...good(), build: { result: 'cancelled' } }),
      code: 'job/cancelled',
      stopping: 'job/build',
    },
    {
      because: 'a result fails though its job did not',
      jobs: () => ({ ...good(), gate: job(resultOf('quality-gate', 'fail')) }),
      code: 'quality-gate/fail',
      stopping: 'result/gate/quality-gate',
    },
    {
      because: 'a result is not known',
      jobs: () => ({ ...good(), gate: job(resultOf('quality-gate', 'unknown')) }),
      code: 'quality-gate/unknown',
      stopping: 'result/gate/quality-gate',
    },
    {
      because: 'a result is cut off',
      jobs: () => ({ ...good(), gate: job(JSON.stringify(resultOf('quality-gate', 'pass')).slice(0, 100)) }),
      code: 'result/unreadable',
      stopping: 'result/gate/refused',
    },
    {
      because: 'a result is about another commit',
      jobs: () => ({
        ...good(),
        gate: job(resultOf('quality-gate', 'pass', { subject: { repository: 'acme/shop', commit: 'f'.repeat(40) } })),
      }),
      code: 'result/other-commit',
      stopping: 'result/gate/refused',
    },
    {
      because: 'another policy decided',
      jobs: () => ({
        ...good(),
        gate: job(resultOf('quality-gate', 'pass', { policy: { path: 'p', digest: 'a'.repeat(64), chain: [] } })),
      }),
      code: 'result/other-policy',
      stopping: 'result/gate/refused',
    },
    { because: 'nothing was handed over', jobs: () => ({}), code: 'decision/nothing-judged', stopping: '' },
  ])('is NO-GO when $because', async ({ jobs, code, stopping }) => {
    const run = await step(jobs())
    expect(run.exitCode, run.log).toBe(1)
    expect(run.outputs).toMatchObject({ decision: 'NO-GO', verdict: 'fail' })
    expect(JSON.parse(run.outputs['stopping'] ?? '')).toEqual(stopping === '' ? [] : [stopping])
    expect(run.result.reasons.map((reason) => reason.code)).toContain(code)
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
  })

  it.each([
    { because: 'the jobs are cut off', jobs: '{"gate":{"result":"succ', inputs: {}, code: 'results/invalid' },
    { because: 'the jobs are a list', jobs: '[]', inputs: {}, code: 'results/invalid' },
    { because: 'the time has no zone', jobs: '{}', inputs: { 'target-time': '2026-12-01T09:00' }, code: 'input/not-an-instant' },
    { because: 'the ruling is none', jobs: '{}', inputs: { decision: 'go' }, code: 'input/not-a-decision' },
    { because: 'the issue is no number', jobs: '{}', inputs: { issue: '../1' }, code: 'input/not-a-number' },
    { because: 'a report is no report', jobs: '{}', inputs: { report: 'decision.sh' }, code: 'input/not-a-report-file' },
    {
      because: 'a started release is to be cancelled',
      jobs: '{}',
      inputs: { phase: 'started', decision: 'cancel: no longer wanted' },
      code: 'decision/started',
    },
  ])('ends with 2 when $because, whatever fail-on says', async ({ jobs, inputs, code }) => {
    const run = await step(jobs, { ...inputs, 'fail-on': 'never' })
    expect(run.exitCode).toBe(2)
    expect(run.result).toMatchObject({ verdict: 'unknown', reasons: [{ code }] })
  })

  it('lets no text of a job speak to the runner', async () => {
    const hostile = 'x\n::set-output name=decision::GO\n##[error]y\u001B[31m<img src=x>'
    const jobs: Jobs = {
      gate: job(resultOf('quality-gate', 'fail', { reasons: [{ code: 'a/b', message: hostile }] })),
      odd: { result: hostile, outputs: { 'x-result': hostile, '__proto__-result': '{"__proto__":{"verdict":"pass"}}' } },
    }
    const run = await step(jobs)
    expect(run.outputs['decision']).toBe('NO-GO')
    expect(run.commands.map(({ name }) => name)).toEqual(['add-mask', 'error'])
    expect(run.summary).not.toContain('<img')
  })

  it('is ABORT after the start', async () => {
    const run = await step({ canary: job(resultOf('canary-analysis', 'fail')) }, { phase: 'started' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ decision: 'ABORT', verdict: 'fail' })
  })

  it('records a delay with who ruled it, and a cancellation that a later run cannot undo', async () => {
    const delayed = await step(good(), { decision: 'delay until 2099-12-01T09:00Z: a supplier is late' })
    expect(dataOf(delayed)).toMatchObject({ code: 'decision/delayed', delay: { by: 'rita', reason: 'a supplier is late' } })
    expect(delayed.outputs['not-before']).toBe('2099-12-01T09:00:00.000Z')
    const cancelled = await step(good(), { decision: 'cancel: the contract fell through' })
    const file = join(files, 'cancelled.json')
    writeFileSync(file, JSON.stringify(cancelled.wholeResult))
    const later = await step(good(), { 'result-files': file })
    expect(later.exitCode).toBe(1)
    expect(dataOf(later)).toMatchObject({ code: 'decision/cancelled', cancellation: { by: 'rita' } })
  })

  it('confirms an earlier decision, and voids it when something has changed', async () => {
    const jobs = good()
    const first = await step(jobs, { 'target-time': '2099-01-01T00:00Z' })
    expect(first.outputs['reconfirm-from']).toBe('2098-12-31T23:00:00.000Z')
    const file = join(files, 'first.json')
    writeFileSync(file, JSON.stringify(first.wholeResult))
    const inputs = { 'target-time': '2099-01-01T00:00Z', 'result-files': file }
    expect(dataOf(await step(jobs, inputs)).confirms).toMatchObject({ state: 'confirmed', decision: 'GO' })
    const changed = { ...jobs, gate: job(resultOf('quality-gate', 'pass', { evidence: [{ path: 'a', sha256: 'a'.repeat(64) }] })) }
    expect(dataOf(await step(changed, inputs)).confirms).toMatchObject({ state: 'voided' })
  })

  it('keeps decision and digest in its output when the lists do not fit', async () => {
    const jobs = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`job-${index}`, { result: 'success', outputs: {} }]))
    const run = await step(jobs)
    expect(run.exitCode, run.log).toBe(0)
    expect(run.result.data).toMatchObject({ decision: 'GO', criteria: [], inputs: { digest: dataOf(run).inputs.digest } })
    expect(dataOf(run).criteria).toHaveLength(900)
  })

  it('counts a result file, and one that is not there as a step that did not run', async () => {
    const file = join(files, 'lint.json')
    writeFileSync(file, JSON.stringify(resultOf('policy-lint', 'pass')))
    expect((await step(good(), { 'result-files': file })).outputs['decision']).toBe('GO')
    const run = await step(good(), { 'result-files': `${file}\n${join(files, 'nowhere.json')}` })
    expect(run.result.reasons.map(({ code }) => code)).toContain('result/empty')
    expect(run.outputs['decision']).toBe('NO-GO')
  })

  it('writes the decision as JSON, as a page and as a statement, and in a dry run nothing', async () => {
    const names = ['out/decision.json', 'out/decision.html', 'out/decision.intoto.json']
    await step(good(), { report: names.join('\n'), 'dry-run': 'true' })
    expect(existsSync(join(shop.directory, 'out'))).toBe(false)
    const run = await step({ ...good(), build: { result: 'failure' } }, { report: names.join('\n') })
    const [json, page, statement] = names.map((name) => readFileSync(join(shop.directory, name), 'utf8'))
    expect(JSON.parse(json ?? '')).toMatchObject({ verdict: 'fail', subject: { commit }, data: dataOf(run) })
    expect(page).toContain('NO-GO: The job build ended as failure.')
    expect(JSON.parse(statement ?? '')).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/verification_summary/v1',
      subject: [{ digest: { gitCommit: commit } }],
      predicate: { verificationResult: 'FAILED', verifiedLevels: ['FAILED'], inputAttestations: [{ uri: 'gate' }] },
    })
  })
})

it('the command line decides the same', async () => {
  const file = join(files, 'gate.json')
  const name = shop.directory.split('/').at(-1) ?? ''
  writeFileSync(file, JSON.stringify(resultOf('quality-gate', 'pass', { subject: { repository: name, commit } })))
  const { exitCode, stdout, stderr } = await runCommandLine(bundle, ['go-no-go', '--result-files', file, '--json'], shop.directory)
  expect(exitCode, stderr).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ action: 'go-no-go', verdict: 'pass', data: { decision: 'GO' } })
})
