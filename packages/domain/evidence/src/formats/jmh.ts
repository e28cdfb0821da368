import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, firstRow, has, list, text } from '../json-value.ts'
import { PerfTally } from '../perf-tally.ts'
import { segment } from '../report.ts'

/** JMH's JSON: the score of each benchmark and set of parameters. */
export const jmh: Format = {
  id: 'jmh',
  gives: 'perf',
  json: {
    nothing: ['[]'],
    shape: [
      { jmhVersion: value, benchmark: value, mode: value, params: { '*': value }, primaryMetric: { score: value, scoreUnit: value } },
    ],
    accepts: (document) => has(firstRow(document), 'jmhVersion'),
    read(document, report) {
      const tally = new PerfTally(report)
      for (const row of list(document)) {
        const params = [...entries(at(row, 'params'))].map(([key, param]) => `${key}=${segment(param)}`).toSorted()
        const name = segment(at(row, 'benchmark')) + (params.length > 0 ? `[${params.join(',')}]` : '')
        tally.statistic(name, text(at(row, 'primaryMetric', 'scoreUnit')) ?? '(none)', 'mean', at(row, 'primaryMetric', 'score'))
      }
      tally.end()
    },
  },
}
