import type { ApprovalCase, PolicyDelegation, ReleasePolicy } from '@locktender/contracts'
import type { ApprovalSettings } from '../approval-settings.ts'
import { roleMembersOf, type RoleMember, type RoleMembers } from './role-members.ts'

/** How an account holds a role, or why it does not. */
export type Holding =
  | { readonly holds: true; readonly delegatedFrom: number | null }
  | { readonly holds: false; readonly code: string; readonly reason: string }

export interface RoleBook {
  readonly roles: readonly string[]
  /** Whether the account held the role at the vote and holds it now. */
  holding(role: string, account: number, atMs: number): Holding
  /** Accounts that the policy names for the role, backups included, whether they may vote or not. */
  members(role: string): ReadonlySet<number>
  /** Accounts that could vote for the role now. */
  eligible(role: string): ReadonlySet<number>
  /** Teams and logins of the role of which it is not known who they are. */
  unreadable(role: string): readonly string[]
}

interface BookOptions {
  readonly policy: ReleasePolicy
  readonly approvalCase: ApprovalCase
  readonly settings: ApprovalSettings
  readonly excluded: ReadonlyMap<number, string>
  /** People that the seats ask of each role. */
  readonly asked: ReadonlyMap<string, number>
}

const dayMs = 86_400_000
const nobody: RoleMembers = { members: new Map(), backup: new Map(), unreadable: [] }

/**
 * Opens the roles of a case. A backup stands in where fewer members than asked for could vote. A delegate holds the role for at most
 * 30 days, while the account that delegates holds it and may vote itself; what was delegated cannot be delegated on.
 */
export function openRoleBook({ policy, approvalCase, settings, excluded, asked }: BookOptions): RoleBook {
  const nowMs = Date.parse(approvalCase.now)
  const byRole = roleMembersOf(policy, approvalCase)
  const delegations = policy.approvals?.delegations ?? []
  const membersOf = (role: string): RoleMembers => byRole.get(role) ?? nobody
  const active = (members: ReadonlyMap<number, RoleMember>): number[] =>
    [...members.values()].filter(({ id, isPending }) => !isPending && !excluded.has(id)).map(({ id }) => id)
  const standsIn = new Map(
    [...byRole].map(([role, { members, unreadable }]) => [
      role,
      unreadable.length === 0 && active(members).length < Math.max(1, asked.get(role) ?? 1),
    ]),
  )

  const direct = (role: string, account: number, atMs: number): Holding => {
    const { members, backup, unreadable } = membersOf(role)
    const member = members.get(account)
    if (member !== undefined) return membership(member, atMs, settings.memberForMs)
    const deputy = backup.get(account)
    if (deputy !== undefined && standsIn.get(role) === true) return membership(deputy, atMs, settings.memberForMs)
    if (deputy !== undefined) return no('role/backup-not-needed', `is a backup of ${role}, and enough members of it could vote`)
    if (unreadable.length > 0) return no('team/unreadable', `it is not known who belongs to ${unreadable.join(', ')}`)
    return no('role/not-held', `does not hold the role ${role}`)
  }
  const delegated = (role: string, account: number, atMs: number): Holding | undefined => {
    const own = delegations.filter((each) => each.to === account && each.role === role)
    const answers = own.map(({ from, ...delegation }): Holding => {
      if (!isInForce(delegation, atMs) || !isInForce(delegation, nowMs))
        return no('delegation/not-in-force', `the delegation of ${role} by account ${from} is not in force`)
      if (excluded.has(from))
        return no('delegation/from-excluded', `account ${from}, who delegates ${role}, may not vote: it ${excluded.get(from)}`)
      if (!direct(role, from, atMs).holds) return no('delegation/role-not-held', `account ${from} does not hold ${role}`)
      return { holds: true, delegatedFrom: from }
    })
    return answers.find(({ holds }) => holds) ?? answers[0]
  }
  const holding = (role: string, account: number, atMs: number): Holding => {
    if (!byRole.has(role)) return no('role/unknown', `the policy has no role ${role}`)
    const own = direct(role, account, atMs)
    if (own.holds) return own
    const lent = delegated(role, account, atMs)
    return lent === undefined || (!lent.holds && own.code !== 'role/not-held') ? own : lent
  }
  return {
    roles: [...byRole.keys()],
    holding,
    eligible: (role) => {
      const { members, backup } = membersOf(role)
      const deputies = standsIn.get(role) === true ? active(backup) : []
      const delegates = delegations
        .filter((each) => each.role === role && !excluded.has(each.to) && holding(role, each.to, nowMs).holds)
        .map(({ to }) => to)
      return new Set([...active(members), ...deputies, ...delegates])
    },
    members: (role) => new Set([...membersOf(role).members.keys(), ...membersOf(role).backup.keys()]),
    unreadable: (role) => membersOf(role).unreadable,
  }
}

function membership({ isPending, isNamed, sinceMs }: RoleMember, atMs: number, memberForMs: number): Holding {
  if (isPending) return no('team/invitation-pending', 'has not accepted the invitation to the team')
  if (isNamed) return { holds: true, delegatedFrom: null }
  if (sinceMs !== null && sinceMs > atMs) return no('team/joined-later', 'joined the team after the vote')
  if (memberForMs === 0) return { holds: true, delegatedFrom: null }
  if (sinceMs === null) return no('team/join-date-unknown', 'it is not known since when the account is in the team')
  return atMs - sinceMs < memberForMs
    ? no('team/joined-recently', 'was not in the team for long enough before the vote')
    : { holds: true, delegatedFrom: null }
}

function isInForce({ starts, until }: Pick<PolicyDelegation, 'starts' | 'until'>, atMs: number): boolean {
  const endMs = Date.parse(until) + dayMs
  const earliestMs = endMs - 30 * dayMs
  return atMs < endMs && atMs >= Math.max(earliestMs, starts === undefined ? earliestMs : Date.parse(starts))
}

const no = (code: string, reason: string): Holding => ({ holds: false, code, reason })
