import type { ReleasePolicy } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/canary-analysis'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanaryEvidence, MetricEvidence, RatioEvidence } from '../analysis/canary-evidence.ts'
import { sampleCounts, sampleLatency, sampleRatio } from '../sample-evidence.ts'
import { judgeByPolicy } from './judge-by-policy.ts'

type Metrics = NonNullable<ReleasePolicy['metrics']>
type Query = NonNullable<Metrics['queries']>[string]

const counts: Query = { bad: 'errors', all: 'requests' }
const policyOf = (more: Metrics = {}, when: Record<string, string> = {}): ReleasePolicy => ({
  metrics: { queries: { 'error-rate': counts }, ...more },
  ...(Object.keys(when).length === 0 ? {} : { rollback: { when } }),
})
const evidence = (...metrics: readonly MetricEvidence[]): CanaryEvidence => ({ share: 0.1, stageMinutes: 60, metrics })
const judge = (policy: ReleasePolicy, ...metrics: readonly MetricEvidence[]) => {
  const data = judgeByPolicy(evidence(...metrics), policy)
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
  return data
}
const named = (metric: RatioEvidence, name: string): RatioEvidence => ({ ...metric, name })

describe('every key of the policy counts', () => {
  const bad = sampleRatio(2)
  const worseAt = (metrics: Metrics, metric: MetricEvidence = bad) => judge(policyOf(metrics), metric).metrics[0]!.worseAt
  const withQuery = (query: Partial<Query>): Metrics => ({ queries: { 'error-rate': { ...counts, ...query } as Query } })

  it('alpha: a smaller one waits longer, and stands in the limit', () => {
    expect(judge(policyOf({ judge: { alpha: '1%' } }), bad).metrics[0]!.limit).toBeCloseTo(100, 9)
    expect(worseAt({ judge: { alpha: '0.1%' } })!).toBeGreaterThan(worseAt({})!)
  })

  it('unsafe: what must be ruled out', () => {
    const safeAt = (unsafe: number) => judge(policyOf({ judge: { unsafe } }), sampleRatio(1)).metrics[0]!.safeAt
    expect(safeAt(4)!).toBeLessThan(safeAt(2)!)
  })

  it('tolerate, as a factor and as a percentage', () => {
    expect(judge(policyOf(withQuery({ tolerate: '50%' })), bad).metrics[0]!.tolerate).toBe(1.5)
    expect(judge(policyOf(withQuery({ tolerate: 1.5 })), bad).metrics[0]!.tolerate).toBe(1.5)
    expect(judge(policyOf(), bad).metrics[0]!.tolerate).toBe(1.25)
  })

  it('warmup and warmup-credit', () => {
    expect(judge(policyOf({ judge: { warmup: '10m', 'warmup-credit': 1 } }), bad).metrics[0]!.warmup).toMatchObject({
      minutes: 10,
      credit: 1,
    })
    expect(worseAt({ judge: { warmup: '30m' } }, sampleRatio(5))).toBeGreaterThan(30)
  })

  it('worse: down turns the question round', () => {
    const fewer = { ...sampleRatio(0.2), history: null, before: null }
    expect(judge(policyOf(), fewer).outcome).not.toBe('worse')
    expect(judge(policyOf(withQuery({ worse: 'down' })), fewer).outcome).toBe('worse')
  })

  it('critical: false only reports', () => {
    const policy = policyOf({ queries: { 'error-rate': { ...counts, critical: false }, other: counts } })
    expect(judge(policy, bad, named(sampleRatio(1, { seed: 'other' }), 'other')).outcome).toBe('pass')
  })

  it('latency: slow leaves the quantile out, strict waits', () => {
    const latency = (how: 'mean' | 'slow' | 'strict') =>
      judge({ metrics: { queries: { 'latency-p95': { histogram: 'h' } }, judge: { latency: how } } }, sampleLatency(1.5)).metrics[0]!
    expect(latency('strict').worseAt!).toBeGreaterThan(latency('mean').worseAt!)
    expect(latency('slow').evidence.lastLog).not.toBe(latency('mean').evidence.lastLog)
  })

  it('leak: false looks at the level alone', () => {
    const rising = Array.from({ length: 60 }, (_, minute) => 500 + minute)
    const day = Array.from({ length: 720 }, (_, minute) => 500 + (minute % 7))
    const memory = (leak: boolean) =>
      judge(
        { metrics: { queries: { memory: { gauge: 'g', leak } } } },
        {
          kind: 'gauge',
          name: 'memory',
          region: null,
          stage: { canary: rising, baseline: rising.map(() => 500) },
          history: { canary: day, baseline: day.map((value) => 1003 - value) },
        },
      ).metrics[0]!
    expect(memory(true).leak).not.toBeNull()
    expect(memory(false).leak).toBeNull()
  })

  it.each([
    { because: 'the thresholds let it pass', kayenta: { pass: 0, marginal: 0 }, outcome: 'pass' },
    { because: 'the score is below marginal', kayenta: { pass: 95, marginal: 75 }, outcome: 'worse' },
    { because: 'the score lies between', kayenta: { pass: 95, marginal: 50 }, outcome: 'inconclusive' },
  ])('method: kayenta is $outcome when $because', ({ kayenta, outcome }) => {
    const metrics = [named(sampleRatio(5), 'error-rate'), named(sampleRatio(1, { seed: 'b' }), 'other')]
    const queries = { 'error-rate': { ...counts, critical: false }, other: { ...counts, critical: true } }
    const data = judge(policyOf({ queries, judge: { method: 'kayenta', kayenta } }), ...metrics)
    expect(data).toMatchObject({ method: 'kayenta', outcome, kayenta: { score: 50 } })
  })

  it('method: kayenta fails a critical metric, and says error for a source that failed', () => {
    const kayenta = policyOf({ judge: { method: 'kayenta' } })
    expect(judge(kayenta, sampleRatio(5)).outcome).toBe('worse')
    expect(judge(kayenta, sampleRatio(1)).outcome).toBe('pass')
    const failed = { kind: 'missing', of: 'ratio', name: 'error-rate', region: null, status: 'error', message: 'timed out' } as const
    expect(judge(kayenta, failed)).toMatchObject({ outcome: 'error', sentence: 'error-rate: timed out.' })
    expect(judge(kayenta, { ...failed, status: 'no-data' }).outcome).toBe('no-data')
  })

  it.each([
    { because: 'half a minute of warm-up', judge: { warmup: 'PT30S' }, code: 'canary/settings' },
    { because: 'a tolerance of nothing', queries: { 'error-rate': { ...counts, tolerate: 1 } }, code: 'canary/settings' },
    { because: 'nothing critical', queries: { 'error-rate': { ...counts, critical: false } }, code: 'canary/no-critical-metric' },
  ])('refuses $because', ({ code, ...metrics }) => {
    expect(() => judge(policyOf(metrics), bad)).toThrow(expect.objectContaining({ code }))
  })
})

