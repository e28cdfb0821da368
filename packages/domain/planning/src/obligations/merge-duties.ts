import { type Duty, phases } from './duty.ts'

const stateRank: Readonly<Record<Duty['state'], number>> = { met: 0, open: 1, missing: 2 }

/** The duties with each id once: the most people, the longest time, every rule, the worst state; in the order of the phases, then of their ids. */
export function mergeDuties(duties: Iterable<Duty>): readonly Duty[] {
  const merged = new Map<string, Duty>()
  for (const each of duties) {
    const other = merged.get(each.id)
    merged.set(each.id, other === undefined ? each : merge(other, each))
  }
  return [...merged.values()].toSorted(
    (one, other) => phases.indexOf(one.phase) - phases.indexOf(other.phase) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  )
}

function merge(one: Duty, other: Duty): Duty {
  const rules = new Map([...one.because, ...other.because].map((rule) => [rule.rule, rule]))
  return {
    ...one,
    what: (other.people ?? 0) > (one.people ?? 0) || (other.seconds ?? 0) > (one.seconds ?? 0) ? other.what : one.what,
    phase: phases.indexOf(other.phase) < phases.indexOf(one.phase) ? other.phase : one.phase,
    people: higher(one.people, other.people),
    seconds: higher(one.seconds, other.seconds),
    because: [...rules.values()],
    state: stateRank[other.state] > stateRank[one.state] ? other.state : one.state,
  }
}

function higher(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.max(one, other)
}
