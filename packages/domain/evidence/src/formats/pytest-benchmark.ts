import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list, text } from '../json-value.ts'
import { PerfTally } from '../perf-tally.ts'

const statistics = ['mean', 'median', 'min', 'max', 'stddev'] as const

/** pytest-benchmark's JSON: its statistics by the full name of a test. */
export const pytestBenchmark: Format = {
  id: 'pytest-benchmark',
  gives: 'perf',
  json: {
    shape: {
      machine_info: {},
      datetime: value,
      benchmarks: [{ fullname: value, stats: Object.fromEntries(statistics.map((key) => [key, value])) }],
    },
    accepts: (document) => isObject(at(document, 'machine_info')) && Array.isArray(at(document, 'benchmarks')),
    read(document, report) {
      const tally = new PerfTally(report)
      report.generatedAt = text(at(document, 'datetime'))
      for (const row of list(at(document, 'benchmarks'))) {
        for (const key of statistics) tally.statistic(at(row, 'fullname'), 's', key, at(row, 'stats', key))
      }
      tally.end()
    },
  },
}
