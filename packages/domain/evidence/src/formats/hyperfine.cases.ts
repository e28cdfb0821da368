import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a run that failed, a single run without a deviation',
    text: `{"results":[{"command":"sleep 1","mean":1.5,"stddev":null,"median":1.5,"user":0,"system":0,"min":1.5,"max":1.5,"times":[1.5],"exit_codes":[1]}]}`,
    measurements: {
      'perf.failed-runs': 1,
      'perf.sleep 1.ns.mean': 1_500_000_000,
      'perf.sleep 1.ns.median': 1_500_000_000,
      'perf.sleep 1.ns.min': 1_500_000_000,
      'perf.sleep 1.ns.max': 1_500_000_000,
      'perf.sleep 1.runs.count': 1,
      'perf.benchmarks': 1,
    },
  },
]
