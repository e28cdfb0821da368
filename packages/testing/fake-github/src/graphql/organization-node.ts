import { GraphQLError } from 'graphql'
import type { Account, Team } from '../state/account.ts'
import { nodeId } from '../state/links.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { connection, type PageArgs } from './connection.ts'
import { actorNode, type Node } from './nodes.ts'

/** An organization with its teams. A token without the members' permission is refused the teams, as by REST. */
export function organizationNode(world: World, token: Token, login: string): Node | null {
  const organization = world.organization(login)
  if (organization === undefined)
    throw new GraphQLError(`Could not resolve to an Organization with the login of '${login}'.`, { extensions: { type: 'NOT_FOUND' } })
  return {
    ...actorNode(world, organization.account),
    team: ({ slug }: { slug: string }) => {
      if (token.permissions !== null && !token.permissions.has('members'))
        throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } })
      const team = organization.teams.get(slug.toLowerCase())
      return team === undefined ? null : teamNode(world, organization.teams, team)
    },
  }
}

function teamNode(world: World, teams: ReadonlyMap<string, Team>, team: Team): Node {
  return {
    __typename: 'Team',
    id: nodeId('Team', team.id),
    databaseId: team.id,
    slug: team.slug,
    combinedSlug: `${team.organization}/${team.slug}`,
    members: (page: PageArgs) => connection([...membersBelow(teams, team).values()], page, (account) => actorNode(world, account)),
  }
}

/** Active members, those of the teams below included. */
function membersBelow(teams: ReadonlyMap<string, Team>, team: Team): ReadonlyMap<number, Account> {
  const own = [...team.members.values()].flatMap(({ account, state }) => (state === 'active' ? [[account.id, account] as const] : []))
  const below = [...teams.values()].filter(({ parent }) => parent === team.slug)
  return new Map([...own, ...below.flatMap((child) => [...membersBelow(teams, child)])])
}
