import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { inJunit, junitFile, passing, policyFile, suite, type Hostile, type HostileGroups } from './hostile-evidence.ts'

const failingTests = inJunit(suite('<testcase name="a"><failure/></testcase>'))
const rule = 'policy: 1\ngates: [ { id: tests, require: "failed == 0 and ran >= 1" } ]\n'
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const waiver = (change: string): string => {
  const fields = { id: 'w1', reason: 'moves away', owner: 'ada', author: 'ada', approver: 'ben', created: day(-2), expires: day(30) }
  const given = Object.fromEntries(
    change
      .split(', ')
      .filter(Boolean)
      .map((pair) => pair.split(': ')),
  )
  return `waivers: [ ${JSON.stringify({ scope: { gate: 'tests' }, ...fields, ...given })} ]\n`
}
const waived = (change: string): Pick<Hostile, 'files' | 'committed'> => ({
  ...failingTests,
  committed: { [policyFile]: rule, '.github/waivers.yml': waiver(change) },
})
const gates = (text: string): Pick<Hostile, 'files' | 'committed'> => ({
  ...inJunit(passing),
  committed: { [policyFile]: `policy: 1\n${text}\n` },
})
const asked = (require: string): Pick<Hostile, 'files' | 'inputs'> => ({ ...inJunit(passing), inputs: { require } })
const levels = Array.from({ length: 9 }, (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`)
const madeAt =
  (offsetSeconds: number): NonNullable<Hostile['prepare']> =>
  (directory) => {
    const seconds = Date.now() / 1000 + offsetSeconds
    utimesSync(join(directory, junitFile), seconds, seconds)
  }

/** Rules that somebody bends, policies that are none, clocks that are wrong. */
export const hostileRules: HostileGroups = {
  21: {
    what: 'waivers',
    attacks: [
      { because: 'all in order, for comparison', ...waived(''), ends: 'CONDITIONAL' },
      { because: 'its author approves it', ...waived('approver: ada'), ends: 'NO-GO', says: 'ada' },
      { because: 'its author approves it in capitals', ...waived('approver: @ADA'), ends: 'NO-GO' },
      { because: 'a bot approves it', ...waived('approver: renovate[bot]'), ends: 'NO-GO' },
      { because: 'it holds for ever', ...waived('expires: 9999-12-31'), ends: 'NO-GO' },
      { because: 'it is over since yesterday', ...waived(`expires: ${day(-1)}`), ends: 'NO-GO' },
      { because: 'it begins the day after tomorrow', ...waived(`created: ${day(2)}`), ends: 'NO-GO' },
      {
        because: 'it lies in the checkout, not in the commit',
        files: { ...failingTests.files, '.github/waivers.yml': waiver('') },
        committed: { [policyFile]: rule },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'the policy of the checkout is laxer',
        files: { ...failingTests.files, [policyFile]: 'policy: 1\ngates: [ { id: tests, require: "ran >= 0" } ]\n' },
        committed: { [policyFile]: rule },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
    ],
  },
  22: {
    what: 'policies',
    attacks: [
      {
        because: 'aliases that expand without end',
        ...gates(`l0: &l0 [x]\n${levels.join('\n')}`),
        ends: 'policy/invalid',
        says: 'more than 20000 values',
      },
      {
        because: 'a key twice',
        ...gates('gates: [ { id: a, require: "ran >= 1", require: "ran >= 0" } ]'),
        ends: 'policy/invalid',
        says: 'the key again',
      },
      { because: '`no` where a truth value is expected', ...gates('approvals: { rules: { one-seat-each: no } }'), ends: 'policy/invalid' },
      ...[
        'coverage.lines >= 80',
        'coverage.lines => 80%',
        'coverage.lines ≥ 80 %',
        'coverage.lines < 5% 10%',
        'covrage.lines >= 80%',
        'tests.failed = 0',
        'coverage.lines == 80.5%',
      ].map((text): Hostile => ({ because: text, ...asked(text), ends: 'policy/invalid' })),
      {
        because: '`>= 0.8` of a share, which is 80%',
        files: { 'lcov.info': 'SF:a\nDA:1,1\nend_of_record\n' },
        inputs: { require: 'coverage.lines >= 0.8' },
        ends: 'GO',
      },
      { because: 'a measurement that nothing gives', ...asked('mutation.score >= 60%'), ends: 'NO-GO', code: 'gate/no-measurement' },
      ...['1 + 1', '"yes"', 'null', 'tests.failed', 'missing || true', 'has(tests.failed)', '[1, 2].all(x, x > 0)'].map((cel): Hostile => ({
        because: `the expression ${cel}`,
        ...gates(`gates: [ { id: a, require: { cel: '${cel}' } } ]`),
        ends: 'policy/invalid',
      })),
      {
        because: 'true, whatever is missing',
        ...gates("gates: [ { id: a, require: { cel: 'mutation.score >= 0.6 || true' } } ]"),
        ends: 'NO-GO',
        code: 'gate/no-measurement',
      },
      {
        because: 'a division by none',
        ...gates("gates: [ { id: a, require: { cel: 'double(tests.total) / double(tests.failed) > 1.0' } } ]"),
        ends: 'NO-GO',
        code: 'gate/nothing-measured',
      },
      {
        because: 'an expression about no measurement, which is shown at its place',
        ...gates("gates: [ { id: a, require: { cel: '1 < tests.faild' } } ]"),
        ends: 'policy/invalid',
        leaves: ({ wholeResult }) => expect(wholeResult.reasons[0]?.at).toEqual({ file: policyFile, line: 2, column: 40 }),
      },
      { because: 'no condition', ...gates('gates: [ { id: a } ]'), ends: 'policy/invalid' },
      { because: 'an empty condition', ...gates('gates: [ { id: a, require: "" } ]'), ends: 'policy/invalid' },
      { because: 'an empty list of gates', ...gates('gates: []'), ends: 'GO' },
      {
        because: 'nothing that could block',
        ...gates('gates: [ { id: a, level: advisory, require: "failed == 0" } ]'),
        ends: 'gate/nothing-blocks',
      },
      { because: 'a base policy from somewhere else', ...gates('extends: https://evil.example/policy.yml'), ends: 'policy/extends' },
    ],
  },
  24: {
    what: 'clocks',
    attacks: [
      { because: 'a report of tomorrow', ...inJunit(passing), prepare: madeAt(86_400), ends: 'NO-GO', code: 'evidence/stale' },
      { because: 'a clock five minutes ahead', ...inJunit(passing), prepare: madeAt(300), ends: 'GO' },
      {
        because: 'a report of before the commit',
        ...inJunit(passing),
        prepare: madeAt(-40 * 365 * 86_400),
        ends: 'NO-GO',
        code: 'evidence/stale',
      },
      {
        because: 'a report that says it is of last year',
        ...inJunit(suite('<testcase/>', ' timestamp="2020-02-30T25:61:61"')),
        ends: 'GO',
      },
    ],
  },
}
