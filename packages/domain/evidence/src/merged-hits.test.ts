import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HitList } from './hit-list.ts'
import { MergedHits } from './merged-hits.ts'

const line = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 2 ** 22 - 1 }))
const id = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 30 - 1 }))
const hit = fc.record({ line, id, covered: fc.boolean() })
const records = fc.array(fc.record({ file: fc.integer({ min: 0, max: 4 }), hits: fc.array(hit, { maxLength: 120, size: 'max' }) }), {
  maxLength: 25,
  size: 'max',
})

interface Record {
  readonly file: number
  readonly hits: readonly { readonly line: number; readonly id: number; readonly covered: boolean }[]
}

function merged(list: readonly Record[], withIds: boolean): { covered: number; total: number } {
  const all = new MergedHits(withIds)
  const held = new HitList()
  for (const { file, hits } of list) {
    for (const one of hits) held.add(one.line, one.covered, withIds ? one.id : 0)
    all.merge(file, held)
  }
  return all.totals()
}

/** The same with a map of keys. */
function model(list: readonly Record[], withIds: boolean): { covered: number; total: number } {
  const keys = new Map<string, boolean>()
  for (const { file, hits } of list) {
    for (const one of hits) {
      const key = `${file} ${one.line} ${withIds ? one.id : ''}`
      keys.set(key, one.covered || keys.get(key) === true)
    }
  }
  return { covered: [...keys.values()].filter(Boolean).length, total: keys.size }
}

describe.each([{ withIds: false }, { withIds: true }])('Merged hits, with ids: $withIds', ({ withIds }) => {
  it('are the distinct keys of each file, hit when any record of them is', () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(merged(list, withIds)).toEqual(model(list, withIds))
      }),
    )
  })

  it('do not depend on the order of the records', () => {
    fc.assert(
      fc.property(records, fc.nat(), (list, turn) => {
        const at = list.length === 0 ? 0 : turn % list.length
        expect(merged([...list.slice(at), ...list.slice(0, at)].toReversed(), withIds)).toEqual(merged(list, withIds))
      }),
    )
  })

  it('do not change when a record is there twice', () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(merged([...list, ...list], withIds)).toEqual(merged(list, withIds))
      }),
    )
  })

  it('of many files are kept apart, also when each comes again', () => {
    const of = (file: number, shift: number) =>
      Array.from({ length: 60 }, (_, index) => ({
        line: index * (1 + (file % 9)) + shift,
        id: index % 7,
        covered: (index + file + shift) % 3 === 0,
      }))
    const files = [...Array(200).keys(), 900, 700]
    const list = [...files.map((file) => ({ file, hits: of(file, 0) })), ...files.map((file) => ({ file, hits: of(file, file % 5) }))]
    expect(merged(list, withIds)).toEqual(model(list, withIds))
  })

  it('of very many records of one file cost no more than sorting them', () => {
    const list = Array.from({ length: 30_000 }, (_, index) => ({
      file: 0,
      hits: [{ line: (index * 7919) % 30_000, id: 1, covered: index % 3 === 0 }],
    }))
    expect(merged(list, withIds)).toEqual({ covered: 10_000, total: 30_000 })
  })
})

it('A line beyond what a key holds is refused', () => {
  expect(() => new HitList().add(2 ** 30, true)).toThrow('There is a line')
})
