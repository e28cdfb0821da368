import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'clones of lines and tokens',
    text: `<?xml version="1.0"?><pmd-cpd><duplication lines="10" tokens="60"><file path="/a.java" line="1"/></duplication><duplication lines="5" tokens="40"/></pmd-cpd>`,
    measurements: {
      'duplication.clones': 2,
      'duplication.clone-lines': 15,
      'duplication.clone-tokens': 100,
    },
  },
]
