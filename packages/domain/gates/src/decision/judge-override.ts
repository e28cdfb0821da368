import type { GateNote, GateOverride, OverridesPolicy } from '@locktender/contracts'
import type { GateInput } from '../gate-input.ts'

const dayMilliseconds = 86_400_000

/** Longest time that an override may hold. */
export const mostOverrideDays = 7

/**
 * The override that a request makes, or a note why it makes none. Overrides exist only where the policy has them, by as many people
 * of each role as it asks for, none of them counted twice, with all that it requires, and for at most 7 days. Results stay as they are.
 */
export function judgeOverride({ policy, override, now, roleMembers }: GateInput): GateOverride | GateNote | null {
  if (override === undefined) return null
  const rules = policy.overrides
  const refused = (message: string): GateNote => ({ code: 'override/refused', message: `The override does not count: ${message}.` })
  if (rules === undefined) return refused('the policy allows none')
  const missing = missingApproval(rules, override.by, roleMembers)
  if (missing !== undefined) return refused(missing)
  const { reason, expires, incident } = override
  if (reason === undefined || reason.trim().length < 10) return refused('it gives no reason')
  if (expires === undefined || Number.isNaN(expires.getTime())) return refused('it does not say when it ends')
  if (expires <= now) return refused(`it has ended at ${expires.toISOString()}`)
  if (expires.getTime() - now.getTime() > mostOverrideDays * dayMilliseconds) return refused(`it is for more than ${mostOverrideDays} days`)
  if (rules.require?.includes('incident-link') === true && incident === undefined) return refused('it names no incident')
  const opens = rules.opens ?? 'post-mortem'
  return {
    by: [...override.by] as GateOverride['by'],
    reason,
    until: expires.toISOString(),
    opens,
    ...(incident === undefined ? {} : { incident }),
  }
}

// Each person fills one seat.
function missingApproval({ approve }: OverridesPolicy, by: readonly string[], members: GateInput['roleMembers']): string | undefined {
  const seats = Object.entries(approve ?? {}).flatMap(([role, count]) => Array.from({ length: count }, () => role))
  if (seats.length === 0) return 'the policy names nobody who may make it'
  const people = [...new Set(by.map(account))]
  const taken = new Map<string, number>()
  for (const [seat, role] of seats.entries()) {
    if (!seatPerson(seat, seats, people, members, taken, new Set())) return `${role} has not approved it`
  }
  return undefined
}

// Augmenting path of Kuhn's bipartite matching.
function seatPerson(
  seat: number,
  seats: readonly string[],
  people: readonly string[],
  members: GateInput['roleMembers'],
  taken: Map<string, number>,
  tried: Set<string>,
): boolean {
  const role = new Set((members.get(seats[seat] ?? '') ?? []).map(account))
  for (const person of people) {
    if (!role.has(person) || tried.has(person)) continue
    tried.add(person)
    const other = taken.get(person)
    if (other === undefined || seatPerson(other, seats, people, members, taken, tried)) {
      taken.set(person, seat)
      return true
    }
  }
  return false
}

const account = (text: string): string => text.trim().replace(/^@/, '').toLowerCase()
