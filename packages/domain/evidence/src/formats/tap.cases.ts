import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a plan in front, directives, an escaped hash and a subtest',
    text: `TAP version 14
1..5
ok 1 - adds
not ok 2 - divides
    ok 1 - inner point
ok 3 - waits # SKIP no network
not ok 4 - learns # TODO later
ok 5 - is called C\\# skip
`,
    measurements: {
      'tests.total': 5,
      'tests.passed': 2,
      'tests.failed': 1,
      'tests.skipped': 1,
      'tests.todo': 1,
      'tests.todo-failed': 1,
      'declared.root.plan': 5,
    },
    rows: ['test | high | 2 - divides | - | - | -'],
  },
  {
    because: 'a plan at the end',
    text: `ok 1
ok 2
1..2
`,
    measurements: {
      'tests.total': 2,
      'tests.passed': 2,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.todo': 0,
      'tests.todo-failed': 0,
      'declared.root.plan': 2,
    },
  },
  {
    because: 'fewer points than planned',
    text: `1..3
ok 1
`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.todo': 0,
      'tests.todo-failed': 0,
      'declared.root.plan': 3,
    },
    findings: ['evidence/declared-differs tests.total 3 1'],
  },
  {
    because: 'a run that bailed out',
    text: `1..1
ok 1
Bail out! no disk
`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.todo': 0,
      'tests.todo-failed': 0,
      'declared.root.plan': 1,
    },
  },
  {
    because: 'no plan',
    text: `ok 1 - alone
`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.todo': 0,
      'tests.todo-failed': 0,
    },
  },
]
