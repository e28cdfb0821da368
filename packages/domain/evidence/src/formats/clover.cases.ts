import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: "the project's metrics, and its lines",
    text: `<?xml version="1.0"?>
<coverage generated="1700000000"><project timestamp="1700000000">
  <file name="/app/src/a.php"><line num="1" type="method" count="1"/><line num="2" type="stmt" count="0"/><line num="3" type="cond" truecount="1" falsecount="0"/></file>
  <metrics files="1" statements="2" coveredstatements="1" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/>
</project></coverage>
`,
    measurements: {
      'declared.root.files': 1,
      'declared.root.statements': 2,
      'declared.root.coveredstatements': 1,
      'declared.root.conditionals': 2,
      'declared.root.coveredconditionals': 1,
      'declared.root.methods': 1,
      'declared.root.coveredmethods': 1,
      'coverage.statements.covered': 1,
      'coverage.statements.total': 2,
      'coverage.branches.covered': 1,
      'coverage.branches.total': 2,
      'coverage.functions.covered': 1,
      'coverage.functions.total': 1,
      'coverage.lines.covered': 2,
      'coverage.lines.total': 3,
    },
    origin: '1700000000',
  },
]
