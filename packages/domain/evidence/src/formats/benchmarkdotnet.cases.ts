import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a benchmark that failed has no statistics',
    text: `{"Title":"t","HostEnvironmentInfo":{"OsVersion":"x"},"Benchmarks":[{"FullName":"Acme.Sum.Add","Statistics":{"Min":1,"Max":4,"Mean":2,"Median":2,"StandardDeviation":0.5}},{"FullName":"Acme.Sum.Fail","Statistics":null}]}`,
    measurements: {
      'perf.failed-runs': 1,
      'perf.Acme.Sum.Add.ns.mean': 2,
      'perf.Acme.Sum.Add.ns.median': 2,
      'perf.Acme.Sum.Add.ns.min': 1,
      'perf.Acme.Sum.Add.ns.max': 4,
      'perf.Acme.Sum.Add.ns.stddev': 0.5,
      'perf.benchmarks': 1,
    },
  },
]
