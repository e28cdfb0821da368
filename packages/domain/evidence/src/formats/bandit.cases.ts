import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'severities and a file that could not be read',
    text: `{"errors":[{"filename":"x.py","reason":"syntax error"}],"generated_at":"2026-01-02T03:04:05Z","metrics":{"_totals":{}},
"results":[{"filename":"./a.py","issue_severity":"HIGH","issue_text":"assert used","line_number":3,"test_id":"B101"}]}`,
    measurements: {
      'findings.bandit.total': 1,
      'findings.bandit.critical': 0,
      'findings.bandit.high': 1,
      'findings.bandit.medium': 0,
      'findings.bandit.low': 0,
      'findings.bandit.info': 0,
      'findings.bandit.unknown': 0,
      'findings.bandit.scan-errors': 1,
      'findings.bandit.level.high': 1,
    },
    rows: ['finding | high | B101 | a.py:3 | - | assert used'],
    origin: '2026-01-02T03:04:05Z',
  },
]
