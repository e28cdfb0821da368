import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'

interface Page {
  readonly nodes: readonly ({ readonly databaseId: number | null } | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

type RosterData = Readonly<Record<string, Readonly<Record<string, { readonly members: Page } | null>> | null>>

/** A team with the place in its list to read on from. */
interface Wanted {
  readonly team: string
  readonly after: string | null
}

const teamsPerQuery = 20

/**
 * The people of teams (`organisation/team`) by number, those of the teams below included, in one call for every 20 teams and every further 100
 * people. Null for a team that is not there or that the token must not see: the two look alike.
 *
 * @throws {Problem} `github/…` for what is no refusal
 */
export async function readTeamRosters(
  connection: Connection,
  teams: readonly string[],
): Promise<ReadonlyMap<string, readonly number[] | null>> {
  const rosters = new Map<string, readonly number[] | null>(teams.map((team) => [team, null]))
  let wanted: readonly Wanted[] = teams.filter((team) => /^[^/]+\/[^/]+$/.test(team)).map((team) => ({ team, after: null }))
  while (wanted.length > 0) {
    const some = wanted.slice(0, teamsPerQuery)
    const pages = await pagesOf(connection, some)
    const more: Wanted[] = []
    for (const [index, { team, after }] of some.entries()) {
      const page = pages?.[index]
      if (page == null) {
        rosters.set(team, null)
        continue
      }
      const members = page.nodes.flatMap((node) => node?.databaseId ?? [])
      rosters.set(team, [...(after === null ? [] : (rosters.get(team) ?? [])), ...members])
      if (page.pageInfo.hasNextPage) more.push({ team, after: page.pageInfo.endCursor })
    }
    wanted = [...wanted.slice(teamsPerQuery), ...more]
  }
  return rosters
}

async function pagesOf(connection: Connection, wanted: readonly Wanted[]): Promise<readonly (Page | null)[] | null> {
  const declared = wanted.map((_, index) => `, $o${index}: String!, $t${index}: String!, $a${index}: String`).join('')
  const asked = wanted.map(
    (_, index) =>
      `o${index}: organization(login: $o${index}) { team(slug: $t${index}) { members(first: 100, after: $a${index}) { nodes { databaseId } pageInfo { hasNextPage endCursor } } } }`,
  )
  const query = `query rosters($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { id } ${asked.join(' ')} }`
  const variables = Object.fromEntries(
    wanted.flatMap(({ team, after }, index) => {
      const [org = '', slug = ''] = team.split('/')
      return [
        [`o${index}`, org],
        [`t${index}`, slug],
        [`a${index}`, after],
      ]
    }),
  )
  try {
    const kind = { what: 'read the members of teams', needs: 'members=read', repeatable: true }
    const data = await connection.graphql<RosterData>(query, variables, kind)
    return wanted.map((_, index) => data[`o${index}`]?.['team']?.members ?? null)
  } catch (error) {
    if (isProblem(error, 'github/permission')) return null
    throw error
  }
}
