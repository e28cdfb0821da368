import { nodeId } from '../state/links.ts'
import { isoTime } from '../state/clock.ts'
import type { Protection, Ruleset } from '../state/protection.ts'
import { fullName, type Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { appShape, userShape } from './account.ts'
import { teamShape } from './team.ts'

const flag = (enabled: boolean): { enabled: boolean } => ({ enabled })

/** `protected-branch`: the answer to setting a protection. */
export function protectedBranchShape(world: World, repository: Repository, protection: Protection, url: string): Record<string, unknown> {
  const { requiredStatusChecks: status, requiredReviews: reviews } = protection
  const checks = status?.checks ?? []
  return {
    url,
    ...(status === null
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            strict: status.strict,
            contexts: checks.map(({ context }) => context),
            contexts_url: `${url}/required_status_checks/contexts`,
            checks,
          },
        }),
    ...(reviews === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: reviews.dismissStale,
            require_code_owner_reviews: reviews.codeOwners,
            required_approving_review_count: reviews.count,
            require_last_push_approval: reviews.lastPush,
          },
        }),
    ...(protection.restrictions === null ? {} : { restrictions: restrictionsShape(world, repository, protection.restrictions, url) }),
    required_signatures: { url: `${url}/required_signatures`, enabled: protection.signatures },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins },
    required_linear_history: flag(protection.linearHistory),
    allow_force_pushes: flag(protection.allowForcePushes),
    allow_deletions: flag(protection.allowDeletions),
    block_creations: flag(false),
    required_conversation_resolution: flag(false),
    lock_branch: flag(false),
    allow_fork_syncing: flag(false),
  }
}

/** `branch-protection`: the answer to reading one. */
export const branchProtectionShape = protectedBranchShape

function restrictionsShape(
  world: World,
  repository: Repository,
  { users, teams, apps }: NonNullable<Protection['restrictions']>,
  url: string,
): Record<string, unknown> {
  const organization = world.organization(repository.owner.login)
  return {
    url: `${url}/restrictions`,
    users_url: `${url}/restrictions/users`,
    teams_url: `${url}/restrictions/teams`,
    apps_url: `${url}/restrictions/apps`,
    users: users.flatMap((login) => world.account(login) ?? []).map((account) => userShape(world.links, account)),
    teams: teams.flatMap((slug) => organization?.teams.get(slug) ?? []).map((team) => teamShape(world, team)),
    apps: apps.flatMap((slug) => world.apps.get(slug) ?? []).map((app) => appShape(world.links, app)),
  }
}

/** `repository-ruleset`; the bypass list only for those who may change it. */
export function rulesetShape(
  world: World,
  repository: Repository,
  ruleset: Ruleset,
  detail: 'list' | 'full' | 'full-with-bypass',
): Record<string, unknown> {
  const { links } = world
  const short = {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: fullName(repository),
    enforcement: ruleset.enforcement,
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: {
      self: { href: links.repositoryApi(repository, `/rulesets/${ruleset.id}`) },
      html: { href: links.repositoryPage(repository, `/rules/${ruleset.id}`) },
    },
    created_at: isoTime(ruleset.createdAt),
    updated_at: isoTime(ruleset.updatedAt),
  }
  if (detail === 'list') return short
  const full = { ...short, conditions: ruleset.conditions, rules: ruleset.rules }
  return detail === 'full' ? full : { ...full, bypass_actors: ruleset.bypassActors, current_user_can_bypass: 'never' }
}
