import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'levels of a Dockerfile',
    text: `[{"code":"DL3006","column":1,"file":"Dockerfile","level":"warning","line":1,"message":"Always tag"},{"code":"SC2046","column":1,"file":"Dockerfile","level":"style","line":2,"message":"Quote"}]`,
    measurements: {
      'findings.hadolint.total': 2,
      'findings.hadolint.critical': 0,
      'findings.hadolint.high': 0,
      'findings.hadolint.medium': 1,
      'findings.hadolint.low': 0,
      'findings.hadolint.info': 1,
      'findings.hadolint.unknown': 0,
      'findings.hadolint.level.warning': 1,
      'findings.hadolint.level.style': 1,
    },
    rows: ['finding | medium | DL3006 | Dockerfile:1 | - | Always tag', 'finding | info | SC2046 | Dockerfile:2 | - | Quote'],
  },
]
