import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a failed hook stands among the failures',
    text: `{"stats":{"suites":1,"tests":2,"passes":1,"pending":1,"failures":1,"end":"2026-01-02T03:04:05.000Z"},
"tests":[{"title":"a"},{"title":"b"}],"pending":[{"title":"b"}],"passes":[{"title":"a"}],
"failures":[{"title":"\\"before all\\" hook","fullTitle":"A \\"before all\\" hook","file":"test/a.js","err":{"message":"no database"}}]}`,
    measurements: {
      'tests.total': 2,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.skipped': 1,
      'declared.root.tests': 2,
      'declared.root.passes': 1,
      'declared.root.failures': 1,
      'declared.root.pending': 1,
      'declared.root.suites': 1,
    },
    rows: ['test | high | A "before all" hook | test/a.js | - | no database'],
    origin: '2026-01-02T03:04:05.000Z',
  },
]
