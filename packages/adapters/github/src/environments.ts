import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'
import { readList } from './lists.ts'

/** What the server says of an environment's protection. */
export interface EnvironmentProtection {
  readonly reviewers: readonly EnvironmentReviewer[]
  /** Protection rules of Apps; counted only where nobody is asked otherwise. */
  readonly customRules: number
  readonly waitMinutes: number
  /** Null: the server does not tell. */
  readonly adminsCanBypass: boolean | null
  /** Refs that may deploy: all, protected branches, or names and patterns. */
  readonly branches: 'any' | 'protected' | readonly string[]
}

/** A person by number, or a team as `organisation/team`. */
export type EnvironmentReviewer = { readonly type: 'User'; readonly id: number } | { readonly type: 'Team'; readonly team: string }

interface EnvironmentAnswer {
  readonly can_admins_bypass?: unknown
  readonly deployment_branch_policy: { readonly protected_branches: boolean } | null
  readonly protection_rules?: readonly {
    readonly type: string
    readonly wait_timer?: number
    readonly reviewers?: readonly { readonly type?: string; readonly reviewer?: ReviewerAnswer }[]
  }[]
}

interface ReviewerAnswer {
  readonly id: number
  readonly slug?: string
  readonly html_url?: string
}

const needs = 'actions=read'

/**
 * The protection of an environment. `missing`: the server does not have it and would make one without any rule for a job that names it.
 * `unseen`: the token may not look.
 *
 * @throws {Problem} `github/…` for what is no refusal
 */
export async function readEnvironment(connection: Connection, name: string): Promise<EnvironmentProtection | 'missing' | 'unseen'> {
  const parameters = { environment_name: name }
  try {
    const kind = { what: `read the environment ${name}`, needs }
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}'
    const { data } = await connection.rest<EnvironmentAnswer>(route, parameters, kind)
    return await protectionOf(connection, name, data)
  } catch (error) {
    if (isProblem(error, 'github/not-found')) return 'missing'
    if (isProblem(error, 'github/permission')) return 'unseen'
    throw error
  }
}

/** The protection of every environment: one call, and those that the rules of each take. Throws Problem `github/…`. */
export async function readEnvironments(connection: Connection): Promise<readonly (EnvironmentProtection & { readonly name: string })[]> {
  const rows = await readList<EnvironmentAnswer & { readonly name: string }>(connection, 'environments', {})
  const environments: (EnvironmentProtection & { readonly name: string })[] = []
  for (const row of rows) environments.push({ name: row.name, ...(await protectionOf(connection, row.name, row)) })
  return environments
}

async function protectionOf(connection: Connection, name: string, answer: EnvironmentAnswer): Promise<EnvironmentProtection> {
  const { protection_rules: rules = [], deployment_branch_policy: policy, can_admins_bypass: bypass } = answer
  const reviewers = rules.flatMap((rule) => (rule.reviewers ?? []).flatMap(({ type, reviewer }) => reviewerOf(connection, type, reviewer)))
  return {
    reviewers,
    customRules: reviewers.length > 0 ? 0 : await countCustomRules(connection, name),
    waitMinutes: Math.max(0, ...rules.map(({ wait_timer: minutes = 0 }) => minutes)),
    adminsCanBypass: typeof bypass === 'boolean' ? bypass : null,
    branches: policy === null ? 'any' : policy.protected_branches ? 'protected' : await patterns(connection, name),
  }
}

function reviewerOf(connection: Connection, type: string | undefined, reviewer: ReviewerAnswer | undefined): EnvironmentReviewer[] {
  if (reviewer === undefined) return []
  if (type === 'User') return [{ type, id: reviewer.id }]
  if (type !== 'Team' || reviewer.slug === undefined) return []
  // A team of an enterprise's other organisation cannot review here: the owner of the repository is its organisation.
  return [{ type, team: `${connection.owner}/${reviewer.slug}` }]
}

async function countCustomRules(connection: Connection, name: string): Promise<number> {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules'
  const kind = { what: `read the protection rules of Apps of ${name}`, needs }
  const { data } = await connection.rest<{ readonly custom_deployment_protection_rules?: readonly { readonly enabled?: boolean }[] }>(
    route,
    { environment_name: name },
    kind,
  )
  return (data.custom_deployment_protection_rules ?? []).filter(({ enabled }) => enabled !== false).length
}

async function patterns(connection: Connection, name: string): Promise<readonly string[]> {
  const rows = await readList<{ readonly name?: string }>(connection, 'branch-policies', { environment_name: name })
  return rows.flatMap((row) => row.name ?? [])
}
