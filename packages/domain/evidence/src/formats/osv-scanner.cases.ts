import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'an advisory has the severity of its group',
    text: `{"results":[{"source":{"path":"/app/package-lock.json","type":"lockfile"},"packages":[{"package":{"name":"lib","version":"1","ecosystem":"npm"},"vulnerabilities":[{"id":"GHSA-1","summary":"s"},{"id":"CVE-1","summary":"s"},{"id":"GHSA-2"}],"groups":[{"ids":["GHSA-1","CVE-1"],"max_severity":"9.8"},{"ids":["GHSA-2"],"max_severity":""}]}]}]}`,
    measurements: {
      'vulnerabilities.osv-scanner.total': 3,
      'vulnerabilities.osv-scanner.critical': 2,
      'vulnerabilities.osv-scanner.high': 0,
      'vulnerabilities.osv-scanner.medium': 0,
      'vulnerabilities.osv-scanner.low': 0,
      'vulnerabilities.osv-scanner.info': 0,
      'vulnerabilities.osv-scanner.unknown': 1,
      'vulnerabilities.osv-scanner.groups': 2,
      'vulnerabilities.osv-scanner.packages.total': 1,
      'vulnerabilities.osv-scanner.ids': 3,
    },
    rows: [
      'vulnerability | critical | GHSA-1 | - | lib | s',
      'vulnerability | critical | CVE-1 | - | lib | s',
      'vulnerability | unknown | GHSA-2 | - | lib | -',
    ],
  },
]
