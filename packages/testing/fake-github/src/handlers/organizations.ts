import { isApp } from '../access/authorise.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, notFound } from '../server/refusal.ts'
import { noContent, ok, redirect, type Reply } from '../server/reply.ts'
import { permissionFlags, userShape } from '../shapes/account.ts'
import { minimalRepositoryShape } from '../shapes/repository.ts'
import { fullTeamShape, organizationShape, teamShape } from '../shapes/team.ts'
import type { Member, Organization, Team } from '../state/account.ts'
import type { HandlerTable } from './handler.ts'

const organizationOf = (call: Call): Organization => found(call.world.organization(call.param('org')))

/** Apps with Members: read and members see the teams; a team nobody showed the caller is a 404, like a missing one. */
function seesMembers(call: Call, organization: Organization): boolean {
  if (call.token === null) return false
  return isApp(call.token)
    ? call.token.permissions?.has('members') === true
    : organization.members.has(call.token.account.login.toLowerCase())
}

function teamOf(call: Call): { organization: Organization; team: Team } {
  const organization = organizationOf(call)
  const team = found(organization.teams.get(call.param('team_slug')))
  const own = call.token !== null && team.members.has(call.token.account.login.toLowerCase())
  if (!seesMembers(call, organization) || (team.privacy === 'secret' && !own && call.token !== null && !isApp(call.token))) throw notFound()
  return { organization, team }
}

/** The team's own members and those of the teams below it. */
function allMembers(organization: Organization, team: Team): Map<string, Member> {
  const children = [...organization.teams.values()].filter((each) => each.parent === team.slug)
  return new Map([...children.flatMap((child) => [...allMembers(organization, child)]), ...team.members])
}

function membership(call: Call): Reply {
  const { organization, team } = teamOf(call)
  const login = call.param('username').toLowerCase()
  const member = found(allMembers(organization, team).get(login))
  const isOwner = organization.members.get(login) === 'admin'
  return ok({
    url: `${call.world.links.api}/orgs/${team.organization}/teams/${team.slug}/memberships/${member.account.login}`,
    role: isOwner ? 'maintainer' : member.role,
    state: member.state,
  })
}

function listMembers(call: Call): Promise<Reply> {
  const { organization, team } = teamOf(call)
  const { role = 'all' } = call.query<{ role?: string }>()
  const members = [...allMembers(organization, team).values()].filter(
    (member) => member.state === 'active' && (role === 'all' || member.role === role),
  )
  return list(call, members, (member) => userShape(call.world.links, member.account))
}

/** 302 for a caller outside the organization: only public membership could be asked for. */
function checkMember(call: Call): Reply {
  const organization = organizationOf(call)
  const login = call.param('username')
  if (!seesMembers(call, organization))
    return redirect(`${call.world.links.api}/orgs/${organization.account.login}/public_members/${login}`)
  if (!organization.members.has(login.toLowerCase())) throw notFound()
  return noContent
}

function orgMembership(call: Call): Reply {
  const organization = organizationOf(call)
  const account = found(call.world.account(call.param('username')))
  if (!seesMembers(call, organization)) throw notFound()
  const url = `${call.world.links.api}/orgs/${organization.account.login}`
  const { login, id, node_id, repos_url, events_url, hooks_url, issues_url, members_url, public_members_url, avatar_url, description } =
    organizationShape(call.world, organization)
  return ok({
    url: `${url}/memberships/${account.login}`,
    state: 'active',
    role: found(organization.members.get(account.login.toLowerCase())),
    organization_url: url,
    organization: {
      login,
      id,
      node_id,
      url,
      repos_url,
      events_url,
      hooks_url,
      issues_url,
      members_url,
      public_members_url,
      avatar_url,
      description,
    },
    user: userShape(call.world.links, account),
  })
}

const members = ['members:read']
const teamsOf = (call: Call): Team[] => [...organizationOf(call).teams.values()]

export const organizations: HandlerTable = {
  'orgs/get': { provenance: 'recorded', handle: (call) => ok(organizationShape(call.world, organizationOf(call))) },
  'orgs/list-members': {
    provenance: 'documented',
    needs: members,
    handle: (call) => {
      const { role = 'all' } = call.query<{ role?: string }>()
      const logins = [...organizationOf(call).members].filter(([, each]) => role === 'all' || each === role).map(([login]) => login)
      return list(
        call,
        logins.flatMap((login) => call.world.account(login) ?? []),
        (account) => userShape(call.world.links, account),
      )
    },
  },
  'orgs/check-membership-for-user': { provenance: 'documented', handle: checkMember },
  'orgs/get-membership-for-user': { provenance: 'documented', needs: members, handle: orgMembership },
  'orgs/get-immutable-releases-settings': {
    provenance: 'documented',
    needs: ['organization_administration:read'],
    handle: (call) => ok({ enforced_repositories: organizationOf(call).immutableReleases }),
  },
  'teams/list': {
    provenance: 'documented',
    needs: members,
    handle: (call) => list(call, teamsOf(call), (team) => teamShape(call.world, team)),
  },
  'teams/get-by-name': {
    provenance: 'documented',
    needs: members,
    handle: (call) => {
      const { organization, team } = teamOf(call)
      return ok(fullTeamShape(call.world, organization, team))
    },
  },
  'teams/list-members-in-org': { provenance: 'documented', needs: members, handle: listMembers },
  'teams/get-membership-for-user-in-org': { provenance: 'documented', needs: members, handle: membership },
  'teams/list-child-in-org': {
    provenance: 'documented',
    needs: members,
    handle: (call) => {
      const { organization, team } = teamOf(call)
      const children = [...organization.teams.values()].filter((each) => each.parent === team.slug)
      return list(call, children, (each) => teamShape(call.world, each))
    },
  },
  'teams/list-repos-in-org': {
    provenance: 'documented',
    needs: members,
    handle: (call) => {
      const names = [...teamOf(call).team.repositories.keys()]
      return list(
        call,
        names.flatMap((name) => call.world.repository(name) ?? []),
        (each) => minimalRepositoryShape(call.world.links, each),
      )
    },
  },
  'repos/list-teams': {
    provenance: 'documented',
    needs: ['administration:read'],
    handle: (call) => {
      const organization = call.world.organization(call.repository.owner.login)
      const name = `${call.repository.owner.login}/${call.repository.name}`.toLowerCase()
      const teams = [...(organization?.teams.values() ?? [])].filter((team) => team.repositories.has(name))
      const legacyName = { read: 'pull', triage: 'triage', write: 'push', maintain: 'maintain', admin: 'admin' } as const
      return list(call, teams, (team) => {
        const role = team.repositories.get(name) ?? 'read'
        return { ...teamShape(call.world, team), permission: legacyName[role], permissions: permissionFlags(role) }
      })
    },
  },
}
