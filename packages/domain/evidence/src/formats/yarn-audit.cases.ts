import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'one advisory by two paths',
    text: `{"type":"auditAdvisory","data":{"resolution":{"id":7,"path":"a>b"},"advisory":{"id":7,"module_name":"b","severity":"high","title":"DoS"}}}
{"type":"auditAdvisory","data":{"resolution":{"id":7,"path":"c>b"},"advisory":{"id":7,"module_name":"b","severity":"high","title":"DoS"}}}
{"type":"auditSummary","data":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":2,"critical":0},"dependencies":10,"totalDependencies":12}}
`,
    measurements: {
      'vulnerabilities.yarn-audit.total': 1,
      'vulnerabilities.yarn-audit.critical': 0,
      'vulnerabilities.yarn-audit.high': 1,
      'vulnerabilities.yarn-audit.medium': 0,
      'vulnerabilities.yarn-audit.low': 0,
      'vulnerabilities.yarn-audit.info': 0,
      'vulnerabilities.yarn-audit.unknown': 0,
      'vulnerabilities.yarn-audit.paths.total': 2,
      'vulnerabilities.yarn-audit.paths.critical': 0,
      'vulnerabilities.yarn-audit.paths.high': 2,
      'vulnerabilities.yarn-audit.paths.medium': 0,
      'vulnerabilities.yarn-audit.paths.low': 0,
      'vulnerabilities.yarn-audit.paths.info': 0,
      'vulnerabilities.yarn-audit.paths.unknown': 0,
      'declared.root.info': 0,
      'declared.root.low': 0,
      'declared.root.moderate': 0,
      'declared.root.high': 2,
      'declared.root.critical': 0,
      'dependencies.total': 12,
      'report.foreign-lines': 0,
    },
    rows: ['vulnerability | high | 7 | - | b | DoS'],
  },
  {
    because: 'an audit that did not end',
    text: `{"type":"auditAdvisory","data":{"advisory":{"id":7,"module_name":"b","severity":"low","title":"DoS"}}}
`,
    reason: 'evidence/incomplete',
    measurements: {
      'vulnerabilities.yarn-audit.total': 1,
      'vulnerabilities.yarn-audit.critical': 0,
      'vulnerabilities.yarn-audit.high': 0,
      'vulnerabilities.yarn-audit.medium': 0,
      'vulnerabilities.yarn-audit.low': 1,
      'vulnerabilities.yarn-audit.info': 0,
      'vulnerabilities.yarn-audit.unknown': 0,
      'vulnerabilities.yarn-audit.paths.total': 1,
      'vulnerabilities.yarn-audit.paths.critical': 0,
      'vulnerabilities.yarn-audit.paths.high': 0,
      'vulnerabilities.yarn-audit.paths.medium': 0,
      'vulnerabilities.yarn-audit.paths.low': 1,
      'vulnerabilities.yarn-audit.paths.info': 0,
      'vulnerabilities.yarn-audit.paths.unknown': 0,
      'report.foreign-lines': 0,
    },
    rows: ['vulnerability | low | 7 | - | b | DoS'],
  },
]
