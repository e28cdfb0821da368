import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'conditions that failed',
    text: `{"projectStatus":{"status":"ERROR","conditions":[{"status":"ERROR","metricKey":"new_coverage","comparator":"LT","errorThreshold":"80","actualValue":"79.9"},{"status":"OK","metricKey":"new_bugs","actualValue":"0"}],"ignoredConditions":false}}`,
    measurements: {
      'findings.sonar-gate.conditions.total': 2,
      'findings.sonar-gate.conditions.failed': 1,
    },
    rows: ['finding | high | new_coverage | - | - | is 79.9'],
  },
  {
    because: 'no gate was computed',
    text: `{"projectStatus":{"status":"NONE","conditions":[]}}`,
    reason: 'evidence/no-data',
    measurements: {
      'findings.sonar-gate.conditions.total': 0,
      'findings.sonar-gate.conditions.failed': 0,
    },
  },
]
