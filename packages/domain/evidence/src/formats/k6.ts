import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, has, isObject } from '../json-value.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'

const durations = { avg: 'mean', med: 'median', min: 'min', max: 'max', 'p(90)': 'p90', 'p(95)': 'p95', 'p(99)': 'p99' }
const keys = [...Object.keys(durations), 'passes', 'fails', 'count', 'rate', 'value', 'thresholds']

/** k6: what `handleSummary` gets, or `--summary-export`, in which a threshold that is `true` has failed. */
export const k6: Format = {
  id: 'k6',
  gives: 'load',
  json: {
    shape: {
      root_group: {},
      metrics: {
        '*': {
          type: value,
          values: Object.fromEntries(keys.map((key) => [key, value])),
          ...Object.fromEntries(keys.map((key) => [key, value])),
          thresholds: { '*': { ok: value } },
        },
      },
    },
    accepts: (document) =>
      isObject(at(document, 'metrics')) &&
      (has(document, 'root_group') || ['iterations', 'vus', 'http_reqs'].some((name) => has(at(document, 'metrics'), name))),
    read(document, report) {
      const metrics = [...entries(at(document, 'metrics'))]
      report.add('load.metrics', metrics.length)
      report.zero('load.thresholds.', 'total', 'failed')
      for (const [, metric] of metrics) for (const [, threshold] of entries(at(metric, 'thresholds'))) addThreshold(threshold, report)
      const values = (name: string): unknown => at(document, 'metrics', name, 'values') ?? at(document, 'metrics', name)
      for (const [key, name] of Object.entries(durations)) {
        const duration = at(values('http_req_duration'), key)
        if (duration !== undefined) report.number(`load.duration-ms.${name}`, duration)
      }
      const failed = at(values('http_req_failed'), 'passes')
      if (failed !== undefined) report.add('load.requests.failed', count('http_req_failed', failed))
      addCounter('http_reqs', 'load.requests.total', 'load.requests-per-s')
      addCounter('iterations', 'load.iterations', 'load.iterations-per-s')
      for (const [key, name] of [
        ['passes', 'passed'],
        ['fails', 'failed'],
      ] as const) {
        const checks = at(values('checks'), key)
        if (checks !== undefined) report.add(`load.checks.${name}`, count('checks', checks))
      }
      if (report.get('load.requests.total') + report.get('load.iterations') === 0)
        report.unknown('evidence/no-data', 'No request and no iteration.')

      function addCounter(metric: string, total: string, rate: string): void {
        const row = values(metric)
        if (!isObject(row)) return
        report.add(total, count(metric, at(row, 'count')))
        if (at(row, 'rate') !== undefined) report.number(rate, at(row, 'rate'))
      }
    },
  },
}

function addThreshold(threshold: unknown, report: Report): void {
  report.add('load.thresholds.total')
  if (threshold === true || (isObject(threshold) && at(threshold, 'ok') !== true)) report.add('load.thresholds.failed')
}
