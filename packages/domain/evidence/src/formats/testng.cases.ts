import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'configuration methods are no tests',
    text: `<testng-results total="3" passed="1" failed="1" skipped="1" ignored="0">
  <suite name="s"><test name="t"><class name="T">
    <test-method status="PASS" signature="setUp()" name="setUp" is-config="true"/>
    <test-method status="PASS" signature="T.a()" name="a"/>
    <test-method status="FAIL" signature="T.b()" name="b"/>
    <test-method status="SKIP" signature="T.c()" name="c"/>
  </class></test></suite>
</testng-results>
`,
    measurements: {
      'tests.total': 3,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.skipped': 1,
      'tests.config-methods': 1,
      'tests.config-failed': 0,
      'declared.root.total': 3,
      'declared.root.passed': 1,
      'declared.root.failed': 1,
      'declared.root.skipped': 1,
      'declared.root.ignored': 0,
    },
    rows: ['test | high | T.b() | - | - | -'],
  },
  {
    because: 'a set-up that failed',
    text: `<testng-results><test-method status="FAIL" name="setUp" is-config="true"/><test-method status="PASS" name="a"/></testng-results>`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.config-methods': 1,
      'tests.config-failed': 1,
    },
  },
]
