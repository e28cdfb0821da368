import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'objects one after another; one is called',
    text: `{"config":{"protocol_version":"v1.0.0","scanner_name":"govulncheck"}}
{"progress":{"message":"Scanning"}}
{"osv":{"id":"GO-1","summary":"panic"}}
{"osv":{"id":"GO-2","summary":"leak"}}
{"finding":{"osv":"GO-1","trace":[{"module":"acme/m"}]}}
{"finding":{"osv":"GO-1","trace":[{"module":"acme/m","package":"acme/m/p","function":"Parse"}]}}
{"finding":{"osv":"GO-2","trace":[{"module":"acme/n"}]}}
`,
    measurements: {
      'vulnerabilities.govulncheck.total': 2,
      'vulnerabilities.govulncheck.called': 1,
      'vulnerabilities.govulncheck.rows': 3,
      'vulnerabilities.govulncheck.entries': 2,
      'report.records': 7,
    },
    rows: ['vulnerability | unknown | GO-1 | - | acme/m | panic', 'vulnerability | unknown | GO-2 | - | acme/n | leak'],
  },
]
