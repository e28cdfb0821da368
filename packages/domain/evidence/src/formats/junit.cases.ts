import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'every class of outcome, nested suites, marks of reruns, a declared total that is wrong',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="9" failures="1">
  <testsuite name="a" tests="6" failures="1" errors="1" skipped="1">
    <testcase classname="A" name="passes"/>
    <testcase classname="A" name="fails" file="src/a.ts" line="7"><failure message="1 is not 2"/><failure/></testcase>
    <testcase classname="A" name="errors"><error message="timeout"/></testcase>
    <testcase classname="A" name="is both"><failure/><error/></testcase>
    <testcase classname="A" name="is skipped"><skipped/></testcase>
    <testsuite name="inner">
      <testcase classname="A" name="passes at last"><flakyFailure/></testcase>
      <testcase classname="A" name="failed again"><failure/><rerunFailure/></testcase>
      <testcase classname="A" name="passes"><failure/></testcase>
    </testsuite>
  </testsuite>
</testsuites>
`,
    measurements: {
      'declared.root.tests': 9,
      'declared.root.failures': 1,
      'declared.suites.tests': 6,
      'declared.suites.failures': 1,
      'declared.suites.errors': 1,
      'declared.suites.skipped': 1,
      'tests.passed': 2,
      'tests.failed': 4,
      'tests.errors': 1,
      'tests.skipped': 1,
      'tests.total': 8,
      'tests.suites': 2,
      'tests.failed-and-error': 1,
      'tests.flaky': 1,
      'tests.rerun': 1,
      'tests.repeated-ids': 1,
      'tests.repeated-ids-mixed': 1,
    },
    findings: [
      'evidence/declared-differs tests.total 9 8',
      'evidence/declared-differs tests.failed 1 4',
      'evidence/declared-differs tests.total 6 8',
      'evidence/declared-differs tests.failed 1 4',
    ],
    rows: [
      'test | high | A.fails | src/a.ts:7 | - | 1 is not 2',
      'test | high | A.errors | - | - | timeout',
      'test | high | A.is both | - | - | -',
      'test | high | A.failed again | - | - | -',
      'test | high | A.passes | - | - | -',
    ],
  },
  {
    because: 'a bare suite as the root',
    text: `<testsuite name="s" tests="1"><testcase name="t"><system-out><![CDATA[<testcase name="no"><failure/></testcase>]]></system-out></testcase></testsuite>`,
    measurements: {
      'declared.suites.tests': 1,
      'declared.root.tests': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.total': 1,
      'tests.suites': 1,
      'tests.failed-and-error': 0,
      'tests.flaky': 0,
      'tests.rerun': 0,
      'tests.repeated-ids': 0,
      'tests.repeated-ids-mixed': 0,
    },
  },
  {
    because: 'an error directly in a suite is no row, and no pass',
    text: `<testsuite><error message="import failed"/><testcase name="t"/></testsuite>`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.total': 1,
      'tests.suites': 1,
      'tests.failed-and-error': 0,
      'tests.flaky': 0,
      'tests.rerun': 0,
      'tests.repeated-ids': 0,
      'tests.repeated-ids-mixed': 0,
    },
  },
  {
    because: 'test cases inside a test case keep their own failures and lose none of the outer one',
    text: `<testsuite><testcase name="outer"><testcase name="inner"/><failure/></testcase></testsuite>`,
    measurements: {
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.total': 2,
      'tests.suites': 1,
      'tests.failed-and-error': 0,
      'tests.flaky': 0,
      'tests.rerun': 0,
      'tests.repeated-ids': 0,
      'tests.repeated-ids-mixed': 0,
    },
    rows: ['test | high | outer | - | - | -'],
  },
  {
    because: 'a mark that is spelt otherwise is not passed',
    text: `<testsuite><testcase name="t"><Failure/></testcase></testsuite>`,
    reason: 'evidence/unknown-value',
    measurements: {
      'tests.passed': 0,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.unknown': 1,
      'tests.total': 1,
      'tests.suites': 1,
      'tests.failed-and-error': 0,
      'tests.flaky': 0,
      'tests.rerun': 0,
      'tests.repeated-ids': 0,
      'tests.repeated-ids-mixed': 0,
    },
    rows: ['test | high | t | - | - | -'],
  },
  {
    because: 'a suite of nothing',
    text: `<testsuites tests="5"><testsuite name="empty" tests="5"/></testsuites>`,
    reason: 'evidence/no-data',
    measurements: {
      'declared.root.tests': 5,
      'declared.suites.tests': 5,
      'tests.passed': 0,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.total': 0,
      'tests.suites': 1,
      'tests.failed-and-error': 0,
      'tests.flaky': 0,
      'tests.rerun': 0,
      'tests.repeated-ids': 0,
      'tests.repeated-ids-mixed': 0,
    },
    findings: ['evidence/declared-differs tests.total 5 0', 'evidence/declared-differs tests.total 5 0'],
  },
]
