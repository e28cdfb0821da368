import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'errors, warnings, a fatal one, suppressed ones',
    text: `[{"filePath":"/app/src/a.js","messages":[{"ruleId":"no-var","severity":2,"message":"Unexpected var.","line":1},{"ruleId":"eqeqeq","severity":1,"message":"Use ===.","line":2}],
"suppressedMessages":[{"ruleId":"no-eval"}],"errorCount":1,"warningCount":1},
{"filePath":"src/b.js","messages":[{"ruleId":null,"fatal":true,"severity":2,"message":"Parsing error","line":9}],"suppressedMessages":[],"errorCount":1,"warningCount":0}]`,
    measurements: {
      'findings.eslint.total': 3,
      'findings.eslint.critical': 0,
      'findings.eslint.high': 2,
      'findings.eslint.medium': 1,
      'findings.eslint.low': 0,
      'findings.eslint.info': 0,
      'findings.eslint.unknown': 0,
      'findings.eslint.files': 2,
      'findings.eslint.fatal': 1,
      'findings.eslint.suppressed': 1,
      'findings.eslint.level.error': 2,
      'findings.eslint.level.warning': 1,
      'declared.files.errorCount': 2,
      'declared.files.warningCount': 1,
    },
    rows: [
      'finding | high | no-var | - | - | Unexpected var.',
      'finding | medium | eqeqeq | - | - | Use ===.',
      'finding | high | (none) | src/b.js:9 | - | Parsing error',
    ],
  },
]
