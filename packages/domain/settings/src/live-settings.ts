import type { ApprovalEnvironmentFacts } from '@locktender/contracts'

/** What was read, or why it could not be: a refusal must not look like an empty list. */
export type Known<T> = { readonly known: T } | { readonly unknown: string }

/** Settings of an environment, as `environment-approval` reads them. */
export type LiveEnvironment = Omit<ApprovalEnvironmentFacts, 'exists' | 'gate' | 'approvals'>

export interface BypassActor {
  /** As GitHub names the kinds: `Team`, `Integration`, `RepositoryRole`, … */
  readonly type: string
  readonly name: string
  readonly mode: 'always' | 'pull_request' | 'exempt'
}

/** One ruleset, those of the organization included, whatever its enforcement. */
export interface LiveRuleset {
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Types of its rules: `deletion`, `non_fast_forward`, `pull_request`, … */
  readonly rules: readonly string[]
  /** Null when the token is not shown them: that is not "none". */
  readonly bypassActors: readonly BypassActor[] | null
}

/** One push that passed a ruleset by bypassing it. */
export interface RuleBypass {
  readonly ref: string
  /** Login; null when the account is gone. */
  readonly by: string | null
  readonly at: Date
  readonly ruleset: string
}

export interface CodeownersFile {
  /** Null when there is none. */
  readonly path: string | null
  readonly errors: readonly { readonly line: number; readonly kind: string; readonly message: string }[]
}

/** How a repository is set up, each part read on its own. */
export interface LiveSettings {
  readonly defaultBranch: string
  readonly environments: Known<readonly LiveEnvironment[]>
  readonly rulesets: Known<readonly LiveRuleset[]>
  readonly immutableReleases: Known<boolean>
  /** Bypasses of the past month. */
  readonly bypasses: Known<readonly RuleBypass[]>
  readonly codeowners: Known<CodeownersFile>
  /** What GITHUB_TOKEN may do in a workflow that does not say. */
  readonly workflowToken: Known<{ readonly permissions: 'read' | 'write'; readonly mayApprove: boolean }>
  /** Whether the branch of the release record exists. */
  readonly recordBranch: Known<boolean>
  /** Rights of the token that doctor runs with, as GitHub names them: `members` → `read`. */
  readonly tokenRights: Known<Readonly<Record<string, 'read' | 'write' | 'admin'>>>
  /** Numbers of the accounts of a role that the policy names by login or number. */
  readonly accountsOf: (role: string) => ReadonlySet<number>
}
