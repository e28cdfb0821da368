import { describe, expect, it } from 'vitest'
import { sampleLatency, sampleRatio, sampleSettings } from '../sample-evidence.ts'
import { judgeCanary } from './judge-canary.ts'
import { selfTest } from './self-test.ts'
import { withBands } from './with-bands.ts'

const settings = sampleSettings(['error-rate', 'latency-p95'])
const evidence = { share: 0.1, stageMinutes: 30, metrics: [sampleRatio(1), sampleLatency(1), sampleRatio(3, { region: 'b', seed: 'b' })] }

describe('the self-test', () => {
  it('replays the history of every metric in pieces of 60 minutes, however long the stage is', () => {
    expect(selfTest(evidence, settings)).toEqual([
      { metric: 'error-rate', region: null, pieceMinutes: 60, pieces: 4, failedFrom: [] },
      { metric: 'latency-p95', region: null, pieceMinutes: 60, pieces: 4, failedFrom: [] },
      { metric: 'error-rate', region: 'b', pieceMinutes: 60, pieces: 4, failedFrom: [] },
    ])
  })
})

describe('bands', () => {
  it('of metrics that count events agree with the bounds of the verdict, and narrow with time', () => {
    const { metrics } = withBands(judgeCanary(evidence, settings), evidence, settings)
    const [healthy, bad, latency] = metrics
    const { lower, upper } = bad!.series.band!
    expect(lower.slice(0, 5)).toEqual([null, null, null, null, null])
    expect(lower.at(-1)!).toBeLessThanOrEqual(bad!.interval.lower!)
    expect(lower.filter((value) => value !== null)).toEqual(lower.filter((value) => value !== null).toSorted((a, b) => a - b))
    expect(upper.filter((value) => value !== null)).toEqual(upper.filter((value) => value !== null).toSorted((a, b) => b - a))
    expect(healthy!.series.band!.upper.at(-1)!).toBeLessThan(2.6)
    expect(latency!.series.band).toBeUndefined()
  })
})
