import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'one file in two records, a branch never reached, functions joined in order',
    text: `TN:unit
SF:src/a.ts
FN:1,open
FN:9,close
FNDA:0,open
FNDA:2,close
DA:1,1
DA:2,0
DA:3,5,checksum
BRDA:2,0,0,1
BRDA:2,0,1,-
LF:3
LH:2
end_of_record
TN:browser
SF:src/a.ts
DA:2,1
DA:4,0
LF:2
LH:1
end_of_record
SF:src/b.ts
DA:1,12345678901234567890
end_of_record
`,
    measurements: {
      'declared.files.LF': 5,
      'declared.files.LH': 3,
      'coverage.lines.covered': 4,
      'coverage.lines.total': 5,
      'coverage.branches.covered': 1,
      'coverage.branches.total': 2,
      'coverage.functions.covered': 1,
      'coverage.functions.total': 2,
      'coverage.files': 2,
      'report.records': 3,
    },
    findings: ['evidence/declared-differs coverage.lines.covered 3 4'],
  },
  {
    because: 'no DA record: lines are the declared ones',
    text: `SF:src/lib.rs
LF:7
LH:5
end_of_record
`,
    measurements: {
      'declared.files.LF': 7,
      'declared.files.LH': 5,
      'coverage.lines.covered': 5,
      'coverage.lines.total': 7,
      'coverage.files': 1,
      'report.records': 1,
    },
    findings: ['evidence/declared-only coverage.lines.total'],
  },
  {
    because: 'functions as LCOV 2 writes them',
    text: `SF:a.c
FNL:0,3,9
FNA:0,2,main
FNL:1,12
FNA:1,0,usage
DA:3,2
end_of_record
`,
    measurements: {
      'coverage.lines.covered': 1,
      'coverage.lines.total': 1,
      'coverage.functions.covered': 1,
      'coverage.functions.total': 2,
      'coverage.files': 1,
      'report.records': 1,
    },
  },
]
