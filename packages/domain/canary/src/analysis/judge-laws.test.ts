import type { CanaryAnalysisData } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCounts, sampleLatency, sampleRatio, sampleSettings } from '../sample-evidence.ts'
import type { PairedCounts } from '../series/count-series.ts'
import type { CanaryEvidence, MetricEvidence, RatioEvidence } from './canary-evidence.ts'
import { judgeCanary } from './judge-canary.ts'

const evidence = (...metrics: readonly MetricEvidence[]): CanaryEvidence => ({ share: 0.1, stageMinutes: 60, metrics })
const settings = sampleSettings(['error-rate', 'latency-p95', 'memory'])
const judge = (...metrics: readonly MetricEvidence[]): CanaryAnalysisData => judgeCanary(evidence(...metrics), settings)
const healthy = sampleRatio(1)
const withStage = (stage: PairedCounts): RatioEvidence => ({ ...healthy, stage })
const missing: MetricEvidence = { kind: 'missing', of: 'gauge', name: 'memory', region: null, status: 'no-data', message: 'nothing' }

describe('laws of the judgement', () => {
  it('the order of metrics changes nothing', () => {
    const metrics = [sampleRatio(1), sampleLatency(1.5), missing, sampleRatio(3, { region: 'b', seed: 'b' })]
    const whole = JSON.stringify(judge(...metrics))
    fc.assert(
      fc.property(fc.shuffledSubarray(metrics, { minLength: metrics.length }), (order) => JSON.stringify(judge(...order)) === whole),
      { numRuns: 10 },
    )
  })

  it('exchanged sides exchange the verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.string(), (factor, seed) => {
        const counts = sampleCounts({
          minutes: 60,
          canary: { total: 1500, rate: 0.005 * factor },
          baseline: { total: 1500, rate: 0.005 },
          seed,
        })
        const even = (stage: PairedCounts) =>
          judgeCanary({ ...evidence({ ...healthy, history: null, before: null, stage }), share: 0.5 }, settings).outcome
        expect(even(counts)).toBe('worse')
        expect(even({ canary: counts.baseline, baseline: counts.canary })).toBe('pass')
      }),
      { numRuns: 10 },
    )
  })

  it('fewer good events are worse when down is worse', () => {
    const fewer = { ...settings, rules: sampleSettings(['error-rate'], { worse: 'down' }).rules }
    const outcome = (factor: number) => judgeCanary(evidence({ ...sampleRatio(factor), history: null, before: null }), fewer).outcome
    expect(outcome(0.2)).toBe('worse')
    expect(outcome(3)).not.toBe('worse')
  })

  it('equal traffic of equal quality on both sides never makes worse better by more than noise', () => {
    const more = (values: readonly (number | null)[], by: number) => values.map((value) => (value === null ? null : value + by))
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 150 }), (seed, extra) => {
        const { canary, baseline } = sampleRatio(4, { seed }).stage
        const added = {
          canary: { ...canary, total: more(canary.total, extra) },
          baseline: { ...baseline, total: more(baseline.total, extra) },
        }
        const [before, after] = [withStage({ canary, baseline }), withStage(added)].map((metric) =>
          judgeCanary({ ...evidence(metric), share: 0.12 }, settings),
        )
        expect(before!.outcome).toBe('worse')
        // Half as much traffic again with the same errors: from four times the rate to 2.7 times, which is still worse.
        expect(after!.metrics[0]!.worseAt).not.toBeNull()
      }),
      { numRuns: 10 },
    )
  })

  it('a look at minute t is the look back at minute t', () => {
    const cut = (minutes: number): RatioEvidence => {
      const { canary, baseline } = sampleRatio(2).stage
      const first = ({ bad, total }: typeof canary) => ({ bad: bad.slice(0, minutes), total: total.slice(0, minutes) })
      return { ...sampleRatio(2), stage: { canary: first(canary), baseline: first(baseline) } }
    }
    const whole = judge(cut(60)).metrics[0]!
    for (const minutes of [1, 5, 6, 30]) {
      const live = judge(cut(minutes)).metrics[0]!
      expect(live.series.logEvidence).toEqual(whole.series.logEvidence.slice(0, minutes))
      if (live.worseAt !== null) expect(live.worseAt).toBe(whole.worseAt)
    }
  })
})
