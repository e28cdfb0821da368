import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PolicyLintData } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/policy-lint'
import { createRepository, type TemporaryRepository } from '@locktender/git/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { runCommandLine, runStep, type Step, type StepRun } from './run-step.ts'

let bundle = ''
const made: TemporaryRepository[] = []
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

const path = '.github/release-policy.yml'
const at = '2026-11-21T12:00:00Z'

function checkoutWith(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = createRepository({ commits: [{ message: 'a', files: { 'a.txt': 'a', ...files } }] })
  made.push(repository)
  return repository
}

function lint(files: Readonly<Record<string, string>>, more: Partial<Step> = {}): Promise<StepRun> {
  const repository = checkoutWith(files)
  return runStep({ bundle, action: 'policy-lint', checkout: repository.directory, commit: repository.shas.at(-1) ?? '', ...more })
}

function dataOf({ wholeResult }: StepRun): PolicyLintData {
  expect(validateData(wholeResult.data), JSON.stringify(validateData.errors)).toBe(true)
  return wholeResult.data as unknown as PolicyLintData
}

const codesOf = (data: PolicyLintData): readonly string[] => data.findings.map(({ code, at: { file, line } }) => `${code} ${file}:${line}`)

describe('policy-lint', () => {
  it('passes a repository without a policy that only has code', async () => {
    const run = await lint({})
    expect(run.exitCode, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'pass', errors: '0', warnings: '0', maturity: 'none' })
    expect(dataOf(run).findings).toEqual([])
  })

  it('warns of anti-patterns with annotations at their lines', async () => {
    const run = await lint({ '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7\n' })
    expect(run.exitCode, run.log).toBe(0)
    expect(run.outputs['verdict']).toBe('warn')
    expect(codesOf(dataOf(run))).toEqual(['lint/ap23 .github/workflows/ci.yml:4'])
    expect(run.summary).toContain('`actions/checkout@v7` is not pinned')
  })

  it('tells every mistake of a policy at its line and fails', async () => {
    const run = await lint({ [path]: 'polcy: 1\nversioning: { scheme: semvr }\n' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('fail')
    expect(codesOf(dataOf(run))).toEqual([`policy/unknown-key ${path}:1`, `policy/value ${path}:2`])
    expect(run.commands).toContainEqual(
      expect.objectContaining({ name: 'error', properties: expect.objectContaining({ file: path, line: '1' }) }),
    )
  })

  it('finds a policy that nobody can satisfy before a release does', async () => {
    const run = await lint({
      [path]: `roles: { owner: [ann] }
boards: { cab: { seats: [owner], quorum: 2 } }
types:
  major: { approve: { owner: 1 } }
calendar:
  windows: { friday: { days: fri, hours: "10:00-12:00" } }
  freezes: [ { name: fridays, rrule: "FREQ=WEEKLY;BYDAY=FR", for: 1d } ]
`,
    })
    expect(run.exitCode).toBe(1)
    expect(codesOf(dataOf(run)).filter((code) => !code.includes('unowned'))).toEqual(
      expect.arrayContaining([`lint/quorum ${path}:2`, `lint/sole-owner ${path}:4`, `lint/never-opens ${path}:4`]),
    )
  })

  it('names both lines where a key loosens a base, and the file that is missing', async () => {
    const files = { 'policies/base.yml': 'policy: 1\nrecord:\n  keep: 7y\n' }
    const loosened = await lint({ ...files, [path]: 'extends: policies/base.yml\nrecord:\n  keep: 1y\n' })
    const [finding] = dataOf(loosened).findings
    expect(finding).toMatchObject({ code: 'policy/loosens', at: { file: path, line: 3, column: 9 } })
    expect(finding?.fix).toContain('record.keep at policies/base.yml:3:9')
    const missing = await lint({ [path]: 'policy: 1\nextends: policies/none.yml\n' })
    expect(missing.exitCode).toBe(1)
    expect(codesOf(dataOf(missing))).toEqual([`policy/extends-missing ${path}:2`])
  })

  it('lists every file of the chain with its digest', async () => {
    const files = {
      'a.yml': 'extends: b.yml\npreset: starter\n',
      'b.yml': 'policy: 1\n',
      [path]: 'extends: a.yml\nroles: { tech-lead: [acme/leads] }\n',
    }
    const { wholeResult } = await lint(files)
    expect(wholeResult.policy.chain).toEqual([
      expect.stringMatching(/^b\.yml sha256:[0-9a-f]{64}$/),
      'preset starter',
      expect.stringMatching(/^a\.yml sha256:[0-9a-f]{64}$/),
    ])
    expect(wholeResult.evidence.map((each) => each.path)).toEqual([path, 'a.yml', 'b.yml'])
  })

  it('runs the policy tests and fails with one of them', async () => {
    const policy =
      'roles: { lead: [acme/leads] }\ntypes: { minor: { approve: { lead: 1 } } }\ngates: [ { tests: "failed == 0" }, { vulnerabilities: "critical == 0" } ]\n'
    const test = (decision: string): string => `- name: a lead is asked\n  given: { type: minor }\n  expect: { decision: ${decision} }\n`
    const good = await lint({ [path]: policy, '.github/release-policy.test.yml': test('NO-GO') })
    expect(good.exitCode, good.log).toBe(0)
    expect(dataOf(good).tests).toMatchObject([{ name: 'a lead is asked', passed: true, because: ['approval/missing'] }])
    const bad = await lint({ [path]: policy, '.github/release-policy.test.yml': test('GO') })
    expect(bad.exitCode).toBe(1)
    expect(codesOf(dataOf(bad))).toContain('lint/policy-test .github/release-policy.test.yml:1')
  })

  it('judges the policy that a pull request brings', async () => {
    const repository = checkoutWith({ [path]: 'policy: 1\n' })
    writeFileSync(join(repository.directory, path), 'polcy: 1\n')
    const event = { pull_request: { base: { sha: repository.shas[0] ?? '' } } }
    const run = await runStep({
      bundle,
      action: 'policy-lint',
      checkout: repository.directory,
      commit: repository.shas[0] ?? '',
      event,
      ref: 'refs/pull/1/merge',
    })
    expect(codesOf(dataOf(run))).toEqual([`policy/unknown-key ${path}:1`])
  })

  it('takes a base for what it is: people and the repository are others’', async () => {
    const files = {
      'base.yml': 'preset: standard\ntypes: { major: { approve: { somebody: 1 } } }\n',
      '.github/workflows/ci.yml': 'jobs: { a: { uses: "x/y@v1" } }\n',
    }
    const run = await lint(files, { inputs: { policy: 'base.yml', base: 'true' } })
    expect(run.exitCode, run.log).toBe(0)
    expect(codesOf(dataOf(run)).filter((code) => !/ap(?:02|16|17)/.test(code))).toEqual([])
    expect((await lint(files, { inputs: { policy: 'base.yml' } })).exitCode).toBe(1)
  })

  it('reads nothing outside the checkout', async () => {
    const repository = checkoutWith({ [path]: 'extends: leak.yml\n' })
    symlinkSync('/etc/hostname', join(repository.directory, 'leak.yml'))
    mkdirSync(dirname(join(repository.directory, '.github/workflows/leak.yml')), { recursive: true })
    symlinkSync('/etc/hostname', join(repository.directory, '.github/workflows/leak.yml'))
    const run = await runStep({ bundle, action: 'policy-lint', checkout: repository.directory, commit: repository.shas[0] ?? '' })
    expect(run.exitCode).toBe(1)
    expect(codesOf(dataOf(run))).toEqual([`workspace/outside-root ${path}:1`])
  })

  it('shows hostile text as text', async () => {
    const run = await lint({ '.github/workflows/ci.yml': 'jobs:\n  a:\n    uses: "::error::x|<img src=x>@v1"\n' })
    expect(run.exitCode).toBe(0)
    expect(run.summary).not.toContain('<img')
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([])
  })

  it('is a command of the same name', async () => {
    const repository = checkoutWith({ [path]: 'policy: 1\nreview-by: 2026-10-01\n' })
    const { exitCode, stdout } = await runCommandLine(bundle, ['policy-lint', '--at', at], repository.directory)
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`error     ${path}:2:12  review-overdue:`)
  })
})
