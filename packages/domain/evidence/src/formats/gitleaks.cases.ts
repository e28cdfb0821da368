import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the secret itself is never read',
    text: `[{"Description":"AWS","StartLine":3,"Match":"key = AKIAIOSFODNN7EXAMPLE","Secret":"AKIAIOSFODNN7EXAMPLE","File":"src/a.env","Commit":"c","RuleID":"aws-access-token"}]`,
    measurements: {
      'secrets.gitleaks.total': 1,
    },
    rows: ['secret | critical | aws-access-token | src/a.env:3 | - | AWS'],
  },
]
