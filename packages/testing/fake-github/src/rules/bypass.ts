import { actingRole } from '../access/authorise.ts'
import type { Role } from '../state/account.ts'
import type { BypassActor, Ruleset } from '../state/protection.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'

/** The ids GitHub gives its built-in repository roles in bypass lists. */
const roleIds: Readonly<Record<number, Role>> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' }

/** Whether the caller stands on the ruleset's bypass list; `pull_request` entries count only while a pull request is merged. */
export function mayBypass(world: World, repository: Repository, ruleset: Ruleset, token: Token, inPull: boolean): boolean {
  return ruleset.bypassActors
    .filter((actor) => actor.bypass_mode !== 'pull_request' || inPull)
    .some((actor) => isActor(world, repository, actor, token))
}

function isActor(world: World, repository: Repository, actor: BypassActor, token: Token): boolean {
  const organization = world.organization(repository.owner.login)
  const login = token.account.login.toLowerCase()
  if (actor.actor_type === 'Integration') return token.app?.id === actor.actor_id
  if (actor.actor_type === 'User') return token.account.id === actor.actor_id
  if (actor.actor_type === 'OrganizationAdmin') return organization?.members.get(login) === 'admin'
  if (actor.actor_type === 'RepositoryRole')
    return token.app === null && actingRole(world, token, repository) === roleIds[actor.actor_id ?? 0]
  const team = [...(organization?.teams.values() ?? [])].find((each) => each.id === actor.actor_id)
  return actor.actor_type === 'Team' && team?.members.get(login)?.state === 'active'
}
