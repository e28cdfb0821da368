import type { Organization, Team } from '../state/account.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import type { World } from '../state/world.ts'

/** `team`. */
export function teamShape(world: World, team: Team): Record<string, unknown> {
  const organization = world.organization(team.organization)
  const parent = team.parent === null ? undefined : organization?.teams.get(team.parent)
  return { ...simpleTeamShape(world, team), parent: parent === undefined ? null : simpleTeamShape(world, parent) }
}

/** `team-simple`. */
export function simpleTeamShape({ links }: World, team: Team): Record<string, unknown> {
  const url = `${links.api}/orgs/${team.organization}/teams/${team.slug}`
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    url,
    html_url: `${links.server}/orgs/${team.organization}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: team.privacy,
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
  }
}

/** `team-full`. */
export function fullTeamShape(world: World, organization: Organization, team: Team): Record<string, unknown> {
  return {
    ...teamShape(world, team),
    members_count: [...team.members.values()].filter((member) => member.state === 'active').length,
    repos_count: team.repositories.size,
    created_at: isoTime(0),
    updated_at: isoTime(0),
    organization: organizationShape(world, organization),
  }
}

/** `organization-full`, and `team-organization`. */
export function organizationShape({ links }: World, { account }: Organization): Record<string, unknown> {
  const url = `${links.api}/orgs/${account.login}`
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('Organization', account.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.server}/avatars/u/${account.id}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    ...counts,
    html_url: `${links.server}/${account.login}`,
    type: 'Organization',
    created_at: isoTime(0),
    updated_at: isoTime(0),
    archived_at: null,
  }
}
