import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'statuses of two files',
    text: `{"schemaVersion":"2","thresholds":{"high":80,"low":60},"files":{"a.ts":{"language":"typescript","mutants":[{"id":"1","status":"Killed"},{"id":"2","status":"Survived"}]},"b.ts":{"mutants":[{"id":"3","status":"Timeout"},{"id":"4","status":"NoCoverage"}]}}}`,
    measurements: {
      'mutation.status.Killed': 1,
      'mutation.status.Survived': 1,
      'mutation.status.Timeout': 1,
      'mutation.status.NoCoverage': 1,
      'mutation.score.covered': 2,
      'mutation.score.total': 4,
    },
  },
]
