import type { DecisionState, GoNoGoData, Result, Verdict } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { commit, decided, jobOf, otherCommit, plainJob, policyOf, resultOf } from './decision-input.fixture.ts'
import { goNoGoVerdict } from './outcome.ts'

const state = (data: GoNoGoData, id: string): { state: DecisionState; code: string } | undefined => {
  const found = data.criteria.find((each) => each.id === id)
  return found === undefined ? undefined : { state: found.state, code: found.code }
}

describe('a result', () => {
  it.each<{ verdict: Verdict; decision: string; ends: Verdict }>([
    { verdict: 'pass', decision: 'GO', ends: 'pass' },
    { verdict: 'warn', decision: 'NO-GO', ends: 'fail' },
    { verdict: 'fail', decision: 'NO-GO', ends: 'fail' },
    { verdict: 'unknown', decision: 'NO-GO', ends: 'fail' },
    { verdict: 'pending', decision: 'NO-GO', ends: 'fail' },
    { verdict: 'skip', decision: 'NO-GO', ends: 'fail' },
  ])('that ends as $verdict alone is $decision', ({ verdict, decision, ends }) => {
    const data = decided({ jobs: [jobOf('approve', resultOf('environment-approval', verdict))] })
    expect(data.decision).toBe(decision)
    expect(goNoGoVerdict(data)).toBe(ends)
  })

  it.each<{ because: string; result: Result | string; code: string }>([
    { because: 'the output is empty', result: '', code: 'result/empty' },
    { because: 'its JSON is cut off', result: JSON.stringify(resultOf('quality-gate', 'pass')).slice(0, -20), code: 'result/unreadable' },
    { because: 'it is some other JSON', result: '{"verdict":"pass"}', code: 'result/not-a-result' },
    { because: 'it is a bare word', result: '"pass"', code: 'result/not-a-result' },
    {
      because: 'it has keys of its own',
      result: JSON.stringify({ ...resultOf('quality-gate', 'pass'), more: 1 }),
      code: 'result/not-a-result',
    },
    {
      because: 'it brings a prototype',
      result: JSON.stringify(resultOf('quality-gate', 'pass')).replace('{', '{"__proto__":{"verdict":"pass"},'),
      code: 'result/not-a-result',
    },
    { because: 'its verdict is none', result: JSON.stringify(resultOf('quality-gate', 'passed' as Verdict)), code: 'result/not-a-result' },
    { because: 'it is longer than an output can be', result: `"${'x'.repeat(1024 * 1024)}"`, code: 'result/too-large' },
    {
      because: 'it is about another commit',
      result: resultOf('quality-gate', 'pass', { subject: { repository: 'acme/shop', commit: otherCommit } }),
      code: 'result/other-commit',
    },
    {
      because: 'it is about another repository',
      result: resultOf('quality-gate', 'pass', { subject: { repository: 'mallory/shop', commit } }),
      code: 'result/other-repository',
    },
    {
      because: 'another policy decided',
      result: resultOf('quality-gate', 'pass', { policy: { path: 'p.yml', digest: 'c'.repeat(64), chain: [] } }),
      code: 'result/other-policy',
    },
    {
      because: 'no policy decided',
      result: resultOf('quality-gate', 'pass', { policy: { path: null, digest: null, chain: [] } }),
      code: 'result/other-policy',
    },
    {
      because: 'it is more than a day old',
      result: resultOf('quality-gate', 'pass', { at: '2026-11-20T11:59:59.000Z' }),
      code: 'result/stale',
    },
    {
      because: 'it is from the future',
      result: resultOf('quality-gate', 'pass', { at: '2026-11-21T12:10:01.000Z' }),
      code: 'result/in-future',
    },
    {
      because: 'its day does not exist',
      result: resultOf('quality-gate', 'pass', { at: '2026-02-31T99:10:01.000Z' }),
      code: 'result/stale',
    },
  ])('is refused when $because', ({ result, code }) => {
    const data = decided({ jobs: [jobOf('gate', result), jobOf('calendar', resultOf('release-calendar', 'pass'))] })
    expect(data).toMatchObject({ decision: 'NO-GO', code: 'decision/no-go' })
    expect(data.criteria[0]).toMatchObject({ code, state: 'unknown', level: 'critical' })
  })

  it('of the merge of a pull request is about its head', () => {
    const result = resultOf('release-calendar', 'pass', { subject: { repository: 'acme/shop', commit: otherCommit } })
    const data = decided({ subject: { repository: 'acme/shop', commit, alsoCommits: [otherCommit] }, jobs: [jobOf('calendar', result)] })
    expect(data.decision).toBe('GO')
  })

  it('that could not judge shows its own reason, whatever policy it failed to read', () => {
    const reasons = [{ code: 'policy/invalid', message: 'a mistake' }]
    const result = resultOf('quality-gate', 'unknown', { policy: { path: null, digest: null, chain: [] }, reasons })
    expect(decided({ jobs: [jobOf('gate', result)] }).criteria[0]).toMatchObject({ code: 'policy/invalid' })
  })

  it('in a file counts like one of a job, and two of one name are told apart', () => {
    const text = (verdict: Verdict): string => JSON.stringify(resultOf('policy-lint', verdict))
    const files = [text('pass'), text('fail')].map((each) => ({ source: 'r.json', job: null, text: each }))
    const data = decided({ files })
    expect(data.criteria.map(({ id }) => id).filter((id) => id.startsWith('result/file'))).toHaveLength(2)
    expect(data.decision).toBe('NO-GO')
  })
})

