import { readCommits } from '../git/commit.ts'
import { isAncestor } from '../git/history.ts'
import type { Rule } from '../state/protection.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { approvalsMissing } from './approvals-missing.ts'
import { missingChecks } from './missing-checks.ts'
import { newCommits } from './new-commits.ts'
import { branchOf, isCreation, isDeletion, tagOf, type RefUpdate } from './ref-update.ts'

export interface RuleContext {
  readonly world: World
  readonly repository: Repository
  readonly update: RefUpdate
}

/** What a rule has against an update: the sentences GitHub prints, or nothing. */
type RuleCheck = (context: RuleContext, parameters: Readonly<Record<string, unknown>>) => string[] | Promise<string[]>

const moves = ({ update }: RuleContext): boolean => !isCreation(update) && !isDeletion(update)

/** One check per rule type the fake enforces; other types are kept and shown, not enforced. */
export const ruleChecks: Readonly<Record<string, RuleCheck>> = {
  creation: ({ update }) => (isCreation(update) ? ['Cannot create ref due to creations being restricted.'] : []),
  update: (context) => (moves(context) && context.update.pull === undefined ? ['Cannot update this protected ref.'] : []),
  deletion: ({ update }) => (isDeletion(update) ? ['Cannot delete this protected ref.'] : []),
  non_fast_forward: async (context) => ((await isForced(context)) ? ['Cannot force-push to this branch'] : []),
  pull_request: (context, parameters) => {
    if (isDeletion(context.update)) return []
    if (context.update.pull === undefined) return ['Changes must be made through a pull request.']
    return approvalsMissing(
      context,
      Number(parameters['required_approving_review_count'] ?? 0),
      parameters['require_last_push_approval'] === true,
    )
  },
  required_status_checks: ({ repository, update }, parameters) => {
    if (isDeletion(update) || isCreation(update)) return []
    const checks = (parameters['required_status_checks'] ?? []) as { context: string; integration_id?: number | null }[]
    const head = update.pull === undefined ? update.after : headOf(repository, update.pull)
    return missingChecks(
      repository,
      head,
      checks.map(({ context, integration_id }) => ({ context, app: integration_id ?? null })),
    )
  },
  required_linear_history: async (context) => {
    const commits = await readCommits(context.repository.store, await newCommits(context.repository.store, context.update))
    return commits.some((commit) => commit.parents.length > 1) ? ['This branch must not contain merge commits.'] : []
  },
  required_signatures: async ({ repository, update }) => {
    const commits = await newCommits(repository.store, update)
    return commits.every((sha) => repository.signedCommits.has(sha)) ? [] : ['Commits must have verified signatures.']
  },
  tag_name_pattern: ({ update }, parameters) => namePattern(tagOf(update.ref), 'Tag name', parameters),
  branch_name_pattern: ({ update }, parameters) => namePattern(branchOf(update.ref), 'Branch name', parameters),
}

export async function checkRule(rule: Rule, context: RuleContext): Promise<string[]> {
  return (await ruleChecks[rule.type]?.(context, rule.parameters ?? {})) ?? []
}

/** Whether the new value does not contain the old one. */
export async function isForced({ repository, update }: RuleContext): Promise<boolean> {
  if (isCreation(update) || isDeletion(update)) return false
  if (update.env === undefined) return !(await isAncestor(repository.store, update.before, update.after))
  const left = await repository.store.git(['rev-list', '--max-count=1', '--end-of-options', update.before, `^${update.after}`, '--'], {
    env: update.env,
  })
  return left.length > 0
}

const headOf = (repository: Repository, pull: number): string =>
  repository.issues.find((issue) => issue.number === pull)?.pull?.headSha ?? ''

function namePattern(name: string | null, label: string, parameters: Readonly<Record<string, unknown>>): string[] {
  if (name === null) return []
  const pattern = String(parameters['pattern'])
  const tests: Readonly<Record<string, boolean>> = {
    starts_with: name.startsWith(pattern),
    ends_with: name.endsWith(pattern),
    contains: name.includes(pattern),
    regex: parameters['operator'] === 'regex' && new RegExp(pattern).test(name),
  }
  const matches = tests[String(parameters['operator'])] === true
  return matches === (parameters['negate'] === true) ? [`${label} must match a given pattern`] : []
}
