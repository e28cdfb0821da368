import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'priority, rank and category of each bug',
    text: `<BugCollection version="4"><BugInstance type="NP" priority="1" rank="3" category="CORRECTNESS"><SourceLine start="7" sourcepath="acme/A.java"/></BugInstance>
<BugInstance type="SE" priority="3" rank="18" category="BAD_PRACTICE"/><Errors errors="2" missingClasses="0"/><FindBugsSummary total_bugs="2"/></BugCollection>`,
    measurements: {
      'findings.spotbugs.total': 2,
      'findings.spotbugs.critical': 0,
      'findings.spotbugs.high': 1,
      'findings.spotbugs.medium': 0,
      'findings.spotbugs.low': 1,
      'findings.spotbugs.info': 0,
      'findings.spotbugs.unknown': 0,
      'findings.spotbugs.rank.scariest': 1,
      'findings.spotbugs.rank.scary': 0,
      'findings.spotbugs.rank.troubling': 0,
      'findings.spotbugs.rank.concern': 1,
      'findings.spotbugs.category.CORRECTNESS': 1,
      'findings.spotbugs.level.1': 1,
      'findings.spotbugs.category.BAD_PRACTICE': 1,
      'findings.spotbugs.level.3': 1,
      'findings.spotbugs.scan-errors': 2,
      'declared.root.total_bugs': 2,
    },
    rows: ['finding | high | NP | acme/A.java:7 | - | -', 'finding | low | SE | - | - | -'],
  },
]