describe('a job', () => {
  it.each([
    { result: 'success', decision: 'GO', code: 'job/success' },
    { result: 'failure', decision: 'NO-GO', code: 'job/failure' },
    { result: 'cancelled', decision: 'NO-GO', code: 'job/cancelled' },
    { result: 'skipped', decision: 'NO-GO', code: 'job/skipped' },
    { result: 'constructor', decision: 'NO-GO', code: 'job/odd-result' },
  ])('that ends as $result is $decision', ({ result, decision, code }) => {
    const data = decided({ jobs: [plainJob('build', result)] })
    expect(data.decision).toBe(decision)
    expect(state(data, 'job/build')?.code).toBe(code)
  })

  it('that failed is not made good by the result that it handed over', () => {
    expect(decided({ jobs: [jobOf('gate', resultOf('quality-gate', 'pass'), 'failure')] }).decision).toBe('NO-GO')
  })

  it('that passed does not hide a result that failed', () => {
    const data = decided({ jobs: [jobOf('gate', resultOf('quality-gate', 'fail'), 'success')] })
    expect(data).toMatchObject({ decision: 'NO-GO', message: 'quality-gate ends as fail' })
  })
})

it('nothing at all is NO-GO', () => {
  expect(decided({ jobs: [] })).toMatchObject({ decision: 'NO-GO', code: 'decision/nothing-judged' })
})

describe('what the policy requires', () => {
  const strict = policyOf(`
roles: { lead: [ada] }
types: { minor: { approve: { lead: 1 } }, docs: { approve: {} } }
gates: [ { tests: "failed == 0" } ]
calendar: { freezes: [ { name: x, from: 2027-01-01, to: 2027-01-02 } ] }
decision: { require: { all: [policy-lint], major: [canary-analysis] } }`)
  const all = ['quality-gate', 'release-calendar', 'environment-approval', 'policy-lint']
  const jobs = all.map((action) => jobOf(action, resultOf(action, 'pass')))

  it('is there: GO', () => {
    const data = decided({ policy: strict, jobs })
    expect(data.decision).toBe('GO')
    expect(data.inputs.required).toEqual(all.toSorted())
  })

  it.each(all)('lacks %s: NO-GO', (action) => {
    const data = decided({ policy: strict, jobs: jobs.filter(({ name }) => name !== action) })
    expect(data).toMatchObject({ decision: 'NO-GO', message: expect.stringContaining(`requires the result of ${action}`) })
    expect(data.criteria[0]).toMatchObject({ id: `required/${action}`, code: 'result/missing' })
  })

  it.each([
    { releaseClass: 'docs' as const, required: ['policy-lint', 'quality-gate', 'release-calendar'] },
    { releaseClass: 'major' as const, required: ['canary-analysis', 'policy-lint', 'quality-gate', 'release-calendar'] },
    {
      releaseClass: null,
      required: ['canary-analysis', 'environment-approval', 'policy-lint', 'quality-gate', 'release-calendar'],
    },
  ])('depends on the class: $releaseClass', ({ releaseClass, required }) => {
    expect(decided({ policy: strict, releaseClass }).inputs.required).toEqual(required)
  })

  it('for an environment is not met by the result of another one', () => {
    const policy = policyOf('decision: { require: { all: [quality-gate@production] } }')
    const about = (environment: string) => [
      jobOf('gate', resultOf('quality-gate', 'pass', { subject: { repository: 'acme/shop', commit, environment } })),
    ]
    expect(decided({ policy, jobs: about('sit') }).decision).toBe('NO-GO')
    expect(decided({ policy, jobs: about('production') }).decision).toBe('GO')
  })

  it('is critical, also where the policy calls the action minor', () => {
    const policy = policyOf('decision: { require: { all: [policy-lint] }, minor: [policy-lint] }')
    const data = decided({ policy, jobs: [jobOf('lint', resultOf('policy-lint', 'fail'))] })
    expect(data.criteria[0]).toMatchObject({ level: 'critical', code: 'policy-lint/fail' })
  })
})

it('says which results it was decided on', () => {
  expect(decided().results).toMatchObject([{ id: 'result/gate/quality-gate', source: 'gate', action: 'quality-gate', verdict: 'pass' }])
})
