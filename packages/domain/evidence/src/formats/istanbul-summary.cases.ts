import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the total, and files that do not add up to it',
    text: `{"total":{"lines":{"total":4,"covered":3,"skipped":0,"pct":75},"statements":{"total":5,"covered":3,"skipped":0,"pct":60},
"functions":{"total":0,"covered":0,"skipped":0,"pct":"Unknown"},"branches":{"total":2,"covered":1,"skipped":0,"pct":50}},
"/app/a.js":{"lines":{"total":3,"covered":3,"skipped":0,"pct":100}}}`,
    measurements: {
      'coverage.lines.covered': 3,
      'coverage.lines.total': 4,
      'declared.root.lines.pct': 75,
      'coverage.statements.covered': 3,
      'coverage.statements.total': 5,
      'declared.root.statements.pct': 60,
      'coverage.functions.covered': 0,
      'coverage.functions.total': 0,
      'coverage.branches.covered': 1,
      'coverage.branches.total': 2,
      'declared.root.branches.pct': 50,
      'coverage.files': 1,
      'declared.files.lines.covered': 3,
      'declared.files.lines.total': 3,
    },
    findings: ['evidence/declared-differs coverage.lines.total 3 4'],
  },
]
