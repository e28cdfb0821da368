import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'severities of the rules',
    text: `{"errors":[],"paths":{"scanned":["a.py"]},"results":[{"check_id":"py.eval","path":"a.py","start":{"line":2,"col":1},"extra":{"severity":"ERROR","message":"eval"}},{"check_id":"py.x","path":"a.py","start":{"line":3},"extra":{"severity":"INFO","message":"x"}}]}`,
    measurements: {
      'findings.semgrep.total': 2,
      'findings.semgrep.critical': 0,
      'findings.semgrep.high': 1,
      'findings.semgrep.medium': 0,
      'findings.semgrep.low': 0,
      'findings.semgrep.info': 1,
      'findings.semgrep.unknown': 0,
      'findings.semgrep.scan-errors': 0,
      'findings.semgrep.level.error': 1,
      'findings.semgrep.level.info': 1,
    },
    rows: ['finding | high | py.eval | a.py:2 | - | eval', 'finding | info | py.x | a.py:3 | - | x'],
  },
  {
    because: 'nothing found',
    text: `{"errors":[],"paths":{"scanned":[]},"results":[]}`,
    measurements: {
      'findings.semgrep.total': 0,
      'findings.semgrep.critical': 0,
      'findings.semgrep.high': 0,
      'findings.semgrep.medium': 0,
      'findings.semgrep.low': 0,
      'findings.semgrep.info': 0,
      'findings.semgrep.unknown': 0,
      'findings.semgrep.scan-errors': 0,
    },
  },
]
