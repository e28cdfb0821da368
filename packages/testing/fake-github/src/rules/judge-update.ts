import { actingRole } from '../access/authorise.ts'
import type { Protection, Rule, RuleSuite, Ruleset } from '../state/protection.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { mayBypass } from './bypass.ts'
import { rulesetMatches } from './match-ref.ts'
import { branchOf, isCreation, tagOf, type RefUpdate } from './ref-update.ts'
import { checkRule, type RuleContext } from './rule-checks.ts'

export interface Judgement {
  /** Why the update must not happen; empty: it may. */
  readonly refusals: readonly string[]
  /** GH006: a protected branch; GH013: rulesets and immutable releases. */
  readonly source: 'GH006' | 'GH013'
}

/** Judges a ref update by immutable releases, rulesets and branch protection, and keeps the rule suite. */
export async function judgeUpdate(world: World, repository: Repository, token: Token, update: RefUpdate): Promise<Judgement> {
  const locked = lockedTag(repository, update)
  if (locked.length > 0) return { refusals: locked, source: 'GH013' }
  const byRulesets = await judgeRulesets({ world, repository, update }, token)
  if (byRulesets.length > 0) return { refusals: byRulesets, source: 'GH013' }
  return { refusals: await judgeProtection({ world, repository, update }, token), source: 'GH006' }
}

function lockedTag(repository: Repository, update: RefUpdate): string[] {
  const tag = tagOf(update.ref)
  if (tag === null) return []
  const released = repository.releases.some((release) => release.immutable && release.tagName === tag)
  if (isCreation(update)) return repository.burnedTags.has(tag) ? ['Cannot create ref due to creations being restricted.'] : []
  return released ? ['Cannot update or delete a tag of an immutable release.'] : []
}

async function judgeRulesets(context: RuleContext, token: Token): Promise<string[]> {
  const { world, repository, update } = context
  const applying = repository.rulesets.filter(
    (each) => each.enforcement !== 'disabled' && rulesetMatches(each, update.ref, repository.defaultBranch),
  )
  if (applying.length === 0) return []
  const results = await Promise.all(applying.map((ruleset) => applyRuleset(ruleset, context, token)))
  const enforced = results.filter(({ ruleset }) => ruleset.enforcement === 'active')
  const refusals = enforced.filter(({ bypassed }) => !bypassed).flatMap(({ failures }) => failures)
  const wasBypassed = enforced.some(({ bypassed, failures }) => bypassed && failures.length > 0)
  repository.ruleSuites.push({
    id: world.nextId(),
    actor: token.account,
    ref: update.ref,
    before: update.before,
    after: update.after,
    pushedAt: world.clock.now(),
    result: refusals.length > 0 ? 'fail' : wasBypassed ? 'bypass' : 'pass',
    rules: results.flatMap(({ rules }) => rules),
  })
  return [...new Set(refusals)]
}

interface Applied {
  readonly ruleset: Ruleset
  readonly bypassed: boolean
  readonly failures: readonly string[]
  readonly rules: RuleSuite['rules']
}

async function applyRuleset(ruleset: Ruleset, context: RuleContext, token: Token): Promise<Applied> {
  const checked = await Promise.all(ruleset.rules.map(async (rule) => ({ rule, failures: await checkRule(rule, context) })))
  return {
    ruleset,
    bypassed: mayBypass(context.world, context.repository, ruleset, token, context.update.pull !== undefined),
    failures: checked.flatMap(({ failures }) => failures),
    rules: checked.map(({ rule, failures }) => ({ ruleset, type: rule.type, passed: failures.length === 0, details: failures[0] ?? null })),
  }
}

async function judgeProtection(context: RuleContext, token: Token): Promise<string[]> {
  const branch = branchOf(context.update.ref)
  const protection = branch === null ? undefined : context.repository.protections.get(branch)
  if (protection === undefined) return []
  const admin = actingRole(context.world, token, context.repository) === 'admin'
  if (admin && !protection.enforceAdmins) return []
  const failures = await Promise.all(asRules(protection).map((rule) => checkRule(rule, context)))
  const mayPush = protection.restrictions === null || listed(context, protection.restrictions, token)
  return [...failures.flat(), ...(mayPush || context.update.pull !== undefined ? [] : ['You are not authorized to push to this branch.'])]
}

/** A branch protection said in rules, so that both are enforced by the same checks. */
function asRules(protection: Protection): Rule[] {
  const { requiredReviews: reviews, requiredStatusChecks: status } = protection
  const pull = { required_approving_review_count: reviews?.count ?? 0, require_last_push_approval: reviews?.lastPush ?? false }
  const checks = (status?.checks ?? []).map(({ context, app_id }) => ({ context, integration_id: app_id }))
  return [
    ...(reviews === null ? [] : [{ type: 'pull_request', parameters: pull }]),
    ...(status === null ? [] : [{ type: 'required_status_checks', parameters: { required_status_checks: checks } }]),
    ...(protection.linearHistory ? [{ type: 'required_linear_history' }] : []),
    ...(protection.signatures ? [{ type: 'required_signatures' }] : []),
    ...(protection.allowForcePushes ? [] : [{ type: 'non_fast_forward' }]),
    ...(protection.allowDeletions ? [] : [{ type: 'deletion' }]),
  ]
}

function listed(
  { world, repository }: RuleContext,
  { users, teams, apps }: NonNullable<Protection['restrictions']>,
  token: Token,
): boolean {
  if (token.app !== null) return apps.includes(token.app.slug)
  const login = token.account.login.toLowerCase()
  const organization = world.organization(repository.owner.login)
  const inTeam = teams.some((slug) => organization?.teams.get(slug)?.members.get(login)?.state === 'active')
  return inTeam || users.some((user) => user.toLowerCase() === login)
}
