import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'handleSummary: failed requests are the passes of http_req_failed',
    text: `{"root_group":{},"metrics":{"http_req_duration":{"type":"trend","contains":"time","values":{"avg":20,"min":10,"med":18,"max":60,"p(90)":40,"p(95)":50},"thresholds":{"p(95)<45":{"ok":false}}},"http_reqs":{"type":"counter","values":{"count":100,"rate":9.5}},"http_req_failed":{"type":"rate","values":{"rate":0.02,"passes":2,"fails":98}},"iterations":{"type":"counter","values":{"count":50,"rate":5}},"checks":{"type":"rate","values":{"rate":0.9,"passes":90,"fails":10}}}}`,
    measurements: {
      'load.metrics': 5,
      'load.thresholds.total': 1,
      'load.thresholds.failed': 1,
      'load.duration-ms.mean': 20,
      'load.duration-ms.median': 18,
      'load.duration-ms.min': 10,
      'load.duration-ms.max': 60,
      'load.duration-ms.p90': 40,
      'load.duration-ms.p95': 50,
      'load.requests.failed': 2,
      'load.requests.total': 100,
      'load.requests-per-s': 9.5,
      'load.iterations': 50,
      'load.iterations-per-s': 5,
      'load.checks.passed': 90,
      'load.checks.failed': 10,
    },
  },
  {
    because: 'summary export: a threshold that is true has failed',
    text: `{"root_group":{},"metrics":{"http_reqs":{"count":4,"rate":1,"thresholds":{"count>10":true,"count>1":false}},"iterations":{"count":4,"rate":1}}}`,
    measurements: {
      'load.metrics': 2,
      'load.thresholds.total': 2,
      'load.thresholds.failed': 1,
      'load.requests.total': 4,
      'load.requests-per-s': 1,
      'load.iterations': 4,
      'load.iterations-per-s': 1,
    },
  },
]
