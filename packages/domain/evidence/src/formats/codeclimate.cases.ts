import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'GitLab code quality',
    text: `[{"check_name":"complexity","description":"too long","severity":"major","fingerprint":"f1","location":{"path":"src/a.rb","lines":{"begin":4}}},
{"check_name":"x","description":"odd","severity":"weird","fingerprint":"f2","location":{"path":"src/b.rb","positions":{"begin":{"line":2}}}}]`,
    measurements: {
      'findings.codeclimate.total': 2,
      'findings.codeclimate.critical': 0,
      'findings.codeclimate.high': 0,
      'findings.codeclimate.medium': 1,
      'findings.codeclimate.low': 0,
      'findings.codeclimate.info': 0,
      'findings.codeclimate.unknown': 1,
      'findings.codeclimate.level.major': 1,
      'findings.codeclimate.level.weird': 1,
    },
    rows: ['finding | medium | complexity | src/a.rb:4 | - | too long', 'finding | unknown | x | src/b.rb:2 | - | odd'],
  },
]
