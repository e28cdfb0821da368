import type { CanaryEvidenceFile, FrozenMetric } from '@locktender/contracts'
import { expect, it } from 'vitest'
import { inRegion } from './in-region.ts'

const seriesOf = (region: string | null): FrozenMetric['series'][number] => ({
  side: 'canary',
  part: 'all',
  shape: 'counter',
  region,
  replica: null,
  bound: null,
  labels: {},
  times: [],
  values: [],
  sha256: '0'.repeat(64),
})

const metric = (name: string, regions: readonly (string | null)[]): FrozenMetric => ({
  name,
  kind: 'ratio',
  role: 'judged',
  quantile: null,
  status: 'value',
  message: null,
  source: { name: 'prometheus', kind: 'prometheus', address: 'localhost', queries: [] },
  series: regions.map(seriesOf),
  findings: [],
})

const file = {
  evidence: 1,
  rollout: 'a',
  share: 0.1,
  stageMinutes: 10,
  window: { fromSeconds: 0, toSeconds: 600, historyFromSeconds: 0, lifeFromSeconds: 0, stepSeconds: 60 },
  metrics: [metric('errors', ['eu', 'us']), metric('complaints', [null]), metric('latency', ['us'])],
  sha256: '0'.repeat(64),
} satisfies CanaryEvidenceFile

it('keeps what is of the region or of none, and calls the rest no data', () => {
  expect(inRegion(file, 'eu').metrics.map(({ name, status, series }) => [name, status, series.map(({ region }) => region)])).toEqual([
    ['errors', 'value', ['eu']],
    ['complaints', 'value', [null]],
    ['latency', 'no-data', []],
  ])
  expect(inRegion(file, undefined)).toBe(file)
})
