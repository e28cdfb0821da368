import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { logGamma } from './log-gamma.ts'
import { rateRatioInterval } from './rate-ratio-interval.ts'
import { studentQuantile, studentTail } from './student-t.ts'

describe('distributions', () => {
  it.each([
    [1, 0],
    [0.5, Math.log(Math.PI) / 2],
    [5, Math.log(24)],
    [171, 706.5730622457874],
  ])('ln Γ(%d)', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 10))

  it('the incomplete beta function is a binomial tail', () => {
    const tail = [3, 4, 5].reduce((sum, k) => sum + ({ 3: 10, 4: 5, 5: 1 }[k] ?? 0) * 0.3 ** k * 0.7 ** (5 - k), 0)
    expect(incompleteBeta(0.3, 3, 3)).toBeCloseTo(tail, 14)
  })

  it('the incomplete beta function is symmetric and grows', () => {
    const shape = fc.double({ min: 0.1, max: 500, noNaN: true })
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9)
        expect(incompleteBeta(Math.min(1, x * 1.05), a, b)).toBeGreaterThanOrEqual(incompleteBeta(x, a, b) - 1e-12)
      }),
    )
  })

  it('quantile and tail of t undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.499, noNaN: true }), fc.double({ min: 1, max: 300, noNaN: true }), (tail, degrees) => {
        expect(studentTail(studentQuantile(tail, degrees), degrees) / tail).toBeCloseTo(1, 8)
      }),
    )
  })

  it.each([
    {
      because: 'no event of the canary leaves the lower end at 0',
      canary: { bad: 0, total: 10 },
      baseline: { bad: 3, total: 10 },
      end: 'lower',
      is: 0,
    },
    {
      because: 'no event of the baseline leaves the upper end open',
      canary: { bad: 3, total: 10 },
      baseline: { bad: 0, total: 10 },
      end: 'upper',
      is: Infinity,
    },
  ] as const)('$because', ({ canary, baseline, end, is }) => expect(rateRatioInterval(canary, baseline)[end]).toBe(is))

  it('exchanged sides give inverse intervals', () => {
    const one = fc.record({ bad: fc.integer({ min: 1, max: 500 }), total: fc.integer({ min: 500, max: 5000 }) })
    fc.assert(
      fc.property(one, one, (canary, baseline) => {
        const [there, back] = [rateRatioInterval(canary, baseline), rateRatioInterval(baseline, canary)]
        expect(there.lower * back.upper).toBeCloseTo(1, 6)
      }),
    )
  })

  it('a root at an end is found there', () => {
    expect(findRoot((x) => x, 0, 1)).toBe(0)
    expect(findRoot((x) => x - 1, 0, 1)).toBe(1)
  })
})
