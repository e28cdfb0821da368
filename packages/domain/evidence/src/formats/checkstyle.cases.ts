import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a row without a severity is an error',
    text: `<?xml version="1.0"?><checkstyle version="10"><file name="src/A.java"><error line="3" severity="warning" message="long" source="Len"/><error line="4" message="tab" source="Tab"/></file><file name="src/B.java"/></checkstyle>`,
    measurements: {
      'findings.checkstyle.total': 2,
      'findings.checkstyle.critical': 0,
      'findings.checkstyle.high': 1,
      'findings.checkstyle.medium': 1,
      'findings.checkstyle.low': 0,
      'findings.checkstyle.info': 0,
      'findings.checkstyle.unknown': 0,
      'findings.checkstyle.files': 2,
      'findings.checkstyle.level.warning': 1,
      'findings.checkstyle.level.error': 1,
    },
    rows: ['finding | medium | Len | src/A.java:3 | - | long', 'finding | high | Tab | src/A.java:4 | - | tab'],
  },
]
