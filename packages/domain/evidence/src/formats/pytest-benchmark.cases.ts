import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'seconds become nanoseconds',
    text: `{"machine_info":{"node":"x"},"datetime":"2026-01-02T03:04:05","benchmarks":[{"name":"test_a","fullname":"tests/a.py::test_a","stats":{"min":0.5,"max":2,"mean":1,"stddev":0.25,"median":0.75}}]}`,
    measurements: {
      'perf.tests/a.py::test_a.ns.mean': 1_000_000_000,
      'perf.tests/a.py::test_a.ns.median': 750_000_000,
      'perf.tests/a.py::test_a.ns.min': 500_000_000,
      'perf.tests/a.py::test_a.ns.max': 2_000_000_000,
      'perf.tests/a.py::test_a.ns.stddev': 250_000_000,
      'perf.benchmarks': 1,
    },
    origin: '2026-01-02T03:04:05',
  },
]
