import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a subtest that failed once and then passed, a line of another program',
    text: `{"Time":"2026-01-02T03:04:05Z","Action":"start","Package":"acme/shop"}
{"Action":"run","Package":"acme/shop","Test":"TestA"}
compiling...
{"Action":"run","Package":"acme/shop","Test":"TestA/empty"}
{"Action":"output","Package":"acme/shop","Test":"TestA/empty","Output":"FAIL\\n"}
{"Action":"fail","Package":"acme/shop","Test":"TestA/empty","Elapsed":0}
{"Action":"run","Package":"acme/shop","Test":"TestA/empty"}
{"Action":"pass","Package":"acme/shop","Test":"TestA/empty","Elapsed":0}
{"Action":"pass","Package":"acme/shop","Test":"TestA","Elapsed":0}
{"Action":"skip","Package":"acme/shop","Test":"TestB","Elapsed":0}
{"Action":"pass","Package":"acme/shop","Elapsed":0.1}
`,
    measurements: {
      'tests.total': 3,
      'tests.passed': 2,
      'tests.failed': 0,
      'tests.skipped': 1,
      'tests.unfinished': 0,
      'tests.repeated-ids': 1,
      'tests.flaky': 1,
      'tests.leaf.total': 2,
      'tests.leaf.passed': 1,
      'tests.leaf.failed': 0,
      'tests.leaf.skipped': 1,
      'tests.packages.total': 1,
      'tests.packages.failed': 0,
      'tests.packages.failed-without-test': 0,
      'tests.packages.build-failed': 0,
      'report.foreign-lines': 1,
    },
    origin: '2026-01-02T03:04:05Z',
  },
  {
    because: 'a package that failed without a failed test',
    text: `{"Action":"start","Package":"p"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"fail","Package":"p"}
`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.unfinished': 0,
      'tests.repeated-ids': 0,
      'tests.flaky': 0,
      'tests.leaf.total': 1,
      'tests.leaf.passed': 1,
      'tests.leaf.failed': 0,
      'tests.leaf.skipped': 0,
      'tests.packages.total': 1,
      'tests.packages.failed': 1,
      'tests.packages.failed-without-test': 1,
      'tests.packages.build-failed': 0,
      'report.foreign-lines': 0,
    },
  },
  {
    because: 'a test that never ended',
    text: `{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"pass","Package":"p","Test":"TestB"}
{"Action":"pass","Package":"p"}
`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.unfinished': 1,
      'tests.repeated-ids': 0,
      'tests.flaky': 0,
      'tests.leaf.total': 1,
      'tests.leaf.passed': 1,
      'tests.leaf.failed': 0,
      'tests.leaf.skipped': 0,
      'tests.packages.total': 1,
      'tests.packages.failed': 0,
      'tests.packages.failed-without-test': 0,
      'tests.packages.build-failed': 0,
      'report.foreign-lines': 0,
    },
  },
]
