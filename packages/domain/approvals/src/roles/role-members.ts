import type { ApprovalCase, ReleasePolicy } from '@locktender/contracts'

/** One account of a role. */
export interface RoleMember {
  readonly id: number
  readonly isPending: boolean
  /** When it joined its team; null: not known, or named by itself. */
  readonly sinceMs: number | null
  /** Named in the policy itself: nobody joins there unseen. */
  readonly isNamed: boolean
}

export interface RoleMembers {
  readonly members: ReadonlyMap<number, RoleMember>
  readonly backup: ReadonlyMap<number, RoleMember>
  /** Teams and logins of which it is not known who they are. */
  readonly unreadable: readonly string[]
}

/** Who holds each role of the policy, by number of the account. */
export function roleMembersOf(policy: ReleasePolicy, approvalCase: ApprovalCase): ReadonlyMap<string, RoleMembers> {
  const resolve = resolver(approvalCase)
  return new Map(
    Object.entries(policy.roles ?? {}).map(([name, role]) => {
      const unreadable: string[] = []
      const { members, backup } = Array.isArray(role) ? { members: role, backup: [] } : { members: role.members, backup: role.backup ?? [] }
      return [name, { members: resolve(members, unreadable), backup: resolve(backup, unreadable), unreadable }]
    }),
  )
}

type Resolve = (members: readonly (string | number)[], unreadable: string[]) => ReadonlyMap<number, RoleMember>

// GitHub does not tell upper from lower case in names of accounts and teams.
function resolver({ teams, people }: ApprovalCase): Resolve {
  const teamsByName = new Map(Object.entries(teams).map(([name, team]) => [name.toLowerCase(), team]))
  const idsByLogin = new Map(Object.entries(people ?? {}).map(([login, id]) => [login.toLowerCase(), id]))
  return (members, unreadable) => {
    const found = new Map<number, RoleMember>()
    const add = (member: RoleMember): void => {
      const known = found.get(member.id)
      if (known === undefined || rank(member) > rank(known)) found.set(member.id, member)
    }
    for (const member of members) {
      const name = String(member).toLowerCase()
      const id = typeof member === 'number' ? member : idsByLogin.get(name)
      const team = teamsByName.get(name)
      if (id !== undefined) add({ id, isPending: false, sinceMs: null, isNamed: true })
      else if (team === undefined || team === null) unreadable.push(String(member))
      else team.map(teamMember).forEach(add)
    }
    return found
  }
}

type Listed = NonNullable<ApprovalCase['teams'][string]>[number]

function teamMember(listed: Listed): RoleMember {
  if (typeof listed === 'number') return { id: listed, isPending: false, sinceMs: null, isNamed: false }
  const { id, state, since } = listed
  return { id, isPending: state === 'pending', sinceMs: since === undefined ? null : Date.parse(since), isNamed: false }
}

// Of two ways into a role the better one counts: by name, then in a team the longest.
function rank({ isPending, isNamed, sinceMs }: RoleMember): number {
  if (isPending) return -Infinity
  return isNamed ? Infinity : -(sinceMs ?? 0)
}