describe('what is asked for and what is there', () => {
  it('a metric that the evidence lacks is no data, never a pass', () => {
    const data = judge(policyOf({ queries: { 'error-rate': counts, 'latency-p95': { histogram: 'h' } } }), sampleRatio(1))
    expect(data).toMatchObject({ outcome: 'no-data', decision: 'hold' })
    expect(data.metrics.map(({ name, outcome, kind }) => [name, kind, outcome])).toEqual([
      ['error-rate', 'ratio', 'pass'],
      ['latency-p95', 'latency', 'no-data'],
    ])
  })

  it('evidence that no query, rule or objective names is refused', () => {
    expect(() => judge(policyOf(), named(sampleRatio(1), 'eror-rate'))).toThrow(expect.objectContaining({ code: 'canary/unknown-metric' }))
  })

  it('without a policy, whatever the evidence holds is judged by the measured defaults', () => {
    const data = judge({}, sampleRatio(3), sampleLatency(1))
    expect(data.metrics.map(({ name, tolerate, critical }) => [name, tolerate, critical])).toEqual([
      ['error-rate', 1.25, true],
      ['latency-p95', 1.1, true],
    ])
    expect(data).toMatchObject({ outcome: 'worse', decision: 'rollback' })
  })
})

describe('the rollback contract', () => {
  const guards = (when: Record<string, string>, ...metrics: readonly MetricEvidence[]) => judge(policyOf({}, when), ...metrics)

  it.each([
    { when: { 'error-rate': '> 1% for 5m' }, factor: 8, outcome: 'fired' },
    { when: { 'error-rate': '> 1% for 5m' }, factor: 1, outcome: 'quiet' },
    { when: { 'error-rate': '> 2x baseline' }, factor: 5, outcome: 'fired' },
    { when: { 'error-rate': '> 1% for 5m and error-rate > 2x baseline' }, factor: 8, outcome: 'fired' },
    { when: { 'error-rate': '> 1% for 5m and error-rate > 90% for 5m' }, factor: 8, outcome: 'quiet' },
    { when: { complaints: '> 3' }, factor: 1, outcome: 'unknown' },
  ])('$when is $outcome at $factor times the errors, and says that it is not error-controlled', ({ when, factor, outcome }) => {
    const data = guards(when, sampleRatio(factor))
    expect(data.guards.map((guard) => guard.outcome)).toEqual([outcome])
    expect(data.guards[0]!.sentence).toContain('(not error-controlled)')
    if (outcome === 'unknown') expect(data.outcome).toBe('no-data')
  })

  it('complaints that know no canary and baseline are judged by their rule alone', () => {
    const complaints = (count: number): MetricEvidence => ({
      kind: 'gauge',
      name: 'complaints',
      region: null,
      stage: { canary: new Array<number>(60).fill(count), baseline: new Array<null>(60).fill(null) },
      history: null,
    })
    const policy = policyOf({ queries: { 'error-rate': counts, complaints: { gauge: 'label:complaint' } } }, { complaints: '> 3' })
    const outcome = (count: number) =>
      judgeByPolicy(evidence(sampleRatio(1), complaints(count)), policy, { guardOnly: new Set(['complaints']) }).outcome
    expect([outcome(0), outcome(4)]).toEqual(['pass', 'worse'])
  })

  const objective = { id: 'availability', objective: '99.9%', over: '30d', bad: 'b', all: 'a' }
  it('an objective is compared by its good events, and its budget must not burn', () => {
    const slo = (factor: number) => named(sampleRatio(factor, { seed: 'slo' }), 'availability')
    const policy = policyOf({ slos: [objective] }, { availability: '< 99%' })
    const quiet = judge(policy, sampleRatio(1), slo(1))
    expect(quiet.guards.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['availability < 99%', 'quiet'],
      ['availability burns its budget 14.4 times over 60m and 5m', 'quiet'],
    ])
    expect(quiet.metrics.map(({ name }) => name)).toEqual(['error-rate'])
    const burning = judge(policy, sampleRatio(1), slo(10))
    expect(burning.guards.map(({ outcome }) => outcome)).toEqual(['fired', 'fired'])
    expect(burning).toMatchObject({ outcome: 'worse', decision: 'rollback' })
  })

  it.each([
    { when: { 'error-rate': { cel: 'true' } }, code: 'canary/guard-cel' },
    { when: { 'error-rate': 'more or less' }, code: 'canary/guard-condition' },
  ])('$when is a Problem', ({ when, code }) => {
    expect(() => judgeByPolicy(evidence(sampleRatio(1)), { ...policyOf(), rollback: { when } as never })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('what follows', () => {
  const flat = sampleCounts({ minutes: 60, canary: { total: 300, rate: 0 }, baseline: { total: 2700, rate: 0 } })
  const never: RatioEvidence = { ...sampleRatio(1), stage: flat, before: null, history: null }
  const empty = { kind: 'missing', of: 'ratio', name: 'error-rate', region: null, status: 'no-data', message: 'nothing' } as const
  it.each([
    { because: 'it is well', metric: sampleRatio(1), judged: {}, decision: 'advance' },
    { because: 'it is worse', metric: sampleRatio(3), judged: {}, decision: 'rollback' },
    { because: 'the stage goes on', metric: sampleRatio(1, { minutes: 8 }), judged: { 'on-inconclusive': 'rollback' }, decision: 'watch' },
    { because: 'it is over and nothing is known', metric: never, judged: {}, decision: 'hold' },
    { because: 'the policy says so at the end', metric: never, judged: { 'on-inconclusive': 'rollback' }, decision: 'rollback' },
    { because: 'nothing has come yet', metric: empty, judged: { 'no-data': 'rollback' }, decision: 'watch' },
    { because: 'nothing came until the end', metric: empty, judged: { 'no-data': 'rollback' }, minutes: 60, decision: 'rollback' },
    { because: 'the source failed', metric: { ...empty, status: 'error' }, judged: {}, decision: 'hold' },
  ] as const)('is $decision because $because', ({ metric, judged, decision, ...facts }) => {
    expect(judgeByPolicy(evidence(metric), policyOf({ judge: judged }), facts).decision).toBe(decision)
  })

  it('nothing advances but a pass, whatever the policy says', () => {
    const ways = fc.constantFrom('hold' as const, 'rollback' as const)
    fc.assert(
      fc.property(ways, ways, fc.constantFrom(0.5, 1, 2, 5), fc.integer({ min: 1, max: 60 }), (inconclusive, noData, factor, minutes) => {
        const data = judge(policyOf({ judge: { 'on-inconclusive': inconclusive, 'no-data': noData } }), sampleRatio(factor, { minutes }))
        expect(data.decision === 'advance').toBe(data.outcome === 'pass')
      }),
      { numRuns: 25 },
    )
  })
})

describe('what a stage can find', () => {
  it('is said for metrics that count events, from the stable version before the stage', () => {
    const { plan } = judge(policyOf(), sampleRatio(1, { minutes: 8 }))
    expect(plan).toMatchObject([{ metric: 'error-rate', region: null }])
    expect(plan![0]!.sentence).toMatch(
      /^60 minutes at 10 % of 3,000 requests a minute typically find 1\.\d+ times the bad events, or more; a doubling takes about 1\d minutes\.$/,
    )
  })

  it('is not said where nothing bad ever happened or nothing is known', () => {
    const { plan } = judge(policyOf(), {
      ...sampleRatio(0),
      before: null,
      history: null,
      stage: sampleCounts({ minutes: 9, canary: { total: 300, rate: 0 }, baseline: { total: 2700, rate: 0 } }),
    })
    expect(plan).toEqual([])
  })
})
