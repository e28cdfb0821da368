import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'one file in two classes, method lines, conditions',
    text: `<?xml version="1.0"?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage line-rate="0.5" branch-rate="0.75" lines-valid="3" lines-covered="2" timestamp="1700000000">
  <packages><package name="p"><classes>
    <class name="A" filename="src/A.java">
      <methods><method name="m"><lines><line number="1" hits="9"/></lines></method></methods>
      <lines><line number="1" hits="1"/><line number="2" hits="0" branch="true" condition-coverage="50% (1/2)"/></lines>
    </class>
    <class name="A$1" filename="src/A.java"><lines><line number="2" hits="3" branch="true" condition-coverage="100% (2/2)"/></lines></class>
    <class name="B" filename="src/B.java"><lines><line number="1" hits="0"/></lines></class>
  </classes></package></packages>
</coverage>
`,
    measurements: {
      'declared.root.lines-valid': 3,
      'declared.root.lines-covered': 2,
      'declared.root.line-rate': 0.5,
      'declared.root.branch-rate': 0.75,
      'coverage.lines.covered': 2,
      'coverage.lines.total': 3,
      'coverage.line-rows.covered': 2,
      'coverage.line-rows.total': 4,
      'coverage.branches.covered': 2,
      'coverage.branches.total': 2,
      'coverage.branch-rows.covered': 3,
      'coverage.branch-rows.total': 4,
    },
    origin: '1700000000',
  },
]
