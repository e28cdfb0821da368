import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IdOutcomes } from './id-outcomes.ts'

const part = fc.constantFrom('', 'a', 'b', 'ab', 'é', '\u{1F600}', 'x'.repeat(5000))
const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), part, part, part), { maxLength: 200 })

it('Ids that occur more than once are those that a map of them finds, also when the parts run into each other', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const ids = new IdOutcomes(1000)
      const seen = new Map<string, number[]>()
      for (const [outcome, group, file, name] of list) {
        ids.add(outcome, group, file, name)
        const key = JSON.stringify([group, file, name])
        seen.set(key, [...(seen.get(key) ?? []), outcome])
      }
      const repeated = [...seen.values()].filter((outcomes) => outcomes.length > 1)
      expect(ids.repeated()).toEqual({ ids: repeated.length, mixed: repeated.filter((outcomes) => new Set(outcomes).size > 1).length })
    }),
  )
})

it('More ids than the limit are refused', () => {
  const ids = new IdOutcomes(1024)
  expect(() => {
    for (let index = 0; index < 3000; index++) ids.add(0, 'a', 'b', String(index))
  }).toThrow('More than 1024 tests')
})
