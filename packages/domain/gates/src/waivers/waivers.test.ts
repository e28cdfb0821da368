import type { Waiver } from '@locktender/contracts'
import { Problem } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { baseItem, gated, item, leaves, mainCommit, now, only, report, row } from '../gate-input.fixture.ts'
import { judgeWaiver, type WaiverRules } from './judge-waiver.ts'
import { parseWaivers } from './parse-waivers.ts'

const waiver: Waiver = {
  id: 'W-1',
  scope: { gate: 'findings' },
  reason: 'The vendor mends it in the next release.',
  owner: 'carol',
  author: 'carol',
  approver: 'dave',
  created: '2026-06-01',
  expires: '2026-06-30',
}
const rules: WaiverRules = { now, authors: ['alice'] }

describe('a waiver', () => {
  it.each<{ because: string; change: Partial<Waiver>; state: string | undefined; rules?: Partial<WaiverRules> }>([
    { because: 'all is in order', change: {}, state: undefined },
    { because: 'its author approves it', change: { approver: '@Carol ' }, state: 'refused' },
    { because: 'an author of the change approves it', change: { approver: 'Alice' }, state: 'refused' },
    { because: 'one of several authors of the change approves it', change: {}, rules: { authors: ['alice', 'dave'] }, state: 'refused' },
    { because: 'its approver only looks like its author', change: { approver: 'c@arol' }, state: undefined },
    {
      because: 'it was granted and ends this very day',
      change: { created: '2026-06-15', expires: '2026-06-15' },
      rules: { now: new Date('2026-06-15T00:00:00Z') },
      state: undefined,
    },
    { because: 'a bot approves it', change: { approver: 'renovate[bot]' }, state: 'refused' },
    { because: 'its approver may not approve', change: {}, rules: { approvers: ['erin'] }, state: 'refused' },
    { because: 'its approver may approve', change: {}, rules: { approvers: ['erin', 'DAVE'] }, state: undefined },
    { because: 'it is dated in the future', change: { created: '2026-06-16' }, state: 'refused' },
    { because: 'it is granted for ever', change: { expires: '9999-12-31' }, state: 'refused' },
    { because: 'it is granted for 180 days', change: { expires: '2026-11-28' }, state: undefined },
    { because: 'it is granted for 181 days', change: { expires: '2026-11-29' }, state: 'refused' },
    { because: 'it ends before it begins', change: { expires: '2026-05-31' }, state: 'refused' },
    { because: 'it ends on a day of no calendar', change: { expires: '2026-06-31' }, state: 'refused' },
    { because: 'it began on a day of no calendar', change: { created: '2026-02-30' }, state: 'refused' },
    { because: 'this is its last day', change: { expires: '2026-06-15' }, state: undefined },
    { because: 'its last day is over', change: { expires: '2026-06-14' }, state: 'expired' },
    {
      because: 'the last second of its last day runs',
      change: { expires: '2026-06-14' },
      rules: { now: new Date('2026-06-14T23:59:59.999Z') },
      state: undefined,
    },
    {
      because: 'its last day has just ended',
      change: { expires: '2026-06-14' },
      rules: { now: new Date('2026-06-15T00:00:00Z') },
      state: 'expired',
    },
  ])('is judged $state when $because', ({ change, state, rules: more }) => {
    const judged = judgeWaiver({ ...waiver, ...change }, { ...rules, ...more })
    expect('state' in judged ? judged.state : undefined).toBe(state)
  })
})

it('tells why it does not count', () => {
  const told = (change: Partial<Waiver>) => judgeWaiver({ ...waiver, ...change }, rules)
  expect(told({ created: '2026-02-30' })).toEqual({
    waiver: { ...waiver, created: '2026-02-30' },
    state: 'refused',
    message: '2026-02-30 is no day of the calendar.',
  })
  expect(told({ expires: '2026-06-31' })).toMatchObject({ message: '2026-06-31 is no day of the calendar.' })
  expect(told({})).toEqual({ ...waiver, isValid: true })
})

