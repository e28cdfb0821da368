import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PairedCounts, swapSides } from '../series/count-series.ts'
import { logRatios } from '../series/gauge-values.ts'
import { saferStakes, worseStakes } from './rate-factor.ts'
import { ratioTest } from './ratio-test.ts'
import { rateBefore } from './running-rate.ts'
import { gaugeTest } from './gauge-test.ts'

const minute = fc.record({ c: fc.nat(40), n: fc.integer({ min: 0, max: 400 }), b: fc.nat(60), m: fc.integer({ min: 0, max: 3000 }) })
const stage: fc.Arbitrary<PairedCounts> = fc.array(minute, { minLength: 1, maxLength: 40 }).map((minutes) => ({
  canary: { bad: minutes.map(({ c, n }) => Math.min(c, n)), total: minutes.map(({ n }) => n) },
  baseline: { bad: minutes.map(({ b, m }) => Math.min(b, m)), total: minutes.map(({ m }) => m) },
}))
const noise = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 5, noNaN: true }))
const rule = { stageMinutes: 60, warmupMinutes: 5, credit: 1.5 }
const test = (counts: PairedCounts, omega: number | null) =>
  ratioTest({ stage: counts, kind: 'errors', noise: omega, before: rateBefore([]), tolerate: 1.25, rule, limit: 20 })

describe('laws of the ratio test', () => {
  it('never calls a side worse that is no worse in any minute', () => {
    const dominated = fc.array(
      minute.filter(({ c, n, b, m }) => Math.min(c, n) * m >= Math.min(b, m) * n),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(dominated, noise, (minutes, omega) => {
        const counts: PairedCounts = {
          canary: { bad: minutes.map(({ b, m }) => Math.min(b, m)), total: minutes.map(({ m }) => m) },
          baseline: { bad: minutes.map(({ c, n }) => Math.min(c, n)), total: minutes.map(({ n }) => n) },
        }
        const { worseAt, logEvidence } = test(counts, omega)
        expect(worseAt).toBeNull()
        expect(Math.max(...logEvidence)).toBeLessThanOrEqual(1e-9)
      }),
    )
  })

  it('exchanged sides exchange the verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 20, max: 60 }), (factor, minutes) => {
        const side = (bad: number) => ({ bad: new Array<number>(minutes).fill(bad), total: new Array<number>(minutes).fill(1500) })
        const worse = { canary: side(8 * factor), baseline: side(8) }
        expect(test(worse, 0).worseAt).not.toBeNull()
        expect(test(swapSides(worse), 0).worseAt).toBeNull()
      }),
    )
  })

  it('an empty minute anywhere changes no number but the onset prior', () => {
    fc.assert(
      fc.property(stage, noise, (counts, omega) => {
        const empty = { bad: [null], total: [null] }
        const padded: PairedCounts = {
          canary: { bad: [...counts.canary.bad, ...empty.bad], total: [...counts.canary.total, ...empty.total] },
          baseline: { bad: [...counts.baseline.bad, ...empty.bad], total: [...counts.baseline.total, ...empty.total] },
        }
        const [before, after] = [test(counts, omega), test(padded, omega)]
        expect(after.logEvidence.slice(0, -1)).toEqual(before.logEvidence)
        expect(after.baselineRate.at(-1)).toBe(before.baselineRate.at(-1))
      }),
    )
  })

  it('a look at minute t sees only minutes up to t', () => {
    fc.assert(
      fc.property(stage, stage, noise, (first, second, omega) => {
        const joined = (kind: 'bad' | 'total', side: 'canary' | 'baseline') => [...first[side][kind], ...second[side][kind]]
        const both: PairedCounts = {
          canary: { bad: joined('bad', 'canary'), total: joined('total', 'canary') },
          baseline: { bad: joined('bad', 'baseline'), total: joined('total', 'baseline') },
        }
        const alone = test(first, omega)
        expect(test(both, omega).logEvidence.slice(0, alone.logEvidence.length)).toEqual(alone.logEvidence)
      }),
    )
  })

  it('stakes no more than there is, so no minute can make the evidence negative', () => {
    const setting = fc.record({
      n: fc.integer({ min: 1, max: 5000 }),
      m: fc.integer({ min: 1, max: 5000 }),
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
      noise: fc.double({ min: 0, max: 50, noNaN: true }),
    })
    fc.assert(
      fc.property(setting, fc.double({ min: 0.05, max: 2, noNaN: true }), (given, effect) => {
        const { x, y } = worseStakes(given, 1.15, effect)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThan(1)
      }),
    )
  })

  // The expectation over gamma factors of variance ω/2 on each side, for Poisson counts: (1 − νμx)^(−1/ν) (1 + νμ'y)^(−1/ν) ≤ 1.
  it('one minute has expectation at most 1 under the null, with frailty on both sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0.0001, max: 0.2, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (n, m, rate, omega, effect) => {
          const ratio = 1.15
          const { x, y } = worseStakes({ n, m, rate, noise: omega }, ratio, effect)
          const spread = omega / 2
          const logExpectation = -(Math.log1p(-spread * ratio * rate * n * x) + Math.log1p(spread * rate * m * y)) / spread
          expect(logExpectation).toBeLessThanOrEqual(1e-9)
        },
      ),
    )
  })
})

describe('laws of the other tests', () => {
  it('one minute of the safety test has expectation at most 1 at the unsafe ratio, with frailty on both sides', () => {
    const size = fc.integer({ min: 1, max: 3000 })
    const real = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(size, size, real(0.0001, 0.2), real(0.01, 5), real(0.1, 2), (n, m, rate, omega, effect) => {
        const [unsafe, spread] = [2, omega / 2]
        const { x, y } = saferStakes({ n, m, rate, noise: omega }, unsafe, effect)
        const logExpectation = -(Math.log1p(spread * unsafe * rate * n * x) + Math.log1p(-spread * rate * m * y)) / spread
        expect(x).toBeLessThan(1)
        expect(logExpectation).toBeLessThanOrEqual(1e-9)
      }),
    )
  })

  it('the unit of a gauge changes nothing', () => {
    const value = fc.double({ min: 1, max: 100, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(1e-9, 1e-3, 1024, 1e9),
        (pairs, unit) => {
          const run = (scale: number) => {
            const values = { canary: pairs.map(([one]) => one * scale), baseline: pairs.map(([, other]) => other * scale) }
            return gaugeTest({
              logRatios: logRatios(values),
              noise: { mean: 0, longRunVariance: 0.02, deviation: 0.1 },
              tolerate: 1.1,
              rule,
              limit: 20,
            })
          }
          const [plain, scaled] = [run(1), run(unit)]
          expect(scaled.worseAt).toBe(plain.worseAt)
          plain.logEvidence.forEach((log, index) => expect(scaled.logEvidence[index]).toBeCloseTo(log, 6))
        },
      ),
    )
  })
})
