import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'warnings of two files',
    text: `[{"source":"/app/a.css","deprecations":[],"errored":true,"warnings":[{"line":1,"column":2,"rule":"color-no-invalid-hex","severity":"error","text":"hex"},{"line":2,"column":2,"rule":"x","severity":"warning","text":"y"}]},{"source":"/app/b.css","errored":false,"warnings":[]}]`,
    measurements: {
      'findings.stylelint.total': 2,
      'findings.stylelint.critical': 0,
      'findings.stylelint.high': 1,
      'findings.stylelint.medium': 1,
      'findings.stylelint.low': 0,
      'findings.stylelint.info': 0,
      'findings.stylelint.unknown': 0,
      'findings.stylelint.files': 2,
      'findings.stylelint.level.error': 1,
      'findings.stylelint.level.warning': 1,
    },
    rows: ['finding | high | color-no-invalid-hex | - | - | hex', 'finding | medium | x | - | - | y'],
  },
]
