import type { Account } from './account.ts'

/** The parts of a branch protection the fake enforces; the names are the request's. */
export interface Protection {
  requiredStatusChecks: { strict: boolean; checks: readonly { context: string; app_id: number | null }[] } | null
  requiredReviews: { count: number; dismissStale: boolean; codeOwners: boolean; lastPush: boolean } | null
  /** Logins, team slugs and app slugs that may push; null: everybody with write access. */
  restrictions: { users: readonly string[]; teams: readonly string[]; apps: readonly string[] } | null
  enforceAdmins: boolean
  linearHistory: boolean
  allowForcePushes: boolean
  allowDeletions: boolean
  signatures: boolean
}

export interface BypassActor {
  readonly actor_id: number | null
  readonly actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User'
  readonly bypass_mode: 'always' | 'pull_request' | 'exempt'
}

export interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

export interface Ruleset {
  readonly id: number
  name: string
  target: 'branch' | 'tag' | 'push' | 'repository'
  enforcement: 'active' | 'evaluate' | 'disabled'
  bypassActors: readonly BypassActor[]
  conditions: { readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } }
  rules: readonly Rule[]
  readonly createdAt: number
  updatedAt: number
}

export interface RuleSuite {
  readonly id: number
  readonly actor: Account | null
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly pushedAt: number
  readonly result: 'pass' | 'fail' | 'bypass'
  readonly rules: readonly { readonly ruleset: Ruleset; readonly type: string; readonly passed: boolean; readonly details: string | null }[]
}

export interface Activity {
  readonly id: number
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly at: number
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge'
  readonly actor: Account | null
}
