import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a test that loads the suite is not one of ours',
    text: `{"protocolVersion":"0.1.1","runnerVersion":"1.25.0","pid":1,"type":"start","time":0}
{"test":{"id":1,"name":"loading a_test.dart"},"type":"testStart","time":1}
{"testID":1,"result":"success","skipped":false,"hidden":true,"type":"testDone","time":2}
{"test":{"id":2,"name":"adds"},"type":"testStart","time":3}
{"testID":2,"result":"success","skipped":false,"hidden":false,"type":"testDone","time":4}
{"test":{"id":3,"name":"divides"},"type":"testStart","time":5}
{"testID":3,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":6}
{"testID":4,"result":"error","skipped":false,"hidden":false,"type":"testDone","time":7}
{"testID":5,"result":"success","skipped":true,"hidden":false,"type":"testDone","time":8}
{"success":false,"type":"done","time":9}
`,
    measurements: {
      'tests.total': 4,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.errors': 1,
      'tests.skipped': 1,
      'tests.internal': 1,
    },
    rows: ['test | high | divides | - | - | -', 'test | high | (none) | - | - | -'],
  },
]
