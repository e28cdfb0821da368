import type { CanaryAnalysisData } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/canary-analysis'
import { describe, expect, it } from 'vitest'
import { sampleCounts, sampleLatency, sampleRatio, sampleSettings } from '../sample-evidence.ts'
import type { PairedCounts } from '../series/count-series.ts'
import { seededRandom } from '../series/seeded-random.ts'
import type { CanaryEvidence, GaugeEvidence, MetricEvidence, RatioEvidence } from './canary-evidence.ts'
import { judgeCanary } from './judge-canary.ts'

const evidence = (...metrics: readonly MetricEvidence[]): CanaryEvidence => ({ share: 0.1, stageMinutes: 60, metrics })
const settings = sampleSettings(['error-rate', 'latency-p95', 'memory'])
const judge = (...metrics: readonly MetricEvidence[]): CanaryAnalysisData => judgeCanary(evidence(...metrics), settings)
const withStage = (stage: PairedCounts): RatioEvidence => ({ ...sampleRatio(1), stage })
const healthy = sampleRatio(1)

describe('the outcome', () => {
  it.each([
    { because: 'nothing is wrong and twice as many errors are ruled out', metrics: [sampleRatio(1)], outcome: 'pass' },
    { because: 'errors tripled', metrics: [sampleRatio(3)], outcome: 'worse' },
    { because: 'ten minutes cannot tell', metrics: [sampleRatio(1, { minutes: 8 })], outcome: 'inconclusive' },
    { because: 'latency rose by half', metrics: [sampleRatio(1), sampleLatency(1.5)], outcome: 'worse' },
    { because: 'latency is as it was', metrics: [sampleRatio(1), sampleLatency(1)], outcome: 'pass' },
    { because: 'five minutes of latency are too few', metrics: [sampleLatency(1, { minutes: 5 })], outcome: 'inconclusive' },
    { because: 'latency rose by half, seen without a history', metrics: [sampleLatency(1.5, { hasHistory: false })], outcome: 'worse' },
    { because: 'the source had nothing', metrics: [healthy, missing('no-data')], outcome: 'no-data' },
    { because: 'the source failed', metrics: [healthy, missing('error')], outcome: 'error' },
    { because: 'a finding stands before what is not known', metrics: [sampleRatio(3), missing('error')], outcome: 'worse' },
  ])('is $outcome when $because', ({ metrics, outcome }) => {
    const data = judge(...metrics)
    expect(data.outcome).toBe(outcome)
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  })

  it('of a metric that is not critical is only reported', () => {
    const rules = [...sampleSettings(['error-rate']).rules, ...sampleSettings(['latency-p95'], { critical: false }).rules]
    const data = judgeCanary(evidence(healthy, sampleLatency(1.5)), { ...settings, rules })
    expect(data.outcome).toBe('pass')
    expect(data.findings.map(({ code }) => code)).toEqual(['canary/worse-not-critical'])
  })

  it('in one region stops all, and names it', () => {
    const [north, south] = [sampleRatio(1, { region: 'eu-north' }), sampleRatio(3, { region: 'eu-south', seed: 'south' })]
    const data = judge(north, south)
    expect(data).toMatchObject({ outcome: 'worse', sentence: expect.stringMatching(/^error-rate in eu-south: canary/) as string })
  })
})

