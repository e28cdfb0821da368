import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the median over the lines of a name',
    text: `goos: linux
pkg: acme/shop
BenchmarkSum-8   	 1000	       120 ns/op	      16 B/op	       1 allocs/op
BenchmarkSum-8   	 1000	       100 ns/op	      16 B/op	       1 allocs/op
BenchmarkSum-8   	 1000	       400 ns/op	      16 B/op	       1 allocs/op
BenchmarkRead-8  	   50	       2.5 ns/op	  80.25 MB/s
PASS
`,
    measurements: {
      'perf.rows': 4,
      'perf.BenchmarkSum-8.ns.median': 120,
      'perf.BenchmarkSum-8.bytes.median': 16,
      'perf.BenchmarkSum-8.allocs.median': 1,
      'perf.BenchmarkRead-8.ns.median': 2.5,
      'perf.BenchmarkRead-8.mb-per-s.median': 80.25,
      'perf.benchmarks': 2,
    },
  },
]
