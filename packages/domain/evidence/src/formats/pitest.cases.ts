import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'detected and survived',
    text: `<?xml version="1.0"?><mutations><mutation detected="true" status="KILLED"><lineNumber>3</lineNumber></mutation><mutation detected="true" status="TIMED_OUT"/><mutation detected="false" status="SURVIVED"/></mutations>`,
    measurements: {
      'mutation.status.KILLED': 1,
      'mutation.status.TIMED_OUT': 1,
      'mutation.status.SURVIVED': 1,
      'mutation.score.covered': 2,
      'mutation.score.total': 3,
    },
  },
]
