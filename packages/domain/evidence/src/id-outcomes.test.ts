import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IdOutcomes } from './id-outcomes.ts'

const part = fc.constantFrom('', 'a', 'b', 'ab', 'é', '\u{1F600}', 'x'.repeat(5000))
const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), part, part, part), { maxLength: 200, size: 'max' })

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

it.each([
  { because: 'there are none', list: [], repeated: { ids: 0, mixed: 0 } },
  {
    because: 'each occurs once',
    list: [
      [0, 'a'],
      [1, 'b'],
    ],
    repeated: { ids: 0, mixed: 0 },
  },
  {
    because: 'one occurs twice alike',
    list: [
      [1, 'a'],
      [0, 'b'],
      [1, 'a'],
    ],
    repeated: { ids: 1, mixed: 0 },
  },
  {
    because: 'one failed and then passed',
    list: [
      [7, 'a'],
      [0, 'b'],
      [0, 'a'],
    ],
    repeated: { ids: 1, mixed: 1 },
  },
  {
    because: 'one is mixed and one is not',
    list: [
      [0, 'a'],
      [1, 'a'],
      [0, 'a'],
      [2, 'b'],
      [2, 'b'],
    ],
    repeated: { ids: 2, mixed: 1 },
  },
] as { because: string; list: [number, string][]; repeated: object }[])(
  'Ids that occur more than once are counted when $because',
  ({ list, repeated }) => {
    const ids = new IdOutcomes(1000)
    for (const [outcome, name] of list) ids.add(outcome, 'suite', 'file', name)
    expect(ids.repeated()).toEqual(repeated)
  },
)

it('Ids that occur more than once are found among many', () => {
  const ids = new IdOutcomes(10_000)
  for (let index = 0; index < 2500; index++) ids.add(0, 'a', 'b', String(index))
  for (let index = 0; index < 2000; index++) ids.add(Number(index < 700), 'a', 'b', String(index))
  expect(ids.repeated()).toEqual({ ids: 2000, mixed: 700 })
})

it('More ids than the limit are refused, and no fewer', () => {
  const ids = new IdOutcomes(2048)
  for (let index = 0; index < 2048; index++) ids.add(0, 'a', 'b', String(index))
  expect(() => ids.add(0, 'a', 'b', 'one more')).toThrow('More than 2048 tests')
})
