import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'
import { PerfTally } from '../perf-tally.ts'

/** google-benchmark's JSON: the median of the iterations' real time; its own aggregates stand apart. */
export const googleBenchmark: Format = {
  id: 'google-benchmark',
  gives: 'perf',
  json: {
    shape: {
      context: { date: value },
      benchmarks: [{ name: value, run_type: value, aggregate_name: value, real_time: value, time_unit: value, error_occurred: value }],
    },
    accepts: (document) => isObject(at(document, 'context')) && Array.isArray(at(document, 'benchmarks')),
    read(document, report) {
      const tally = new PerfTally(report)
      report.generatedAt = text(at(document, 'context', 'date'))
      report.zero('perf.', 'rows', 'iteration-rows', 'aggregate-rows', 'failed-runs')
      for (const row of list(at(document, 'benchmarks'))) {
        const aggregate = isAggregate(row)
        report.add('perf.rows')
        report.add(aggregate ? 'perf.aggregate-rows' : 'perf.iteration-rows')
        if (at(row, 'error_occurred') === true) report.add('perf.failed-runs')
        else if (!aggregate) tally.value(at(row, 'name'), text(at(row, 'time_unit')) ?? 'ns', at(row, 'real_time'))
      }
      tally.end()
    },
  },
}

/** Before `run_type` an aggregate was known by the end of its name. */
function isAggregate(row: unknown): boolean {
  if (has(row, 'run_type')) return at(row, 'run_type') === 'aggregate'
  return /_(?:mean|median|stddev|cv)$/.test(text(at(row, 'name')) ?? '')
}
