import { describe, expect, it } from 'vitest'
import { countNoise } from '../noise/count-noise.ts'
import { gaugeNoise } from '../noise/gauge-noise.ts'
import type { PairedCounts } from '../series/count-series.ts'
import { logEffects, nullRatio } from './effect-grid.ts'
import { gaugeTest } from './gauge-test.ts'
import type { CountKind } from './judge-constants.ts'
import { leakTest } from './leak-test.ts'
import { logMean } from './log-sum.ts'
import { worseStakes } from './rate-factor.ts'
import { ratioTest } from './ratio-test.ts'
import { rateBefore } from './running-rate.ts'
import { safetyTest } from './safety-test.ts'

const c = [3, 2, 4, 3, 5, 4, 6, 3, 7, 5]
const b = [13, 12, 15, 14, 13, 12, 16, 14, 13, 15]
const side = (bad: readonly number[], total: number) => ({ bad, total: bad.map(() => total) })
const stage: PairedCounts = { canary: side(c, 300), baseline: side(b, 2700) }
const rule = (credit: number) => ({ stageMinutes: 60, warmupMinutes: 5, credit })
const tested = (kind: CountKind, noise: number | null) =>
  ratioTest({ stage, kind, noise, before: rateBefore([]), tolerate: 1.25, rule: rule(kind === 'errors' ? 1.5 : 1), limit: 20 })
const history = (shift: (t: number) => number): PairedCounts => {
  const minutes = Array.from({ length: 120 }, (_, t) => t)
  return {
    canary: side(
      minutes.map((t) => ((7 * t) % 5) + shift(t)),
      300,
    ),
    baseline: side(
      minutes.map((t) => 9 + ((11 * t) % 9)),
      2700,
    ),
  }
}
const wave = (length: number): number[] => Array.from({ length }, (_, t) => 0.02 * (((7 * t) % 11) - 5))

/** Values published with the method's description. */
describe('the check values of the method', () => {
  it('1: effects at a tolerance of 1.25', () => {
    const expected = [1.182177, 1.316355, 1.570571, 2.098957, 3.379528, 7.389056]
    logEffects(1.25).forEach((effect, index) => expect(Math.exp(effect)).toBeCloseTo(expected[index]!, 6))
  })

  it.each([
    { n: 300, m: 2700, noise: 0, effect: 2, x: 0.79650836, y: 0.10174582 },
    { n: 300, m: 2700, noise: 1, effect: 2, x: 0.26066174, y: 0.04295008 },
    { n: 1500, m: 1500, noise: 1, effect: 7, x: 0.10685084, y: 0.22776231 },
  ])('2: stakes at N $n, noise $noise, effect $effect', ({ n, m, noise, effect, x, y }) => {
    const stakes = worseStakes({ n, m, rate: 0.005, noise }, nullRatio(1.25), Math.log(effect))
    expect(stakes.x).toBeCloseTo(x, 8)
    expect(stakes.y).toBeCloseTo(y, 8)
  })

  it('3: errors without noise are worse in minute 8', () => {
    const test = tested('errors', 0)
    const expected = [0.02782, -0.044735, 0.342457, 0.512094, 0.576423, 1.367903, 2.953171, 3.145196, 5.78101, 7.097917]
    test.logEvidence.forEach((log, index) => expect(log).toBeCloseTo(expected[index]!, 6))
    expect(test.worseAt).toBe(8)
    expect(test.estimate.at(-1)).toBeCloseTo(2.438, 3)
    expect(Math.exp(test.logGross[4]!)).toBeCloseTo(0.0371, 4)
  })

  it.each([
    { kind: 'errors', noise: 1, last: 2.295327, worseAt: null },
    { kind: 'errors', noise: null, last: 3.974346, worseAt: 9 },
    { kind: 'slow', noise: 0, last: 5.164259, worseAt: 9 },
  ] as const)('4: $kind with noise $noise', ({ kind, noise, last, worseAt }) => {
    const test = tested(kind, noise)
    expect(test.logEvidence.at(-1)).toBeCloseTo(last, 6)
    if (kind === 'errors') expect(test.worseAt).toBe(worseAt)
  })

  it('5: twelve minutes with one error each are safe in minute 10', () => {
    const quiet = { canary: side(new Array<number>(12).fill(1), 300), baseline: side([...b, 13, 14], 2700) }
    const rest = { kind: 'errors', noise: 0, tolerate: 1.25, unsafe: 2, warmupMinutes: 5, limit: 20 } as const
    const test = safetyTest({ stage: quiet, before: rateBefore([]), ...rest })
    const expected = [0.392643, 1.205471, 1.860543, 2.433662, 3.255497]
    expected.forEach((log, index) => expect(test.logEvidence[5 + index]).toBeCloseTo(log, 6))
    expect(test.safeAt).toBe(10)
  })

  it('6: noise of a history, quiet and with waves', () => {
    const quiet = countNoise(
      history(() => 0),
      60,
    )!
    expect(quiet.scale).toBeCloseTo(1.346496, 6)
    expect(quiet.noise).toBeCloseTo(1.78411, 5)
    ;[0.086118, -0.268388, 1.105132].forEach((omega, index) => expect(quiet.byBlock[index]).toBeCloseTo(omega, 6))
    const waves = history((t) => (Math.floor(t / 20) % 2 === 1 ? 3 : 0))
    expect(countNoise(waves, 60)!.noise).toBeCloseTo(62.744932, 5)
  })

  it('7: noise and test of a gauge', () => {
    const noise = gaugeNoise(wave(120))!
    expect(noise.deviation).toBeCloseTo(0.063482, 6)
    expect(noise.longRunVariance).toBeCloseTo(0.00455, 6)
    expect(gaugeNoise(wave(120), { floor: 0.015 })!.longRunVariance).toBeCloseTo(0.01903, 6)
    const fixed = { mean: 0, longRunVariance: 0.02, deviation: 0.06 }
    const logRatios = [0.05, 0.2, 0.1, 0.25, 0.15, 0.3, 0.2, 0.25]
    expect(gaugeTest({ logRatios, noise: fixed, tolerate: 1.1, rule: rule(1), limit: 20 }).logEvidence.at(-1)).toBeCloseTo(1.493718, 6)
  })

  it('8: the mean of two kinds of evidence, and a leak', () => {
    expect(logMean([3.2, 1.1])).toBeCloseTo(2.622372, 6)
    const life = Array.from({ length: 60 }, (_, t) => 0.001 * t + 0.02 * (((5 * t) % 7) - 3))
    const { looks, leakAt } = leakTest(life, wave(360))
    expect(looks.map(({ score }) => score)).toEqual([expect.closeTo(1.707805, 6), expect.closeTo(4.92671, 5)])
    expect(looks.map(({ limit }) => limit)).toEqual([expect.closeTo(3.398551, 6), expect.closeTo(3.124412, 6)])
    expect(leakAt).toBe(60)
  })

  it('9: limits of the leak test after a day of history', () => {
    const life = Array.from({ length: 180 }, (_, t) => Math.sin(t))
    const limits = [3.1625, 2.7575, 3.1976, 3.2864, 3.3796, 3.4774]
    expect(leakTest(life, wave(1440)).looks.map(({ limit }) => limit)).toEqual(limits.map((limit) => expect.closeTo(limit, 4)))
  })
})