describe('data that are not there', () => {
  const side = (bad: number | null, total: number | null, minutes = 60) => ({
    bad: new Array<number | null>(minutes).fill(bad),
    total: new Array<number | null>(minutes).fill(total),
  })
  const stopped = (counts: PairedCounts): PairedCounts => ({
    ...counts,
    canary: { ...counts.canary, total: counts.canary.total.map((n, index) => (index >= 50 ? 0 : n)) },
  })

  it.each([
    { because: 'the canary has no traffic', stage: { canary: side(0, 0), baseline: side(2, 2700) }, why: 'canary-no-traffic' },
    { because: 'the baseline has no traffic', stage: { canary: side(2, 300), baseline: side(0, 0) }, why: 'baseline-no-traffic' },
    { because: 'the canary is not scraped', stage: { canary: side(null, null), baseline: side(2, 2700) }, why: 'canary-missing' },
    { because: 'nothing is scraped', stage: { canary: side(null, null), baseline: side(null, null) }, why: 'both-missing' },
  ])('never pass: $because', ({ stage, why }) => {
    const [metric] = judge(withStage(stage)).metrics
    expect(metric).toMatchObject({ outcome: 'no-data', dropped: [{ from: 1, to: 60, why }], estimate: null, evidence: { lastLog: null } })
  })

  it('never pass after traffic stopped, though it was safe before', () => {
    const data = judge(withStage(stopped(healthy.stage)))
    expect(data.metrics[0]!.safeAt).not.toBeNull()
    expect(data).toMatchObject({ outcome: 'no-data', sentence: expect.stringContaining('in the last 5 minutes') as string })
  })

  it('never pass when the share is not the planned one: weight 10 of 100 gave 4 %', () => {
    const off = sampleCounts({ minutes: 60, canary: { total: 120, rate: 0.005 }, baseline: { total: 2880, rate: 0.005 } })
    expect(judge(withStage(off))).toMatchObject({
      outcome: 'no-data',
      stage: { observedShare: 0.04 },
      sentence: expect.stringContaining('answers 4 % of the traffic where 10 % was planned') as string,
    })
  })

  it('a missing minute is left out and listed, and does not stop the rest', () => {
    const { canary, baseline } = sampleRatio(3).stage
    const gap = (values: readonly (number | null)[]) => values.map((value, index) => (index === 20 || index === 21 ? null : value))
    const data = judge(withStage({ canary: { bad: gap(canary.bad), total: gap(canary.total) }, baseline }))
    expect(data.metrics[0]).toMatchObject({ outcome: 'worse', dropped: [{ from: 21, to: 22, why: 'canary-missing' }] })
  })

  it('a few errors over a baseline without any are found', () => {
    expect(judge(withStage({ canary: side(1, 300), baseline: side(0, 2700) })).outcome).toBe('worse')
  })

  it('no errors anywhere rule nothing out', () => {
    expect(judge(withStage({ canary: side(0, 300), baseline: side(0, 2700) })).outcome).toBe('inconclusive')
  })
})

describe('what is said', () => {
  it('of a bad canary holds the numbers and how sure it is', () => {
    const data = judge(sampleRatio(3))
    const { counts, interval } = data.metrics[0]!
    expect(data.sentence).toMatch(
      /^error-rate: canary \d+ errors in 18,000 requests \(1\.\d %\) against 0\.\d+ %: at least [12](\.\d)? times worse; chance of a false alarm at most 5 % however often we looked\.$/,
    )
    expect(interval.lower!).toBeGreaterThan(1.25)
    expect(interval.lower!).toBeLessThan(counts!.canary.bad / counts!.canary.total / (counts!.baseline.bad / counts!.baseline.total))
  })

  it('the chance is shared among the metrics that are judged together', () => {
    const data = judge(sampleRatio(3), sampleLatency(1))
    expect(data.sentence).toContain('at most 2.5 % however often')
    expect(data.metrics.map(({ limit }) => limit)).toEqual([40, 40])
    expect(data.together).toMatchObject({ metrics: 2, limit: 20 })
  })

  it('noise that was not measured is said', () => {
    const data = judge({ ...sampleRatio(4), history: null })
    expect(data.sentence).toContain('noise assumed, not measured')
    expect(data.metrics[0]).toMatchObject({ isControlled: false, noise: { source: 'assumed', historyMinutes: 0 } })
    expect(data.findings.map(({ code }) => code)).toEqual(['canary/noise-not-measured'])
  })

  it('a baseline that fails itself is found, and the comparison decides', () => {
    const rates = { canary: { total: 300, rate: 0.05 }, baseline: { total: 2700, rate: 0.05 } }
    const data = judge(withStage(sampleCounts({ minutes: 60, ...rates })))
    expect(data).toMatchObject({ outcome: 'pass', metrics: [{ baseline: 'failing' }] })
    expect(data.findings.map(({ code }) => code)).toEqual(['canary/bad-baseline'])
  })

  it.each([
    { because: 'a healthy ratio is about what was counted', metric: sampleRatio(1), from: 0.8, to: 1.2 },
    { because: 'healthy latency too', metric: sampleLatency(1), from: 0.95, to: 1.05 },
    { because: 'a bad one is what it is now', metric: sampleRatio(3), from: 2, to: 3.5 },
  ])('the estimate of $because', ({ metric, from, to }) => {
    const { estimate } = judge(metric).metrics[0]!
    expect(estimate).toBeGreaterThan(from)
    expect(estimate).toBeLessThan(to)
  })

  it('a failing value never prints as its limit', () => {
    const data = judge(sampleRatio(3))
    const [canary, baseline] = data.sentence.match(/[\d.]+ %/g)!
    expect(canary).not.toBe(baseline)
  })
})

