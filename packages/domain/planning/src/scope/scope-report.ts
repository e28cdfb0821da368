import type { Reason } from '@locktender/contracts'

/** A commit after the freeze of the scope. */
export interface LateCommit {
  readonly sha: string
  /** First line of its message; hostile text. */
  readonly header: string
  /** Id of the approved change that lets it in; null when none does. */
  readonly change: string | null
}

/** What came after the scope was frozen. */
export interface ScopeReport {
  /** Commit or time of the freeze, as the plan names it; null when it is not frozen. */
  readonly frozen: string | null
  /** Day or time at which the policy wants it frozen, ISO 8601 in UTC; null when it does not ask for it. */
  readonly dueAt: string | null
  /** Newest first. */
  readonly late: readonly LateCommit[]
  /** `scope/not-frozen`, `scope/late-commit`, `scope/self-approved`, `scope/freeze-unknown`. */
  readonly objections: readonly Reason[]
}
