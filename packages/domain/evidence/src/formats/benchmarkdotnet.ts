import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list } from '../json-value.ts'
import { PerfTally } from '../perf-tally.ts'

const statistics = { Mean: 'mean', Median: 'median', Min: 'min', Max: 'max', StandardDeviation: 'stddev' } as const

/** BenchmarkDotNet's JSON: its statistics, in nanoseconds, by the full name. */
export const benchmarkdotnet: Format = {
  id: 'benchmarkdotnet',
  gives: 'perf',
  json: {
    shape: {
      HostEnvironmentInfo: {},
      Benchmarks: [{ FullName: value, Statistics: Object.fromEntries(Object.keys(statistics).map((key) => [key, value])) }],
    },
    accepts: (document) => isObject(at(document, 'HostEnvironmentInfo')) && Array.isArray(at(document, 'Benchmarks')),
    read(document, report) {
      const tally = new PerfTally(report)
      report.zero('perf.', 'failed-runs')
      for (const row of list(at(document, 'Benchmarks'))) {
        const measured = at(row, 'Statistics')
        if (!isObject(measured)) report.add('perf.failed-runs')
        else
          for (const [key, statistic] of Object.entries(statistics))
            tally.statistic(at(row, 'FullName'), 'ns', statistic, at(measured, key))
      }
      tally.end()
    },
  },
}