describe('latency', () => {
  const latency = (factor: number, way: 'mean' | 'slow' | 'strict') =>
    judgeCanary(evidence(sampleLatency(factor)), { ...settings, latency: way }).metrics[0]!

  it.each(['mean', 'slow', 'strict'] as const)('of half as much again is found by %s', (way) => {
    expect(latency(1.5, way).worseAt).not.toBeNull()
    expect(latency(1, way).worseAt).toBeNull()
  })

  it('strict waits for what the stage itself shows', () => {
    expect(latency(1.5, 'strict').worseAt!).toBeGreaterThanOrEqual(20)
    expect(latency(1.5, 'mean').worseAt!).toBeLessThan(20)
  })

  it('with one kind of evidence is judged by that', () => {
    const { slow, quantile, ...named } = sampleLatency(1.5)
    expect(judge({ ...named, slow, quantile: null }).outcome).toBe('worse')
    expect(judge({ ...named, slow: null, quantile }).outcome).toBe('worse')
    expect(judge({ ...named, slow: null, quantile: null }).outcome).toBe('no-data')
  })
})

describe('a gauge', () => {
  const series = (minutes: number, seed: string, at: (minute: number) => number) => {
    const { normal } = seededRandom(seed)
    return Array.from({ length: minutes }, (_, minute) => at(minute) * (1 + 0.02 * normal()))
  }
  const memory = (canary: (minute: number) => number, history: GaugeEvidence['history']): GaugeEvidence => ({
    kind: 'gauge',
    name: 'memory',
    region: null,
    stage: { canary: series(60, 'canary', canary), baseline: series(60, 'baseline', () => 500) },
    history,
  })
  const day = { canary: series(720, 'group', () => 500), baseline: series(720, 'others', () => 500) }

  it.each([
    { because: 'as much as before', canary: () => 500, outcome: 'pass', leak: null },
    { because: 'a quarter more', canary: () => 625, outcome: 'worse', leak: null },
    { because: 'a leak inside the margin', canary: (minute: number) => 480 + 0.6 * minute, outcome: 'worse', leak: 60 },
  ])('$because is $outcome', ({ canary, outcome, leak }) => {
    const [metric] = judge(memory(canary, day)).metrics
    expect(metric).toMatchObject({ outcome, leak: { leakAt: leak } })
    if (leak !== null) expect(metric!.sentence).toContain('it grows by')
  })

  it('a very quiet history does not hide a doubled value', () => {
    const quiet = (name: string) => series(720, name, () => 500).map((value) => 500 + (value - 500) / 100)
    const [metric] = judge(memory(() => 1000, { canary: quiet('group'), baseline: quiet('others') })).metrics
    expect(metric).toMatchObject({ outcome: 'worse', isControlled: true })
  })

  it('a flat or missing history leaves the noise to the stage', () => {
    const constant = new Array<number>(720).fill(500)
    const flat = { canary: constant, baseline: constant }
    for (const history of [flat, null]) {
      const [metric] = judge(memory(() => 625, history)).metrics
      expect(metric).toMatchObject({ outcome: 'worse', isControlled: false, noise: { source: 'stage' } })
    }
  })

  it('values of zero have no ratio and are listed', () => {
    const data = judge(memory(() => 0, day))
    expect(data.metrics[0]).toMatchObject({ outcome: 'no-data', dropped: [{ from: 1, to: 60, why: 'not-positive' }] })
  })
})

describe('what cannot be judged', () => {
  it.each([
    { because: 'a share of 0', given: { ...evidence(healthy), share: 0 }, change: {}, code: 'canary/settings' },
    { because: 'a share of 1', given: { ...evidence(healthy), share: 1 }, change: {}, code: 'canary/settings' },
    { because: 'an alpha of 0', given: evidence(healthy), change: { alpha: 0 }, code: 'canary/settings' },
    { because: 'an unsafe ratio of 1', given: evidence(healthy), change: { unsafe: 1 }, code: 'canary/settings' },
    { because: 'half a minute of warm-up', given: evidence(healthy), change: { warmupMinutes: 0.5 }, code: 'canary/settings' },
    {
      because: 'a tolerance of 1',
      given: evidence(healthy),
      change: sampleSettings(['error-rate'], { tolerate: 1 }),
      code: 'canary/settings',
    },
    {
      because: 'a metric that no rule names',
      given: evidence({ ...healthy, name: 'eror-rate' }),
      change: {},
      code: 'canary/unknown-metric',
    },
    { because: 'no metric at all', given: evidence(), change: {}, code: 'canary/no-critical-metric' },
    {
      because: 'no critical one',
      given: evidence(healthy),
      change: sampleSettings(['error-rate'], { critical: false }),
      code: 'canary/no-critical-metric',
    },
  ])('is a Problem: $because', ({ given, change, code }) => {
    expect(() => judgeCanary(given, { ...settings, ...change })).toThrow(expect.objectContaining({ code }))
  })
})

function missing(status: 'no-data' | 'error'): MetricEvidence {
  return { kind: 'missing', of: 'gauge', name: 'memory', region: null, status, message: 'the source said nothing' }
}
