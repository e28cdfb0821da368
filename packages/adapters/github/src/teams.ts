import { Problem } from '@locktender/contracts'
import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

/** An account of a person. */
export interface TeamMember {
  readonly id: number
  readonly login: string
}

/** The members of a team, or why they cannot be seen: the reason names the permission. */
export type TeamAnswer = { readonly members: readonly TeamMember[] } | { readonly unseen: string }

interface MemberAnswer extends TeamMember {
  readonly type: string
}

/**
 * The people of the team `organisation/slug`, those of its child teams included; an invitation that was not accepted is no membership.
 * A team that is not there and one that the token must not see look alike: neither has members.
 *
 * @throws {Problem} `github/…` for what is no refusal, such as a limit or a broken connection
 */
export async function readTeamMembers(connection: Connection, team: string): Promise<TeamAnswer> {
  const [, org, slug] = /^([^/]+)\/([^/]+)$/.exec(team) ?? []
  if (org === undefined || slug === undefined) return { unseen: `${JSON.stringify(team)} is no team, expected organisation/team` }
  return orUnseen(async () => {
    const rows = await readList<MemberAnswer>(connection, 'team-members', { org, team_slug: slug })
    return { members: people(rows) }
  })
}

/** The account of a login, or why it cannot be seen; a bot is no member of anything. */
export async function readPerson(connection: Connection, login: string): Promise<TeamAnswer> {
  return orUnseen(async () => {
    const kind = { what: `look up ${login}`, needs: 'metadata=read' }
    const { data } = await connection.rest<MemberAnswer>('GET /users/{username}', { username: login }, kind)
    return { members: people([data]) }
  })
}

const people = (rows: readonly MemberAnswer[]): readonly TeamMember[] =>
  rows.filter(({ type }) => type === 'User').map(({ id, login }) => ({ id, login }))

const refusals = new Set(['github/permission', 'github/not-found', 'github/unauthorised', 'github/refused'])

async function orUnseen(read: () => Promise<TeamAnswer>): Promise<TeamAnswer> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Problem) || !refusals.has(error.code)) throw error
    return { unseen: `${error.message.replace(/\.$/, '')}. ${error.hint.replace(/\.$/, '')}` }
  }
}
