import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dependencyOrder } from './dependency-order.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const graph = fc.dictionary(fc.constantFrom(...ids), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }))

it('orders each id after what it needs, or names a true circle', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const needs = new Map(Object.entries(edges))
      const sorted = dependencyOrder(needs)
      if ('order' in sorted) {
        const place = new Map(sorted.order.map((id, index) => [id, index]))
        expect(place.size).toBe(needs.size)
        for (const [id, list] of needs)
          for (const need of list) if (needs.has(need)) expect(place.get(need)).toBeLessThan(place.get(id) ?? -1)
      } else {
        expect(sorted.cycle.length).toBeGreaterThan(1)
        expect(sorted.cycle.at(-1)).toBe(sorted.cycle[0])
        for (const [index, id] of sorted.cycle.slice(0, -1).entries()) expect(needs.get(id)).toContain(sorted.cycle[index + 1])
      }
    }),
  )
})

it('finds no circle where every need points back', () => {
  const pairs = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).filter(([one, other]) => one > other))
  fc.assert(
    fc.property(pairs, (edges) => {
      const needs = new Map(
        Array.from({ length: 31 }, (_, id) => [String(id), edges.filter(([from]) => from === id).map(([, to]) => String(to))]),
      )
      expect(dependencyOrder(needs)).toHaveProperty('order')
    }),
  )
})

it('follows a chain that is longer than the call stack', () => {
  const needs = new Map(Array.from({ length: 50_000 }, (_, id) => [String(id), [String(id + 1)]]))
  expect(dependencyOrder(needs)).toHaveProperty('order.length', 50_000)
})
