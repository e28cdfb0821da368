import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criticalRank, type Pair, pairedChange } from './paired-change.ts'

const anyPairs = fc.array(
  fc.record({ before: fc.double({ min: 1, max: 1000, noNaN: true }), after: fc.double({ min: 1, max: 1000, noNaN: true }) }),
  {
    minLength: 1,
    maxLength: 12,
  },
)

describe('the rank of the interval', () => {
  // Wilcoxon's table, one-sided 5%: n and the largest W with P(W⁺ ≤ W) ≤ 0.05.
  it.each([
    { count: 4, rank: -1 },
    { count: 5, rank: 0 },
    { count: 6, rank: 2 },
    { count: 7, rank: 3 },
    { count: 8, rank: 5 },
    { count: 9, rank: 8 },
    { count: 10, rank: 10 },
    { count: 12, rank: 17 },
    { count: 15, rank: 30 },
    { count: 20, rank: 60 },
    { count: 25, rank: 100 },
    { count: 30, rank: 151 },
    { count: 50, rank: 466 },
    { count: 100, rank: 2045 },
  ])('of $count pairs is $rank', ({ count, rank }) => {
    expect(criticalRank(count, 0.05)).toBe(rank)
  })

  // By the exact distribution.
  it.each([
    { count: 101, rank: 2089 },
    { count: 110, rank: 2500 },
    { count: 120, rank: 3001 },
    { count: 150, rank: 4785 },
    { count: 200, rank: 8701 },
  ])('of $count pairs, which are too many to count subsets, is $rank', ({ count, rank }) => {
    expect(criticalRank(count, 0.05)).toBe(rank)
  })

  it('of 1,100 pairs, whose subsets no double can count, is that of the normal distribution', () => {
    expect(Math.abs(criticalRank(1100, 0.05) - 285_439)).toBeLessThanOrEqual(5)
  })

  it('may be wrong with exactly the probability that is allowed', () => {
    expect(criticalRank(5, 1 / 32)).toBe(0)
    expect(criticalRank(5, 1 / 33)).toBe(-1)
  })
})

describe('the paired change', () => {
  it('of runs that are all 10% slower is 10%', () => {
    const { estimate, low, high } = pairedChange(
      Array.from({ length: 8 }, (_, index) => ({ before: 100 + index, after: (100 + index) * 1.1 })),
    )
    for (const value of [estimate, low, high]) expect(value).toBeCloseTo(0.1, 9)
  })

  it('of fewer than five pairs has no bounds', () => {
    expect(pairedChange([{ before: 1, after: 2 }])).toEqual({ estimate: 1, low: -1, high: Infinity })
  })

  it('takes the Walsh averages at the rank from either end', () => {
    const logs = [0.01, 0.02, 0.04, 0.08, 0.16]
    const { estimate, low, high } = pairedChange(logs.map((log) => ({ before: 1, after: Math.exp(log) })))
    expect(Math.log1p(low)).toBeCloseTo(0.01, 12)
    expect(Math.log1p(high)).toBeCloseTo(0.16, 12)
    expect(Math.log1p(estimate)).toBeCloseTo(0.05, 12)
  })

  it('of an even number of averages is the middle between two', () => {
    expect(Math.log1p(pairedChange([0, 0.1, 0.4].map((log) => ({ before: 1, after: Math.exp(log) }))).estimate)).toBeCloseTo(0.15, 12)
  })

  it('has its estimate between its bounds, in any order of pairs, in any unit, and turns round with its sides', () => {
    fc.assert(
      fc.property(anyPairs, fc.double({ min: 0.1, max: 10, noNaN: true }), (pairs, unit) => {
        const change = pairedChange(pairs)
        expect(change.low).toBeLessThanOrEqual(change.estimate)
        expect(change.high).toBeGreaterThanOrEqual(change.estimate)
        expect(pairedChange(pairs.toReversed()).estimate).toBeCloseTo(change.estimate, 6)
        const scaled: Pair[] = pairs.map(({ before, after }) => ({ before: before * unit, after: after * unit }))
        expect(Math.log1p(pairedChange(scaled).estimate)).toBeCloseTo(Math.log1p(change.estimate), 9)
        const turned = pairedChange(pairs.map(({ before, after }) => ({ before: after, after: before })))
        expect(Math.log1p(turned.estimate)).toBeCloseTo(-Math.log1p(change.estimate), 9)
      }),
    )
  })
})
