import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'failures, warnings, an exception, a file that no rule is about',
    text: `[
{"filename":"deployment.yaml","namespace":"main","successes":3,"warnings":[{"msg":"no limits"}],"failures":[{"msg":"runs as root","metadata":{"query":"data.main.deny"}},{"msg":"no probe"}]},
{"filename":"old.yaml","namespace":"main","successes":0,"exceptions":[{"msg":"runs as root"}]},
{"filename":"notes.yaml","namespace":"main","successes":0}]`,
    measurements: {
      'findings.conftest.total': 3,
      'findings.conftest.critical': 0,
      'findings.conftest.high': 2,
      'findings.conftest.medium': 1,
      'findings.conftest.low': 0,
      'findings.conftest.info': 0,
      'findings.conftest.unknown': 0,
      'findings.conftest.level.error': 2,
      'findings.conftest.level.warning': 1,
      'findings.conftest.level.exception': 1,
      'findings.conftest.rows': 4,
      'findings.conftest.suppressed': 1,
      'findings.conftest.files': 3,
    },
    findings: ['evidence/not-audited'],
    rows: [
      'finding | high | data.main.deny | deployment.yaml | - | runs as root',
      'finding | high | main | deployment.yaml | - | no probe',
      'finding | medium | main | deployment.yaml | - | no limits',
    ],
  },
  {
    because: 'no rule has looked at anything',
    text: '[{"filename":"a.yaml","namespace":"main","successes":0}]',
    reason: 'evidence/no-data',
    measurements: {
      'findings.conftest.total': 0,
      'findings.conftest.critical': 0,
      'findings.conftest.high': 0,
      'findings.conftest.medium': 0,
      'findings.conftest.low': 0,
      'findings.conftest.info': 0,
      'findings.conftest.unknown': 0,
      'findings.conftest.rows': 0,
      'findings.conftest.suppressed': 0,
      'findings.conftest.files': 1,
    },
  },
]
