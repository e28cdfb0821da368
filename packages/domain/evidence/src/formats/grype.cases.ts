import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a match is one vulnerability of one artifact',
    text: `{"matches":[{"vulnerability":{"id":"CVE-1","severity":"High","fix":{"versions":["2"],"state":"fixed"}},"artifact":{"name":"ssl","version":"1"}},{"vulnerability":{"id":"CVE-2","severity":"Negligible","fix":{"versions":[],"state":"not-fixed"}},"artifact":{"name":"x"}}],"ignoredMatches":[{}],"descriptor":{"name":"grype","timestamp":"2026-01-02T03:04:05Z"}}`,
    measurements: {
      'vulnerabilities.grype.total': 2,
      'vulnerabilities.grype.critical': 0,
      'vulnerabilities.grype.high': 1,
      'vulnerabilities.grype.medium': 0,
      'vulnerabilities.grype.low': 0,
      'vulnerabilities.grype.info': 1,
      'vulnerabilities.grype.unknown': 0,
      'vulnerabilities.grype.fix.fixed': 1,
      'vulnerabilities.grype.fix.not-fixed': 1,
      'vulnerabilities.grype.ids': 2,
      'vulnerabilities.grype.suppressed': 1,
    },
    rows: ['vulnerability | high | CVE-1 | - | ssl | -', 'vulnerability | info | CVE-2 | - | x | -'],
    origin: '2026-01-02T03:04:05Z',
  },
]
