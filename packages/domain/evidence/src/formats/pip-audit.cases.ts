import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a dependency that was not audited',
    text: `{"dependencies":[{"name":"flask","version":"0.5","vulns":[{"id":"PYSEC-1","fix_versions":["1.0"],"description":"d"},{"id":"PYSEC-2","fix_versions":[],"description":"d"}]},{"name":"own","skip_reason":"not on PyPI"},{"name":"jinja2","version":"3","vulns":[]}],"fixes":[]}`,
    measurements: {
      'vulnerabilities.pip-audit.total': 2,
      'vulnerabilities.pip-audit.packages.total': 1,
      'vulnerabilities.pip-audit.fixable.total': 1,
      'dependencies.total': 3,
      'dependencies.skipped': 1,
      'vulnerabilities.pip-audit.ids': 2,
    },
    findings: ['evidence/not-audited dependencies.skipped'],
    rows: ['vulnerability | unknown | PYSEC-1 | - | flask | d', 'vulnerability | unknown | PYSEC-2 | - | flask | d'],
  },
  {
    because: 'nothing was audited',
    text: `{"dependencies":[{"name":"own","skip_reason":"not on PyPI"}],"fixes":[]}`,
    reason: 'evidence/no-data',
    measurements: {
      'vulnerabilities.pip-audit.total': 0,
      'vulnerabilities.pip-audit.packages.total': 0,
      'vulnerabilities.pip-audit.fixable.total': 0,
      'dependencies.total': 1,
      'dependencies.skipped': 1,
      'vulnerabilities.pip-audit.ids': 0,
    },
    findings: ['evidence/not-audited dependencies.skipped'],
  },
]
