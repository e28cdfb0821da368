import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberList } from './number-list.ts'

it('Statistics are those of the sorted values, percentiles by nearest rank', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 200 }), (values) => {
      const list = new NumberList()
      for (const value of values) list.add(value)
      const sorted = values.toSorted((one, other) => one - other)
      const { mean, median, min, max, p90, p95, p99 } = list.statistics()
      const half = sorted.length >> 1
      expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9)
      expect(median).toBe(sorted.length % 2 === 1 ? sorted[half] : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2)
      expect([min, max]).toEqual([sorted[0], sorted.at(-1)])
      for (const [share, value] of [
        [90, p90],
        [95, p95],
        [99, p99],
      ] as const) {
        expect(sorted.filter((one) => one <= value).length * 100).toBeGreaterThanOrEqual(share * values.length)
        expect(sorted.filter((one) => one < value).length * 100).toBeLessThan(share * values.length)
      }
    }),
  )
})
