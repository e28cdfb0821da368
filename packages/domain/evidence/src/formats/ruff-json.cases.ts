import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a fixable row and a syntax error',
    text: `[{"cell":null,"code":"F401","end_location":{"column":10,"row":1},"filename":"/app/a.py","fix":{"applicability":"safe","edits":[]},"location":{"column":8,"row":1},"message":"unused"},{"code":null,"end_location":{"column":1,"row":2},"filename":"/app/b.py","fix":null,"location":{"column":1,"row":2},"message":"SyntaxError"}]`,
    measurements: {
      'findings.ruff.total': 2,
      'findings.ruff.fixable': 1,
      'findings.ruff.syntax-errors': 1,
    },
    rows: ['finding | unknown | F401 | - | - | unused', 'finding | unknown | (none) | - | - | SyntaxError'],
  },
]
