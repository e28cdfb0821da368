import type { PlanTeam, ReleasePlanFile } from '@locktender/contracts/validators/types'
import { dayOf } from '../../document/days.ts'
import type { Judged } from '../../document/judged.ts'
import { ownValue } from '../../obligations/own-value.ts'
import type { RosterEntry } from '../plan-summary.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reasonAt } from './reason-at.ts'

// Without these nobody can go on or stop, whatever the plan says of them.
const alwaysCritical: ReadonlySet<string> = new Set(['release-manager', 'incident-commander'])

/** Who has which role in the release. */
export function rosterOf({ roles = {} }: ReleasePlanFile): readonly RosterEntry[] {
  return Object.entries(roles).map(([role, { person, backup, critical, decides }]) => ({
    role,
    person,
    backup: backup ?? null,
    critical: critical === true || alwaysCritical.has(role),
    decides: decides ?? null,
  }))
}

/** Critical roles without a backup in the plan or the policy; teams of which nobody is there on the day. */
export function* judgePeople(facts: PlanFacts): Generator<Judged> {
  const { plan, positions, policy, targetAtMs, zone } = facts
  for (const { role, backup, critical } of rosterOf(plan)) {
    const members = ownValue(policy.roles, role)
    const hasBackup =
      backup !== null || (members !== undefined && !Array.isArray(members) && 'backup' in members && (members.backup?.length ?? 0) > 0)
    if (critical && !hasBackup)
      yield {
        blocks: true,
        reason: reasonAt(
          positions,
          ['roles', role],
          'plan/no-backup',
          `The role ${role} is critical and has no backup. Add backup: <account>.`,
        ),
      }
  }
  const day = dayOf(targetAtMs, zone)
  for (const [team, { people, away = [] }] of Object.entries<PlanTeam>({ ...plan.capacity })) {
    const absent = new Set(away.filter(({ from, to }) => from <= day && day <= to).map(({ who }) => who.toLowerCase())).size
    if (people - absent < 1)
      yield {
        blocks: true,
        reason: reasonAt(
          positions,
          ['capacity', team],
          'plan/no-capacity',
          `Of the team ${team} nobody is there on ${day}: ${people} people, ${absent} away.`,
        ),
      }
  }
}
