import type { ApprovalCase, ReleasePolicy } from '@locktender/contracts'
import { readPerson, readTeamRosters, type Connection } from '@locktender/github'

/**
 * The members of every team that the policy names, and the numbers of the people that it names. A team that cannot be seen is null, a person who
 * cannot be found is left out: neither fills a seat.
 *
 * @throws {Problem} `github/…` for what is no refusal
 */
export async function readVoters(
  connection: Connection,
  { roles = {} }: ReleasePolicy,
): Promise<Required<Pick<ApprovalCase, 'teams' | 'people'>>> {
  const named = Object.values(roles).flatMap((role) => ('members' in role ? [...role.members, ...(role.backup ?? [])] : role))
  const texts = [...new Set(named.filter((each) => typeof each === 'string'))]
  const rosters = await readTeamRosters(
    connection,
    texts.filter((name) => name.includes('/')),
  )
  const people: Record<string, number> = {}
  for (const login of texts.filter((name) => !name.includes('/'))) {
    const answer = await readPerson(connection, login)
    const [person] = 'members' in answer ? answer.members : []
    if (person !== undefined) people[login] = person.id
  }
  return { teams: Object.fromEntries([...rosters].map(([team, members]) => [team, members === null ? null : [...members]])), people }
}
