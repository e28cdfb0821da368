import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'iterations, not aggregates; one that failed',
    text: `{"context":{"date":"2026-01-02T03:04:05+00:00"},"benchmarks":[{"name":"BM_a","run_type":"iteration","real_time":2.0,"time_unit":"us"},{"name":"BM_a","run_type":"iteration","real_time":4.0,"time_unit":"us"},{"name":"BM_a_mean","run_type":"aggregate","aggregate_name":"mean","real_time":3.0,"time_unit":"us"},{"name":"BM_b","run_type":"iteration","error_occurred":true,"error_message":"no file"}]}`,
    measurements: {
      'perf.rows': 4,
      'perf.iteration-rows': 3,
      'perf.aggregate-rows': 1,
      'perf.failed-runs': 1,
      'perf.BM_a.ns.median': 3000,
      'perf.benchmarks': 1,
    },
    origin: '2026-01-02T03:04:05+00:00',
  },
]
