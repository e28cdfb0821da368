import type { ApprovalCheck, ApprovalEnvironmentFacts, ReleasePolicy } from '@locktender/contracts'

/** What the policy expects of an environment's protection. */
export interface EnvironmentRules {
  /** Roles that the protection must ask, each with its teams as `organisation/team` and its accounts. */
  readonly reviewers: readonly EnvironmentRole[]
  readonly waitMinutes: number
  readonly isProduction: boolean
  /** Whether it may stand without any protection. */
  readonly mayBeOpen: boolean
  readonly adminBypassFails: boolean
}

export interface EnvironmentRole {
  readonly role: string
  readonly teams: ReadonlySet<string>
  readonly accounts: ReadonlySet<number>
}

const anyBranch = new Set(['*', '**', '**/*'])

/**
 * Whether an environment is what the policy takes it for: it exists, is protected, asks the right reviewers, waits long enough, lets
 * only chosen branches in, and nobody skipped it. A name that does not exist is no environment: the server would make one without any
 * rule. Behind the gate a person's yes must be on record, or somebody has skipped it.
 */
export function environmentChecks(facts: ApprovalEnvironmentFacts, rules: EnvironmentRules): readonly ApprovalCheck[] {
  const name = JSON.stringify(facts.name)
  if (facts.exists === null)
    return [
      {
        code: 'environment/unreadable',
        outcome: 'unknown',
        message: `the environment ${name} could not be read; give the job \`actions: read\``,
      },
    ]
  if (!facts.exists)
    return [fail('environment/missing', `there is no environment ${name}; create it with its protection, or mend the name`)]
  const isBare = facts.reviewers.length === 0 && facts.customRules === 0
  if (isBare && !rules.mayBeOpen)
    return [fail('environment/unprotected', `the environment ${name} asks nobody; add required reviewers to it`)]
  const found = [...shapeChecks(facts, rules, name), ...bypassChecks(facts, rules, name)]
  return found.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown')
    ? found
    : [...found, { code: 'environment/protected', outcome: 'pass', message: `the environment ${name} is what the policy takes it for` }]
}

function shapeChecks(facts: ApprovalEnvironmentFacts, rules: EnvironmentRules, name: string): readonly ApprovalCheck[] {
  const unasked = rules.reviewers.filter((role) => !facts.reviewers.some((reviewer) => isOf(reviewer, role)))
  const isOpen = facts.branches === 'any' || (Array.isArray(facts.branches) && facts.branches.some((pattern) => anyBranch.has(pattern)))
  return [
    ...unasked.map(({ role }) =>
      fail('environment/reviewers', `the environment ${name} does not ask ${role}; add one of its teams to the reviewers`),
    ),
    ...(facts.waitMinutes < rules.waitMinutes
      ? [
          fail(
            'environment/wait-timer',
            `the environment ${name} waits ${facts.waitMinutes} min, the policy wants ${rules.waitMinutes}; raise its wait timer`,
          ),
        ]
      : []),
    ...(rules.isProduction && isOpen
      ? [fail('environment/any-branch', `any branch may deploy to ${name}; choose protected branches or patterns`)]
      : []),
  ]
}

function bypassChecks(facts: ApprovalEnvironmentFacts, rules: EnvironmentRules, name: string): readonly ApprovalCheck[] {
  const checks: ApprovalCheck[] = []
  if (facts.adminsCanBypass !== false && facts.reviewers.length > 0) {
    const seen = facts.adminsCanBypass === null ? 'it is not known whether administrators can skip' : 'administrators can skip'
    const outcome = !rules.adminBypassFails ? 'warn' : facts.adminsCanBypass === null ? 'unknown' : 'fail'
    checks.push({
      code: 'environment/admin-bypass',
      outcome,
      message: `${seen} the protection of ${name}; switch that off in its settings`,
    })
  }
  if (facts.gate === 'ahead' || facts.reviewers.length === 0) return checks
  if (facts.approvals === null)
    checks.push({
      code: 'environment/approvals-unreadable',
      outcome: 'unknown',
      message: `the reviews of this run could not be read; give the job \`actions: read\``,
    })
  else if (!facts.approvals.some(({ user, state }) => state === 'approved' && user?.type === 'User'))
    checks.push(fail('environment/bypassed', `${name} asks reviewers, but no person approved this run: the gate was skipped`))
  return checks
}

function isOf({ type, id, team }: ApprovalEnvironmentFacts['reviewers'][number], { teams, accounts }: EnvironmentRole): boolean {
  return type === 'Team' ? team !== undefined && teams.has(team.toLowerCase()) : id !== undefined && accounts.has(id)
}

/** The rules that a policy has for an environment. `accounts` gives the people of a role by number. */
export function environmentRules(
  policy: ReleasePolicy,
  name: string,
  {
    accounts,
    adminBypassFails,
    minutes,
  }: {
    readonly accounts: (role: string) => ReadonlySet<number>
    readonly adminBypassFails: boolean
    /** Minutes of a duration of the policy. */
    readonly minutes: (duration: string) => number
  },
): EnvironmentRules {
  const own = Object.entries(policy.environments ?? {}).find(([key]) => key === name)?.[1]
  const rules = typeof own === 'object' ? own : undefined
  const reviewers = rules?.reviewers ?? []
  return {
    reviewers: reviewers.map((role) => ({ role, teams: teamsOf(policy, role), accounts: accounts(role) })),
    waitMinutes: minutes(rules?.wait ?? '0m'),
    isProduction: rules?.production ?? false,
    mayBeOpen: rules !== undefined && rules.production !== true && reviewers.length === 0,
    adminBypassFails,
  }
}

function teamsOf(policy: ReleasePolicy, role: string): ReadonlySet<string> {
  const own = Object.entries(policy.roles ?? {}).find(([key]) => key === role)?.[1] ?? []
  const members = Array.isArray(own) ? own : [...own.members, ...(own.backup ?? [])]
  return new Set(members.filter((member) => typeof member === 'string' && member.includes('/')).map((team) => String(team).toLowerCase()))
}

const fail = (code: string, message: string): ApprovalCheck => ({ code, outcome: 'fail', message })
