import { type Account, isSameAccount } from './account.ts'

/** One seat: a role of which one person is needed. */
export type Seat = string

/**
 * The first seat that nobody is left for when each person fills one seat; undefined when all are filled. Augmenting paths of Kuhn's
 * bipartite matching.
 */
export function emptySeat(
  seats: readonly Seat[],
  people: readonly Account[],
  members: ReadonlyMap<Seat, readonly Account[]>,
): Seat | undefined {
  // Who is named by login here and by number there is one person, as whoever holds the role knows.
  const all = [...members.values()].flat()
  const known = people.map((person) => all.find((member) => isSameAccount(member, person)) ?? person)
  const persons = known.filter((person, index) => known.findIndex((other) => isSameAccount(person, other)) === index)
  const holds = seats.map((seat) => persons.map((person) => (members.get(seat) ?? []).some((member) => isSameAccount(member, person))))
  const seatOf = new Map<number, number>()
  const fill = (seat: number, tried: Set<number>): boolean => {
    for (const person of persons.keys()) {
      if (holds[seat]?.[person] !== true || tried.has(person)) continue
      tried.add(person)
      const other = seatOf.get(person)
      if (other === undefined || fill(other, tried)) {
        seatOf.set(person, seat)
        return true
      }
    }
    return false
  }
  const empty = [...seats.keys()].find((seat) => !fill(seat, new Set()))
  return empty === undefined ? undefined : seats[empty]
}