const policy = 'gates: [ { findings: "high == 0" } ]'
const findings = (...rows: ReturnType<typeof row>[]) =>
  item('e.json', report({ 'findings.eslint.total': rows.length, 'findings.eslint.high': rows.length }, { format: 'eslint-json', rows }))
const two = findings(row(), row({ rule: 'no-proto', at: { file: 'lib/b.ts' }, subject: 'left-pad' }))

describe('a failure', () => {
  it.each<{ because: string; scopes: Waiver['scope'][]; state: string }>([
    { because: 'no waiver', scopes: [], state: 'fail' },
    { because: 'a waiver of the gate', scopes: [{ gate: 'findings' }], state: 'waived' },
    { because: 'a waiver of the measurement', scopes: [{ gate: 'findings', measurement: 'findings.high' }], state: 'waived' },
    { because: 'a waiver of another measurement', scopes: [{ gate: 'findings', measurement: 'findings.low' }], state: 'fail' },
    { because: 'a waiver of another gate', scopes: [{ gate: 'tests' }], state: 'fail' },
    { because: 'a waiver of one of two rows', scopes: [{ gate: 'findings', rule: 'no-eval' }], state: 'fail' },
    {
      because: 'waivers of both rows',
      scopes: [
        { gate: 'findings', rule: 'no-eval' },
        { gate: 'findings', path: 'lib/' },
      ],
      state: 'waived',
    },
    {
      because: 'a waiver whose keys no row has together',
      scopes: [{ gate: 'findings', rule: 'no-eval', path: 'lib/b.ts' }],
      state: 'fail',
    },
    {
      because: 'a folder that only begins alike',
      scopes: [
        { gate: 'findings', path: 'src' },
        { gate: 'findings', path: 'lib/b.ts' },
      ],
      state: 'fail',
    },
  ])('with $because is $state', async ({ scopes, state }) => {
    const waivers = scopes.map((scope, index) => ({ ...waiver, id: `W-${index}`, scope }))
    expect((await only(policy, { evidence: [two], waivers })).state).toBe(state)
  })

  it('that is waived makes the decision conditional and keeps its numbers', async () => {
    const data = await gated(policy, { evidence: [two], waivers: [waiver] })
    expect(data.decision).toBe('CONDITIONAL')
    expect(leaves(data)[0]).toMatchObject({ state: 'waived', measured: '2', margin: '-2', waivedBy: ['W-1'] })
    expect(data.followUps).toEqual(['findings: findings.high is 2; == 0 is required. Waived: W-1 until 2026-06-30, carol.'])
    expect(data.waivers).toMatchObject([{ id: 'W-1', state: 'used', covers: ['findings/1'] }])
  })

  it('of a row is waived by the fingerprint that the result shows', async () => {
    const evidence = [findings(row())]
    const [shown] = (await gated(policy, { evidence })).findings
    const waivers = [{ ...waiver, scope: { gate: 'findings', fingerprint: shown?.fingerprint ?? '' } }]
    const data = await gated(policy, { evidence, waivers })
    expect(leaves(data)[0]?.state).toBe('waived')
    expect(data.findings[0]?.waivedBy).toBe('W-1')
  })

  it('that has no place is in no folder', async () => {
    const nowhere = findings(row({ at: undefined as never }))
    const waivers = [{ ...waiver, scope: { gate: 'findings', path: 'src/' } }]
    expect((await only(policy, { evidence: [nowhere], waivers })).state).toBe('fail')
  })

  it('of a new row is waived with it, of another new row is not', async () => {
    const ofNew = 'gates: [ { findings: "new.high == 0" } ]'
    const before = {
      baseline: { commit: mainCommit, items: [baseItem('e.json', report({ 'findings.eslint.total': 0 }, { format: 'eslint-json' }))] },
    }
    const waivers = [{ ...waiver, scope: { gate: 'findings', rule: 'no-eval' } }]
    expect((await only(ofNew, { evidence: [findings(row())], waivers, ...before })).state).toBe('waived')
    expect((await only(ofNew, { evidence: [two], waivers, ...before })).state).toBe('fail')
    const old = {
      baseline: {
        commit: mainCommit,
        items: [baseItem('e.json', report({ 'findings.eslint.total': 1 }, { format: 'eslint-json', rows: [row()] }))],
      },
    }
    const added = findings(row(), row({ rule: 'no-proto' }))
    expect((await only(ofNew, { evidence: [added], waivers, ...old })).state).toBe('fail')
  })

  it('of one report is not waived by rows of another', async () => {
    const silent = item('b.json', report({ 'findings.eslint.total': 1, 'findings.eslint.high': 1 }, { format: 'eslint-json' }))
    const waivers = [{ ...waiver, scope: { gate: 'findings', rule: 'no-eval' } }]
    expect((await only(policy, { evidence: [findings(row()), silent], waivers })).state).toBe('fail')
  })

  it('stays one when the waiver is expired or refused, and both are told', async () => {
    const waivers = [
      { ...waiver, id: 'old', expires: '2026-06-10' },
      { ...waiver, id: 'own', approver: 'carol' },
    ]
    const data = await gated(policy, { evidence: [two], waivers })
    expect(data.decision).toBe('NO-GO')
    expect(data.waivers.map(({ id, state }) => [id, state])).toEqual([
      ['old', 'expired'],
      ['own', 'refused'],
    ])
  })
})

