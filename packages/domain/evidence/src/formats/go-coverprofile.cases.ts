import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the same block of two packages, a line that is none',
    text: `mode: atomic
acme/a.go:3.20,5.2 2 0
acme/a.go:7.2,9.3 3 0
acme/a.go:3.20,5.2 2 4
# acme
acme/b.go:1.1,2.2 1 1
`,
    measurements: {
      'coverage.statements.covered': 3,
      'coverage.statements.total': 6,
      'coverage.blocks': 3,
      'coverage.files': 2,
      'report.foreign-lines': 1,
    },
  },
]
