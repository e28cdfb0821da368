import type { ReleasePolicy } from '@locktender/contracts'
import type { Account } from '@locktender/gates'
import { readPerson, readTeamMembers, type Connection, type TeamAnswer } from '@locktender/github'

export interface RoleMembers {
  /** Accounts by role, teams resolved, who stands in included. */
  readonly members: ReadonlyMap<string, readonly Account[]>
  /** Roles of which not every member is known, with the reason. */
  readonly unseen: ReadonlyMap<string, string>
}

/**
 * Who holds these roles of the policy, by account number as GitHub tells it now. A team that cannot be seen makes its role unseen and adds
 * nobody. Without a connection, logins stand for themselves and teams cannot be seen.
 *
 * @throws {Problem} `github/…` for what is no refusal
 */
export async function roleMembers(
  roles: ReleasePolicy['roles'],
  names: readonly string[],
  connect: (() => Promise<Connection>) | undefined,
): Promise<RoleMembers> {
  const known = new Map<string, Promise<TeamAnswer>>()
  const look = (name: string): Promise<TeamAnswer> => {
    const found = known.get(name) ?? lookUp(name, connect)
    known.set(name, found)
    return found
  }
  const members = new Map<string, readonly Account[]>()
  const unseen = new Map<string, string>()
  for (const name of new Set(names)) {
    const accounts: Account[] = []
    for (const each of membersOf(roles, name)) {
      if (typeof each === 'number') accounts.push({ id: each })
      else if (connect === undefined && !each.includes('/')) accounts.push(each)
      else {
        const answer = await look(each)
        if ('members' in answer) accounts.push(...answer.members)
        else unseen.set(name, answer.unseen)
      }
    }
    members.set(name, accounts)
  }
  return { members, unseen }
}

function membersOf(roles: ReleasePolicy['roles'] = {}, name: string): readonly (string | number)[] {
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined
  if (role === undefined) return []
  return 'members' in role ? [...role.members, ...(role.backup ?? [])] : role
}

async function lookUp(name: string, connect: (() => Promise<Connection>) | undefined): Promise<TeamAnswer> {
  if (connect === undefined) return { unseen: `there is no job with a \`github-token\` that could read the team ${name}` }
  const connection = await connect()
  return name.includes('/') ? readTeamMembers(connection, name) : readPerson(connection, name)
}
