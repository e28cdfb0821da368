import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'all four results of one assembly',
    text: `<assemblies timestamp="01/02/2026 03:04:05">
  <assembly name="a.dll" total="4" passed="1" failed="1" skipped="1" errors="0">
    <errors/>
    <collection>
      <test name="A.passes" result="Pass"/>
      <test name="A.fails" result="Fail" source-file="src/A.cs" source-line="12"><failure/></test>
      <test name="A.skips" result="Skip"/>
      <test name="A.waits" result="NotRun"/>
    </collection>
  </assembly>
</assemblies>
`,
    measurements: {
      'tests.total': 4,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.skipped': 1,
      'tests.not-run': 1,
      'tests.errors-outside': 0,
      'declared.suites.total': 4,
      'declared.suites.passed': 1,
      'declared.suites.failed': 1,
      'declared.suites.skipped': 1,
      'declared.suites.errors': 0,
      'tests.outcome.Pass': 1,
      'tests.outcome.Fail': 1,
      'tests.outcome.Skip': 1,
      'tests.outcome.NotRun': 1,
    },
    rows: ['test | high | A.fails | src/A.cs:12 | - | -'],
    origin: '01/02/2026 03:04:05',
  },
  {
    because: 'an error outside the tests',
    text: `<assembly name="a.dll" errors="1"><errors><error type="assembly-cleanup"/></errors><collection><test name="A.passes" result="Pass"/></collection></assembly>`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.not-run': 0,
      'tests.errors-outside': 1,
      'declared.suites.errors': 1,
      'tests.outcome.Pass': 1,
    },
  },
]
