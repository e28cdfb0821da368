import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'lines are those on which a statement starts',
    text: `{"/app/a.js":{"path":"/app/a.js",
"statementMap":{"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}},"1":{"start":{"line":1,"column":10},"end":{"line":2,"column":0}},"2":{"start":{"line":5,"column":0},"end":{"line":5,"column":4}}},
"fnMap":{},"branchMap":{},"s":{"0":0,"1":3,"2":0},"f":{"0":1,"1":0},"b":{"0":[2,0]}}}`,
    measurements: {
      'coverage.lines.covered': 1,
      'coverage.lines.total': 2,
      'coverage.statements.covered': 1,
      'coverage.statements.total': 3,
      'coverage.functions.covered': 1,
      'coverage.functions.total': 2,
      'coverage.branches.covered': 1,
      'coverage.branches.total': 2,
      'coverage.files': 1,
    },
  },
]
