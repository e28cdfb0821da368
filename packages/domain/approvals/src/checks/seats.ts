import type { ApprovalCheck } from '@locktender/contracts'
import type { RoleBook } from '../roles/role-book.ts'
import { areSatisfied, fillSeats, type Candidate } from '../seats/fill-seats.ts'
import type { OpenedStages } from '../seats/open-stages.ts'
import { anyRole, type Seat } from '../seats/seat-plan.ts'

interface SeatCheckOptions {
  readonly book: RoleBook
  readonly oneSeatEach: boolean
  readonly gateHolds: (gate: string) => boolean
}

/** Why seats may stay empty whatever people do: gates that a stage needs, teams that nobody can read, too few people. */
export function seatChecks(
  { stages, holders }: OpenedStages,
  { book, oneSeatEach, gateHolds }: SeatCheckOptions,
): readonly ApprovalCheck[] {
  const gates = stages.flatMap(({ plan }) =>
    plan.needs
      .filter((gate) => !gateHolds(gate))
      .map((gate): ApprovalCheck => ({
        code: 'stage/needs',
        outcome: 'pending',
        message: `the stage ${plan.name} opens once the gate ${gate} holds`,
      })),
  )
  const groups = stages.flatMap(({ plan }) => plan.groups)
  if (areSatisfied(groups, holders)) return gates
  const empty = groups.flatMap(({ seats }) => seats).filter((seat) => !holders.has(seat))
  const rolesOf = ({ role }: Seat): readonly string[] => (role === anyRole ? book.roles : [role])
  const unreadable = [...new Set(empty.flatMap(rolesOf).flatMap((role) => book.unreadable(role)))]
  if (unreadable.length > 0) {
    const message = `it is not known who belongs to ${unreadable.join(', ')}; let the token read members, or pin the logins`
    return [...gates, { code: 'team/unreadable', outcome: 'unknown', message }]
  }
  const candidates = new Map<string, readonly Candidate[]>()
  const candidatesFor = (seat: Seat): readonly Candidate[] => {
    const place = `${seat.board ?? ''} ${seat.role}`
    const known = candidates.get(place)
    if (known !== undefined) return known
    const accounts = [...new Set(rolesOf(seat).flatMap((role) => [...book.eligible(role)]))]
    const own = accounts.map((account) => ({ person: oneSeatEach ? `${account}` : `${account} ${place}` }))
    candidates.set(place, own)
    return own
  }
  const possible = fillSeats(groups, candidatesFor)
  if (areSatisfied(groups, possible)) return gates
  const lacking = [
    ...new Set(groups.filter((group) => !areSatisfied([group], possible)).flatMap(({ seats }) => seats.map(({ role }) => role))),
  ]
  const message = `too few people may vote: nobody is left for ${lacking.join(', ')} who has no part in the change; add people to the role`
  return [...gates, { code: 'approval/unsatisfiable', outcome: 'fail', message }]
}