describe('what does not fail', () => {
  it('uses no waiver, which is told', async () => {
    const data = await gated(policy, { evidence: [findings()], waivers: [waiver] })
    expect(data).toMatchObject({ decision: 'GO', waivers: [{ id: 'W-1', state: 'unused' }] })
  })

  it('and is not known is not waived either', async () => {
    expect((await only(policy, { waivers: [waiver] })).state).toBe('unknown')
  })
})

describe('a quarantined test', () => {
  const run = item(
    'j.xml',
    report(
      { 'tests.total': 9, 'tests.passed': 8, 'tests.failed': 1, 'tests.errors': 0 },
      { rows: [row({ kind: 'test', source: 'junit', rule: 'flaky one' })] },
    ),
  )
  const waivers = [{ ...waiver, scope: { gate: 'tests', rule: 'flaky one' } }]

  it('is counted apart and never as passed', async () => {
    const of = (require: string) => only(`gates: [ { tests: "${require}" } ]`, { evidence: [run], waivers })
    expect(await of('failed == 0')).toMatchObject({ state: 'waived', measured: '1' })
    expect(await of('passed == 8')).toMatchObject({ state: 'pass' })
    expect(await of('quarantined == 0')).toMatchObject({ state: 'fail', measured: '1' })
  })

  it.each([
    { require: 'tests.failed == 0', failed: 1, errors: 0, covered: 1, state: 'waived' },
    { require: 'tests.errors == 0', failed: 0, errors: 1, covered: 1, state: 'waived' },
    { require: 'tests.failed == 0', failed: 1, errors: 1, covered: 1, state: 'fail' },
    { require: 'tests.failed == 0', failed: 1, errors: 1, covered: 2, state: 'waived' },
    { require: 'tests.errors == 0', failed: 2, errors: 1, covered: 2, state: 'fail' },
    { require: 'tests.errors == 0', failed: 2, errors: 1, covered: 3, state: 'waived' },
    { require: 'failed == 0', failed: 1, errors: 1, covered: 2, state: 'waived' },
    { require: 'failed == 0', failed: 2, errors: 1, covered: 2, state: 'fail' },
    { require: 'failed == 0', failed: 0, errors: 2, covered: 1, state: 'fail' },
    { require: 'failed == 0', failed: 0, errors: 2, covered: 2, state: 'waived' },
    { require: 'failed <= 1', failed: 2, errors: 1, covered: 2, state: 'waived' },
    { require: 'quarantined == 0', failed: 1, errors: 0, covered: 1, state: 'fail' },
  ])('of $covered, with $failed failed and $errors broken, makes $require $state', async ({ require, failed, errors, covered, state }) => {
    const rows = Array.from({ length: covered }, () => row({ kind: 'test', source: 'junit', rule: 'flaky one' }))
    const made = item('j.xml', report({ 'tests.total': 9, 'tests.failed': failed, 'tests.errors': errors }, { rows }))
    expect((await only(`gates: [ { tests: "${require}" } ]`, { evidence: [made], waivers })).state).toBe(state)
  })

  it('of a format that knows no errors is covered too', async () => {
    const made = item(
      'j.xml',
      report({ 'tests.total': 9, 'tests.failed': 1 }, { rows: [row({ kind: 'test', source: 'junit', rule: 'flaky one' })] }),
    )
    expect((await only('gates: [ { tests: "tests.failed == 0" } ]', { evidence: [made], waivers })).state).toBe('waived')
  })

  it('does not stand for a test that broke', async () => {
    const broken = item(
      'j.xml',
      report(
        { 'tests.total': 9, 'tests.failed': 1, 'tests.errors': 1 },
        { rows: [row({ kind: 'test', source: 'junit', rule: 'flaky one' })] },
      ),
    )
    expect((await only('gates: [ { tests: "tests.errors == 0" } ]', { evidence: [broken], waivers })).state).toBe('fail')
    expect((await only('gates: [ { tests: "failed == 0" } ]', { evidence: [broken], waivers })).state).toBe('fail')
  })
})

