import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the totals with their own denominators',
    text: `{"meta":{"version":"7.6.0","timestamp":"2026-01-02T03:04:05"},
"files":{"a.py":{"executed_lines":[1,2],"missing_lines":[3],"summary":{}}},
"totals":{"covered_lines":2,"num_statements":3,"percent_covered":62.5,"percent_covered_display":"62","covered_branches":3,"num_branches":5}}`,
    measurements: {
      'coverage.lines.covered': 2,
      'coverage.lines.total': 3,
      'coverage.branches.covered': 3,
      'coverage.branches.total': 5,
      'declared.root.percent_covered': 62.5,
      'declared.root.percent_covered_display': 62,
      'coverage.files': 1,
    },
    origin: '2026-01-02T03:04:05',
  },
]
