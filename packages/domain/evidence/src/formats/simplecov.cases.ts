import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the hits of two commands added, lines that are not coverable',
    text: `{"RSpec":{"coverage":{"/app/a.rb":{"lines":[1,null,0,0,"ignored"]}},"timestamp":1700000000},
"Cucumber":{"coverage":{"/app/a.rb":[0,null,2,0]},"timestamp":1700000001}}`,
    measurements: {
      'coverage.lines.covered': 2,
      'coverage.lines.total': 3,
      'coverage.files': 1,
    },
  },
]
