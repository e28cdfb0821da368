import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counterIncrease, counterIncreases } from './counter-increases.ts'
import { gaugeValues, logRatios } from './gauge-values.ts'
import { histogramQuantile, slowBound, slowEvents } from './histogram.ts'
import { historyGroup } from './history-group.ts'
import type { MinuteGrid, Sample } from './minute-grid.ts'
import { countSeries, sumColumns } from './sum-columns.ts'

const grid: MinuteGrid = { from: 600, minutes: 4, stepSeconds: 60 }
const samples = (...pairs: readonly (readonly [t: number, value: number])[]): Sample[] => pairs.map(([t, value]) => ({ t, value }))

describe('counter increases', () => {
  it.each([
    { because: 'samples end their steps', given: samples([600, 5], [660, 8], [720, 8], [780, 20]), increases: [3, 0, 12, null], resets: 0 },
    {
      because: 'a restart counts what it shows since',
      given: samples([600, 50], [660, 4], [720, 9]),
      increases: [4, 5, null, null],
      resets: 1,
    },
    {
      because: 'events of a lost scrape come with the next',
      given: samples([600, 1], [720, 7]),
      increases: [null, 6, null, null],
      resets: 0,
    },
    { because: 'a series that appears started from 0', given: samples([720, 3], [780, 4]), increases: [null, 3, 1, null], resets: 0 },
    {
      because: 'a series there from the start may be old',
      given: samples([660, 900], [720, 901]),
      increases: [null, 1, null, null],
      resets: 0,
    },
    {
      because: 'samples before the grid give the start',
      given: samples([540, 1], [600, 2], [660, 5]),
      increases: [3, null, null, null],
      resets: 0,
    },
    { because: 'nothing is no zero', given: [], increases: [null, null, null, null], resets: 0 },
  ])('$because', ({ given, increases, resets }) => {
    const found = counterIncreases(given, grid)
    expect(found.increases).toEqual(increases)
    expect(found.faults.resets).toBe(resets)
  })

  it('counts what is wrong with samples and judges the rest', () => {
    const given = samples([660, 8], [600, 5], [660, 9], [720, NaN], [720, Infinity], [9000, 50])
    const { increases, faults } = counterIncreases(given, grid)
    expect(increases).toEqual([4, null, null, null])
    expect(faults).toEqual({ notFinite: 2, duplicates: 1, unordered: 1, resets: 0, outside: 1 })
  })

  it('the order and repetition of samples change nothing', () => {
    const one = fc.record({ t: fc.integer({ min: 500, max: 900 }), value: fc.nat(1000) })
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ t }) => t }), (given) => {
        const plain = counterIncreases(given, grid).increases
        expect(counterIncreases(given.toReversed(), grid).increases).toEqual(plain)
        expect(counterIncreases([...given, ...given], grid).increases).toEqual(plain)
      }),
    )
  })

  it('are never negative, whatever the counter does', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), (before, after) => counterIncrease(before, after) >= 0))
  })
})

describe('values and counts', () => {
  it('a gauge has the last value of each step and no repeats', () => {
    expect(gaugeValues(samples([610, 1], [650, 2], [780, 4], [840, NaN]), grid).values).toEqual([2, null, 4, null])
  })

  it('a ratio needs both sides above zero', () => {
    expect(logRatios({ canary: [2, 0, null, 3, -1], baseline: [1, 1, 1, 0, 1] })).toEqual([Math.log(2), null, null, null, null])
  })

  it('traffic without a series of errors has no errors, and no traffic is no zero', () => {
    expect(countSeries([null, 2, null], [10, 20, null])).toEqual({ bad: [0, 2, null], total: [10, 20, null] })
  })

  it('more bad events than events are cut to all', () => {
    expect(countSeries([12], [10]).bad).toEqual([10])
  })

  it('sums leave out a series that is missing and keep a step that none has', () => {
    expect(
      sumColumns(
        [
          [1, null, null],
          [2, 5, null],
        ],
        3,
      ),
    ).toEqual([3, 5, null])
  })
})

describe('histograms', () => {
  const buckets = [
    { bound: 0.1, count: 60 },
    { bound: 0.25, count: 90 },
    { bound: 0.5, count: 99 },
    { bound: Infinity, count: 100 },
  ]

  it('the slow bound is the smallest that holds nine in ten', () => expect(slowBound(buckets)).toBe(0.25))

  it.each([
    { because: 'nothing was counted', given: buckets.map(({ bound }) => ({ bound, count: 0 })) },
    { because: 'only the last bucket holds enough', given: [buckets[0]!, { bound: Infinity, count: 100 }] },
    { because: 'there is no bucket', given: [] },
  ])('there is no bound when $because', ({ given }) => expect(slowBound(given)).toBeNull())

  it('slow events are those above the bound, and never below zero', () => {
    expect(slowEvents([90, 11, null], [100, 10, 5])).toEqual([10, 0, null])
  })

  it.each([
    { share: 0.5, quantile: 0.1 * (50 / 60) },
    { share: 0.95, quantile: 0.25 + (0.25 * 5) / 9 },
    { share: 0.999, quantile: 0.5 },
  ])('the quantile at $share is inside its bucket', ({ share, quantile }) => {
    expect(histogramQuantile(buckets, share)).toBeCloseTo(quantile, 12)
  })
})

describe('the A/A group', () => {
  const place = (pod: string): number => Number(pod.slice(1)) / 10
  it.each([
    { because: 'those below the share', pods: ['p0', 'p3', 'p7', 'p9'], share: 0.5, group: ['p0', 'p3'] },
    { because: 'the smallest when none is below', pods: ['p9', 'p7'], share: 0.1, group: ['p7'] },
    { because: 'never all of them', pods: ['p0', 'p1'], share: 0.9, group: ['p0'] },
    { because: 'nobody when there is nobody to compare with', pods: ['p0'], share: 0.5, group: [] },
    { because: 'a pod named twice is one', pods: ['p3', 'p3'], share: 0.5, group: [] },
  ])('$because', ({ pods, share, group }) => {
    expect(historyGroup(pods, share, place)).toEqual(group)
  })
})
