import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'a category without a score is not given',
    text: `{"lighthouseVersion":"12.0.0","fetchTime":"2026-01-02T03:04:05Z","categories":{"performance":{"score":0.91},"pwa":{"score":null}},"audits":{"first-contentful-paint":{"numericValue":1200.5},"speed-index":{"rawValue":900},"other":{}}}`,
    measurements: {
      'web.score.performance': 0.91,
      'web.first-contentful-paint-ms': 1200.5,
      'web.speed-index-ms': 900,
      'web.audits': 3,
    },
    origin: '2026-01-02T03:04:05Z',
  },
  {
    because: 'the page did not load',
    text: `{"lighthouseVersion":"12.0.0","runtimeError":{"code":"NO_FCP","message":"blank"},"categories":{"performance":{"score":null}},"audits":{"interactive":{}}}`,
    reason: 'evidence/tool-error',
    measurements: {
      'web.audits': 1,
    },
  },
]