describe('a waiver file', () => {
  const line =
    '{ id: W-1, scope: { gate: tests }, reason: mended in the next one, owner: a, author: b, approver: c, created: 2026-06-01, expires: 2026-06-30 }'

  it('gives its waivers', () => {
    expect(parseWaivers(`waivers:\n  - ${line}\n`, 'w.yml')).toMatchObject([{ id: 'W-1', expires: '2026-06-30' }])
    expect(parseWaivers('', 'w.yml')).toEqual([])
  })

  it.each([
    { because: 'it has no expiry', text: `waivers:\n  - ${line.replace(', expires: 2026-06-30', '')}`, at: { line: 2 }, seen: 'expires' },
    {
      because: 'it has an unknown key',
      text: `waivers:\n  - ${line.replace('owner:', 'owned: x, owner:')}`,
      at: { line: 2 },
      seen: 'owned',
    },
    {
      because: 'it has an empty reason',
      text: `waivers:\n  - ${line.replace('mended in the next one', '"-"')}`,
      at: { line: 2 },
      seen: 'reason',
    },
    { because: 'an id is given twice', text: `waivers:\n  - ${line}\n  - ${line}`, at: { line: 3 }, seen: 'given twice' },
    { because: 'it is no YAML', text: 'waivers: [', at: { line: 1 }, seen: 'w.yml:1' },
    { because: 'it is a word', text: 'waivers', at: { line: 1 }, seen: 'w.yml:1:1' },
    { because: 'the first id is given twice', text: `waivers:\n  - ${line}\n  - ${line}`, at: { file: 'w.yml', line: 3 }, seen: 'w.yml:3' },
    { because: 'it is a list', text: '- a', at: { line: 1 }, seen: 'object' },
    { because: 'the day is no day', text: `waivers:\n  - ${line.replace('2026-06-30', 'soon')}`, at: { line: 2 }, seen: 'expires' },
  ])('is refused when $because', ({ text, at, seen }) => {
    const read = () => parseWaivers(text, 'w.yml')
    expect(read).toThrow(Problem)
    expect(read).toThrow(seen)
    expect(problemOf(read)).toMatchObject({ code: 'waiver/invalid', at })
  })
})

function problemOf(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
