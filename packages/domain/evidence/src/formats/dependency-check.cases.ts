import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'JSON',
    text: `{"reportSchema":"1.1","scanInfo":{"engineVersion":"9","analysisExceptions":[{"exception":{}}]},"projectInfo":{"name":"shop","reportDate":"2026-01-02T03:04:05Z"},"dependencies":[{"fileName":"a.jar","vulnerabilities":[{"name":"CVE-1","severity":"HIGH"},{"name":"CVE-2","severity":"MEDIUM"}],"suppressedVulnerabilities":[{"name":"CVE-3"}]},{"fileName":"b.jar"}]}`,
    measurements: {
      'vulnerabilities.dependency-check.total': 2,
      'vulnerabilities.dependency-check.critical': 0,
      'vulnerabilities.dependency-check.high': 1,
      'vulnerabilities.dependency-check.medium': 1,
      'vulnerabilities.dependency-check.low': 0,
      'vulnerabilities.dependency-check.info': 0,
      'vulnerabilities.dependency-check.unknown': 0,
      'vulnerabilities.dependency-check.packages.total': 1,
      'vulnerabilities.dependency-check.suppressed': 1,
      'dependencies.total': 2,
      'vulnerabilities.dependency-check.ids': 2,
    },
    findings: ['evidence/not-audited'],
    rows: ['vulnerability | high | CVE-1 | - | a.jar | -', 'vulnerability | medium | CVE-2 | - | a.jar | -'],
    origin: '2026-01-02T03:04:05Z',
  },
  {
    because: 'XML',
    text: `<?xml version="1.0"?><analysis xmlns="https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd"><scanInfo/><projectInfo><name>shop</name></projectInfo><dependencies><dependency><fileName>a.jar</fileName><vulnerabilities><vulnerability source="NVD"><name>CVE-1</name><severity>CRITICAL</severity></vulnerability><suppressedVulnerability><name>CVE-2</name></suppressedVulnerability></vulnerabilities></dependency><dependency><fileName>b.jar</fileName></dependency></dependencies></analysis>`,
    measurements: {
      'vulnerabilities.dependency-check.total': 1,
      'vulnerabilities.dependency-check.critical': 1,
      'vulnerabilities.dependency-check.high': 0,
      'vulnerabilities.dependency-check.medium': 0,
      'vulnerabilities.dependency-check.low': 0,
      'vulnerabilities.dependency-check.info': 0,
      'vulnerabilities.dependency-check.unknown': 0,
      'vulnerabilities.dependency-check.packages.total': 1,
      'vulnerabilities.dependency-check.suppressed': 1,
      'dependencies.total': 2,
      'vulnerabilities.dependency-check.ids': 1,
    },
    rows: ['vulnerability | critical | CVE-1 | - | a.jar | -'],
  },
]
