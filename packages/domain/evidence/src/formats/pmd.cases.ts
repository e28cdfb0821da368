import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'priorities and a file that was not analysed',
    text: `<pmd version="7" timestamp="2026-01-02T03:04:05"><file name="src/A.java"><violation beginline="2" priority="1" rule="R1">text</violation><violation beginline="3" priority="3" rule="R2"/><violation beginline="4" priority="5" rule="R3"/></file><error filename="src/B.java" msg="parse"/></pmd>`,
    measurements: {
      'findings.pmd.total': 3,
      'findings.pmd.critical': 0,
      'findings.pmd.high': 1,
      'findings.pmd.medium': 1,
      'findings.pmd.low': 1,
      'findings.pmd.info': 0,
      'findings.pmd.unknown': 0,
      'findings.pmd.scan-errors': 1,
      'findings.pmd.level.1': 1,
      'findings.pmd.level.3': 1,
      'findings.pmd.level.5': 1,
    },
    rows: [
      'finding | high | R1 | src/A.java:2 | - | -',
      'finding | medium | R2 | src/A.java:3 | - | -',
      'finding | low | R3 | src/A.java:4 | - | -',
    ],
    origin: '2026-01-02T03:04:05',
  },
]
