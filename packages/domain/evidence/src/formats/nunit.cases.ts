import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'NUnit 3',
    text: `<test-run id="2" total="5" passed="1" failed="2" result="Failed" end-time="2026-01-02 03:04:05Z">
  <test-suite type="Assembly">
    <test-case fullname="N.passes" result="Passed"/>
    <test-case fullname="N.fails" result="Failed"><failure/></test-case>
    <test-case fullname="N.throws" result="Failed" label="Error"/>
    <test-case fullname="N.waits" result="Skipped" label="Explicit"/>
    <test-case fullname="N.unsure" result="Inconclusive"/>
    <test-case fullname="N.warns" result="Warning"/>
  </test-suite>
</test-run>
`,
    measurements: {
      'tests.total': 6,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.errors': 1,
      'tests.skipped': 1,
      'tests.inconclusive': 1,
      'declared.root.total': 5,
      'declared.root.passed': 1,
      'declared.root.failed': 2,
      'tests.outcome.Passed': 1,
      'tests.outcome.Failed': 1,
      'tests.outcome.Failed:Error': 1,
      'tests.outcome.Skipped': 1,
      'tests.outcome.Inconclusive': 1,
      'tests.warned': 1,
      'tests.outcome.Warning': 1,
    },
    findings: ['evidence/declared-differs tests.total 5 6'],
    rows: ['test | high | N.fails | - | - | -', 'test | high | N.throws | - | - | Error'],
    origin: '2026-01-02 03:04:05Z',
  },
  {
    because: 'NUnit 2 before results had names',
    text: `<test-results total="3"><test-suite><results>
  <test-case name="N.a" executed="True" success="True"/>
  <test-case name="N.b" executed="True" success="Flase"/>
  <test-case name="N.c" executed="False"/>
</results></test-suite></test-results>
`,
    measurements: {
      'tests.total': 3,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.errors': 0,
      'tests.skipped': 1,
      'tests.inconclusive': 0,
      'declared.root.total': 3,
      'tests.outcome.Success': 1,
      'tests.outcome.Failure': 1,
      'tests.outcome.NotExecuted': 1,
    },
    rows: ['test | high | N.b | - | - | -'],
  },
  {
    because: 'a result that is not defined',
    text: `<test-run><test-case fullname="N.a" result="Invalid"/></test-run>`,
    reason: 'evidence/unknown-value',
    measurements: {
      'tests.total': 1,
      'tests.passed': 0,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.inconclusive': 0,
      'tests.unknown': 1,
      'tests.outcome.Invalid': 1,
    },
    rows: ['test | high | N.a | - | - | -'],
  },
  {
    because: 'a run that failed without a failed test',
    text: `<test-run result="Failed"><test-case fullname="N.a" result="Passed"/></test-run>`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.inconclusive': 0,
      'tests.outcome.Passed': 1,
    },
  },
]
