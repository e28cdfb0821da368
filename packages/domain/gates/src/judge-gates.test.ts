import { describe, expect, it } from 'vitest'
import { verdictOf } from './evaluate-gates.ts'
import { commit, gated, item, leaves, mainCommit, only, policyOf, report } from './gate-input.fixture.ts'
import type { GateScope } from './gate-input.ts'
import type { EvidenceItem } from './trust/evidence-item.ts'

const passing = { 'tests.total': 3, 'tests.passed': 3, 'tests.failed': 0, 'tests.errors': 0, 'tests.skipped': 0 }
const tests = 'gates: [ { tests: "failed == 0 and ran >= 1" } ]'
const good = item('junit.xml', report(passing))

describe('a gate whose evidence is good', () => {
  it('is GO and says so', async () => {
    const data = await gated(tests, { evidence: [good] })
    expect(data.decision).toBe('GO')
    expect(verdictOf(data)).toBe('pass')
    expect(leaves(data)).toMatchObject([
      { id: 'tests/1', state: 'pass', text: 'tests.failed == 0', measured: '0', limit: '== 0', margin: '0', evidence: ['junit.xml'] },
      { id: 'tests/2', state: 'pass', text: 'tests.ran >= 1', measured: '3', limit: '>= 1', margin: '+2' },
    ])
  })

  it.each<{ because: string; evidence: readonly EvidenceItem[]; code: string }>([
    { because: 'it is deleted', evidence: [], code: 'gate/no-measurement' },
    {
      because: 'it is emptied',
      evidence: [item('junit.xml', report({}, { verdict: 'unknown', reason: 'evidence/empty', format: null }))],
      code: 'evidence/empty',
    },
    {
      because: 'it is cut in half',
      evidence: [item('junit.xml', report({}, { verdict: 'unknown', reason: 'evidence/truncated' }))],
      code: 'evidence/truncated',
    },
    {
      because: 'it is older than the commit',
      evidence: [item('junit.xml', report(passing), { at: new Date('2026-06-15T10:59:59Z') })],
      code: 'evidence/stale',
    },
    {
      because: 'it is of another commit',
      evidence: [item('junit.xml', report(passing), { headCommit: mainCommit })],
      code: 'evidence/wrong-commit',
    },
    {
      because: 'nobody knows its commit',
      evidence: [item('junit.xml', report(passing), { headCommit: undefined as never })],
      code: 'evidence/wrong-commit',
    },
    {
      because: 'it is of another repository',
      evidence: [item('junit.xml', report(passing), { repository: 'evil/shop' })],
      code: 'evidence/untrusted',
    },
    {
      because: 'a later attempt exists',
      evidence: [item('junit.xml', report(passing), { runAttempt: 1, latestAttempt: 2 })],
      code: 'evidence/stale',
    },
    {
      because: 'it comes from the future',
      evidence: [item('junit.xml', report(passing), { at: new Date('2026-06-15T12:11:00Z') })],
      code: 'evidence/stale',
    },
    {
      because: 'no test ran',
      evidence: [item('junit.xml', report({ 'tests.total': 0, 'tests.failed': 0 }, { verdict: 'unknown', reason: 'evidence/no-data' }))],
      code: 'evidence/no-data',
    },
    {
      because: 'a second report is damaged',
      evidence: [good, item('b.xml', report({}, { verdict: 'unknown', reason: 'evidence/malformed' }))],
      code: 'evidence/malformed',
    },
  ])('is NO-GO when $because', async ({ evidence, code }) => {
    const data = await gated(tests, { evidence })
    expect(data.decision).toBe('NO-GO')
    expect(verdictOf(data)).toBe('unknown')
    expect(leaves(data).every((leaf) => leaf.state === 'unknown' && leaf.code === code)).toBe(true)
    expect(data.tree.code).toBe(code)
  })

  it('is an error when its bytes are not those that the platform recorded', async () => {
    await expect(gated(tests, { evidence: [item('junit.xml', report(passing), { digest: '0'.repeat(64) })] })).rejects.toMatchObject({
      code: 'evidence/tampered',
    })
  })

  it('is not harmed by an empty report beside it, nor by a damaged one of another family', async () => {
    const beside = [
      item('b.xml', report({}, { verdict: 'unknown', reason: 'evidence/no-data' })),
      item('lcov.info', report({}, { format: 'lcov', verdict: 'unknown', reason: 'evidence/truncated' })),
    ]
    expect((await gated(tests, { evidence: [good, ...beside] })).decision).toBe('GO')
  })

  it('counts the same bytes once', async () => {
    const twice = [good, { ...good, path: 'copy.xml' }]
    expect((await only('gates: [ { tests: "ran >= 1" } ]', { evidence: twice })).measured).toBe('3')
  })

  it('fails on what is wrong already, whatever the damaged rest holds', async () => {
    const failing = item('a.xml', report({ ...passing, 'tests.failed': 2 }))
    const damaged = item('b.xml', report({}, { verdict: 'unknown', reason: 'evidence/truncated' }))
    const [failed, ran] = leaves(await gated(tests, { evidence: [failing, damaged] }))
    expect(failed).toMatchObject({ state: 'fail', measured: '2', margin: '-2' })
    expect(ran?.state).toBe('unknown')
  })
})

