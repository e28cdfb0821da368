import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'outcomes of every class, inner results, counters that leave rows out',
    text: `<?xml version="1.0"?>
<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Times finish="2026-01-02T03:04:05Z"/>
  <Results>
    <UnitTestResult testName="one" outcome="Passed"><InnerResults><UnitTestResult testName="row" outcome="Passed"/></InnerResults></UnitTestResult>
    <UnitTestResult testName="two" outcome="Failed"/>
    <UnitTestResult testName="three" outcome="Aborted"/>
    <UnitTestResult testName="four" outcome="NotExecuted"/>
  </Results>
  <ResultSummary outcome="Failed"><Counters total="3" passed="1" failed="1"/></ResultSummary>
</TestRun>
`,
    measurements: {
      'tests.total': 4,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.errors': 1,
      'tests.skipped': 1,
      'tests.inner': 1,
      'tests.run-infos': 0,
      'tests.outcome.Passed': 1,
      'tests.outcome.Failed': 1,
      'tests.outcome.Aborted': 1,
      'tests.outcome.NotExecuted': 1,
      'declared.root.total': 3,
      'declared.root.passed': 1,
      'declared.root.failed': 1,
    },
    findings: ['evidence/declared-differs tests.total 3 4'],
    rows: ['test | high | two | - | - | Failed', 'test | high | three | - | - | Aborted'],
    origin: '2026-01-02T03:04:05Z',
  },
  {
    because: 'the host crashed after all tests had passed',
    text: `<TestRun><Results><UnitTestResult testName="one" outcome="Passed"/></Results><ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"/></RunInfos></ResultSummary></TestRun>`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.inner': 0,
      'tests.run-infos': 1,
      'tests.outcome.Passed': 1,
    },
  },
  {
    because: 'an outcome that the format does not define',
    text: `<TestRun><Results><UnitTestResult testName="one" outcome="passed"/></Results><ResultSummary outcome="Completed"/></TestRun>`,
    reason: 'evidence/unknown-value',
    measurements: {
      'tests.total': 1,
      'tests.passed': 0,
      'tests.failed': 0,
      'tests.errors': 0,
      'tests.skipped': 0,
      'tests.inner': 0,
      'tests.run-infos': 0,
      'tests.unknown': 1,
      'tests.outcome.passed': 1,
    },
    rows: ['test | high | one | - | - | passed'],
  },
]
