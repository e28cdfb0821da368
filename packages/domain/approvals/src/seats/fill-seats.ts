import type { Seat, SeatGroup } from './seat-plan.ts'

/** Somebody who may take a seat. */
export interface Candidate {
  /** Candidates of the same name take one seat at most. */
  readonly person: string
}

/**
 * As many seats filled as the groups need and candidates can, one seat each. A maximum matching: whoever can fill two seats makes
 * room for somebody who can fill one, which taking the first free seat would not. The order of seats and candidates decides ties.
 */
export function fillSeats<Taker extends Candidate>(
  groups: readonly SeatGroup[],
  candidatesFor: (seat: Seat) => readonly Taker[],
): ReadonlyMap<Seat, Taker> {
  const holders = new Map<Seat, Taker>()
  const seatOf = new Map<string, { readonly seat: Seat; readonly group: SeatGroup }>()

  // One augmenting path: each seat is tried once on it, so that a search ends and costs at most one look at every candidate.
  const fillOne = (group: SeatGroup, vacated: Seat | null, tried: Set<Seat>, moved: Set<string>): boolean => {
    for (const seat of group.seats) {
      if (tried.has(seat) || (holders.has(seat) && seat !== vacated)) continue
      tried.add(seat)
      const takers = candidatesFor(seat)
      const taker = takers.find(({ person }) => !seatOf.has(person)) ?? takers.find(({ person }) => makesRoom(person, tried, moved))
      if (taker === undefined) continue
      holders.set(seat, taker)
      seatOf.set(taker.person, { seat, group })
      return true
    }
    return false
  }
  const makesRoom = (person: string, tried: Set<Seat>, moved: Set<string>): boolean => {
    const held = seatOf.get(person)
    if (held === undefined || moved.has(person)) return false
    moved.add(person)
    if (!fillOne(held.group, held.seat, tried, moved)) return false
    if (holders.get(held.seat)?.person === person) holders.delete(held.seat)
    return true
  }
  for (const group of groups) {
    let filled = 0
    while (filled < group.needed && fillOne(group, null, new Set(), new Set())) filled += 1
  }
  return holders
}

/** Whether every group has as many seats filled as it needs. */
export function areSatisfied(groups: readonly SeatGroup[], holders: ReadonlyMap<Seat, Candidate>): boolean {
  return groups.every(({ seats, needed }) => seats.filter((seat) => holders.has(seat)).length >= needed)
}