describe('trust', () => {
  it.each([
    { least: 'D', made: 'D', state: 'pass' },
    { least: 'B', made: 'D', state: 'unknown' },
    { least: 'B', made: 'C', state: 'unknown' },
    { least: 'B', made: 'B', state: 'pass' },
    { least: 'B', made: 'A', state: 'pass' },
    { least: 'A', made: 'B', state: 'unknown' },
  ] as const)('evidence of class $made where $least is asked for is $state', async ({ least, made, state }) => {
    const policy = `gates: [ { id: tests, require: "failed == 0", trust: ${least} } ]`
    expect((await only(policy, { evidence: [item('junit.xml', report(passing), { class: made })] })).state).toBe(state)
  })

  it('takes evidence of the named workflow only', async () => {
    const policy = 'gates: [ { id: tests, require: "failed == 0", workflow: .github/workflows/ci.yml } ]'
    expect((await only(policy, { evidence: [good] })).code).toBe('evidence/other-workflow')
    const own = item('junit.xml', report(passing), { workflow: '.github/workflows/ci.yml' })
    expect((await only(policy, { evidence: [own] })).state).toBe('pass')
  })

  it('limits the age', async () => {
    const policy = 'gates: [ { id: tests, require: "failed == 0", max-age: 20m } ]'
    expect((await only(policy, { evidence: [good] })).code).toBe('evidence/stale')
    expect((await only(policy.replace('20m', '30m'), { evidence: [good] })).state).toBe('pass')
    expect((await only(policy, { evidence: [item('a.xml', report(passing), { at: undefined as never })] })).code).toBe('evidence/stale')
  })

  it('reads with report only what that found', async () => {
    const policy = 'gates: [ { id: unit, report: "unit/*.xml", require: "failed == 0" } ]'
    expect((await only(policy, { evidence: [good] })).code).toBe('gate/no-measurement')
    expect((await only(policy, { evidence: [{ ...good, gates: ['unit'] }] })).state).toBe('pass')
  })
})

describe('what cannot be judged', () => {
  it.each([
    { because: 'there are no gates', policy: 'policy: 1', code: 'gate/nothing-blocks' },
    { because: 'nothing blocks', policy: 'gates: [ { id: tests, require: "failed == 0", level: advisory } ]', code: 'gate/nothing-blocks' },
  ])('is an error when $because', async ({ policy, code }) => {
    await expect(gated(policy, { evidence: [good] })).rejects.toMatchObject({ code })
  })

  it('is an error for an environment that the policy does not have', async () => {
    const scope = { environment: { name: 'constructor', on: 'entry' as const } }
    await expect(gated(tests, { scope })).rejects.toMatchObject({ code: 'gate/unknown-environment' })
  })
})

describe('the scope', () => {
  const policy = policyOf(`
gates:
  - { id: tests, stage: development, require: "failed == 0" }
  - { id: build, stage: integration, check: ci }
  - { id: late, stage: production, check: late }
environments: { uat: { exit: [tests] }, prod: { after: uat, entry: [build] } }
types: { hotfix: { gates: [tests, smoke] } }
verify: { checks: [ { id: smoke, check: "e2e / smoke" } ] }
`)
  const judged = async (scope: GateScope) => {
    const data = await gated(policy, { evidence: [good], scope })
    return [data.decision, ...data.tree.children.flatMap(({ children }) => children.map(({ id }) => id))]
  }

  it('ends at a stage, an environment, a class', async () => {
    expect(await judged({ until: 'development' })).toEqual(['GO', 'tests'])
    expect(await judged({ until: 'integration' })).toEqual(['NO-GO', 'tests', 'build'])
    expect(await judged({})).toEqual(['NO-GO', 'tests', 'build', 'late'])
    expect(await judged({ environment: { name: 'uat', on: 'exit' } })).toEqual(['GO', 'tests'])
    expect(await judged({ environment: { name: 'prod', on: 'entry' } })).toEqual(['NO-GO', 'build'])
    expect(await judged({ releaseClass: 'hotfix' })).toEqual(['NO-GO', 'tests', 'smoke'])
  })

  it('tells of each stage whether it may be entered and left', async () => {
    const { stages } = await gated(policy, { evidence: [good], checks: [{ name: 'ci', conclusion: 'failure', commit }] })
    expect(stages).toEqual([
      { stage: 'development', entry: 'not-applicable', exit: 'pass' },
      { stage: 'integration', entry: 'pass', exit: 'fail' },
      { stage: 'staging', entry: 'fail', exit: 'not-applicable' },
      { stage: 'production', entry: 'fail', exit: 'unknown' },
    ])
  })
})

describe('notes', () => {
  it('say that a change touches its own rules, and what a report says otherwise than its rows', async () => {
    const differs = report(passing, {
      findings: [{ code: 'evidence/declared-differs', message: 'The report declares 4, its rows are 3.' }],
    })
    const data = await gated(tests, {
      evidence: [item('junit.xml', differs)],
      changedPaths: ['.github/workflows/ci.yml', 'src/a.ts', '.github/waivers.yml'],
    })
    expect(data.notes).toEqual([
      {
        code: 'gate/rules-changed',
        message: 'The change touches its own rules and is judged by the old ones: .github/workflows/ci.yml, .github/waivers.yml.',
      },
      { code: 'evidence/declared-differs', message: 'The report declares 4, its rows are 3.', evidence: 'junit.xml' },
    ])
  })
})
