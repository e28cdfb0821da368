import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areSatisfied, fillSeats } from './fill-seats.ts'
import type { Seat, SeatGroup } from './seat-plan.ts'

const shape = fc.array(
  fc
    .array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 1, maxLength: 3 })
    .chain((seats) => fc.record({ seats: fc.constant(seats), needed: fc.integer({ min: 0, max: seats.length }) })),
  { minLength: 1, maxLength: 3 },
)

/** Most seats that can be filled, by trying everything. */
function mostFilled(
  seats: readonly { readonly group: number; readonly people: readonly string[] }[],
  left: readonly number[],
  taken: ReadonlySet<string>,
): number {
  const [first, ...rest] = seats
  if (first === undefined) return 0
  let best = mostFilled(rest, left, taken)
  if ((left[first.group] ?? 0) === 0) return best
  for (const person of first.people) {
    if (taken.has(person)) continue
    const fewer = left.map((count, group) => (group === first.group ? count - 1 : count))
    best = Math.max(best, 1 + mostFilled(rest, fewer, new Set([...taken, person])))
  }
  return best
}

describe('fillSeats', () => {
  it('fills as many seats as anybody could, with one seat for each person', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const people = new Map<Seat, readonly string[]>()
        const groups = given.map(({ seats, needed }): SeatGroup => {
          const made = seats.map((allowed): Seat => {
            const seat: Seat = { role: 'x', board: null, isChair: false, scorecard: [] }
            people.set(seat, allowed)
            return seat
          })
          return { seats: made, needed }
        })
        const holders = fillSeats(groups, (seat) => (people.get(seat) ?? []).map((person) => ({ person })))
        const flat = given.flatMap(({ seats }, group) => seats.map((allowed) => ({ group, people: allowed })))
        expect(holders.size).toBe(
          mostFilled(
            flat,
            given.map(({ needed }) => needed),
            new Set(),
          ),
        )
        expect(new Set([...holders.values()].map(({ person }) => person)).size).toBe(holders.size)
        for (const [seat, { person }] of holders) expect(people.get(seat)).toContain(person)
        const needed = given.reduce((sum, group) => sum + group.needed, 0)
        expect(areSatisfied(groups, holders)).toBe(holders.size === needed)
      }),
      { numRuns: 500 },
    )
  })
})
