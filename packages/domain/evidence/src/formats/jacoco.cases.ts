import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the counters of the root, not those of its parts',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="shop"><sessioninfo id="s" start="1" dump="2"/>
  <package name="acme"><sourcefile name="A.java"><line nr="3" mi="0" ci="2" mb="0" cb="0"/><counter type="LINE" missed="1" covered="3"/></sourcefile>
    <counter type="INSTRUCTION" missed="2" covered="8"/><counter type="LINE" missed="1" covered="3"/></package>
  <counter type="INSTRUCTION" missed="2" covered="8"/><counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="4"/>
</report>
`,
    measurements: {
      'coverage.instructions.covered': 8,
      'coverage.instructions.total': 10,
      'coverage.branches.covered': 1,
      'coverage.branches.total': 2,
      'coverage.lines.covered': 4,
      'coverage.lines.total': 5,
      'declared.root.instruction.missed': 2,
      'declared.root.instruction.covered': 8,
      'declared.root.branch.missed': 1,
      'declared.root.branch.covered': 1,
      'declared.root.line.missed': 1,
      'declared.root.line.covered': 4,
      'declared.packages.instruction.missed': 2,
      'declared.packages.instruction.covered': 8,
      'declared.packages.line.missed': 1,
      'declared.packages.line.covered': 3,
    },
    findings: ['evidence/declared-differs declared.root.branch.covered 1 0', 'evidence/declared-differs declared.root.line.covered 4 3'],
  },
]
