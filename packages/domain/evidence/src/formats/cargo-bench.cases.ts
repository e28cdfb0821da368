import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: "thousands separators are the format's own",
    text: `running 2 tests
test parse ... bench:       1,234 ns/iter (+/- 56)
test sum   ... bench:          12.5 us/iter (+/- 0.3) = 320 MB/s
`,
    measurements: {
      'perf.rows': 2,
      'perf.parse.ns.median': 1234,
      'perf.sum.ns.median': 12_500,
      'perf.sum.mb-per-s.median': 320,
      'perf.benchmarks': 2,
    },
  },
]
