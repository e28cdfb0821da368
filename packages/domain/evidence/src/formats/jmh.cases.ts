import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'throughput and parameters',
    text: `[{"jmhVersion":"1.37","benchmark":"acme.Sum.add","mode":"thrpt","params":{"size":"10","kind":"a"},"primaryMetric":{"score":2.5,"scoreError":0.1,"scoreUnit":"ops/ms"}},{"jmhVersion":"1.37","benchmark":"acme.Sum.add","mode":"avgt","primaryMetric":{"score":3,"scoreUnit":"us/op"}}]`,
    measurements: {
      'perf.acme.Sum.add[kind=a,size=10].ops-per-s.mean': 2500,
      'perf.acme.Sum.add.ns.mean': 3000,
      'perf.benchmarks': 2,
    },
  },
]
