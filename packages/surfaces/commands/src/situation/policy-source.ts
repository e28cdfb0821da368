/** Where the policy of a call must be read from. */
export type PolicySource =
  /** The files on disk: a person at a terminal. */
  | { readonly from: 'disk' }
  /** A commit by hash. */
  | { readonly from: 'commit'; readonly commit: string }
  /** The tip of a branch of the remote. */
  | { readonly from: 'branch'; readonly branch: string }
  /** A job whose event does not say what the protected branch is. */
  | { readonly from: 'nowhere' }

export interface RunFacts {
  /** Whether this is a step of a job. */
  readonly inJob: boolean
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
  readonly ref: string | undefined
  /** Commit of the run. */
  readonly commit: string | undefined
  /** Event payload, as far as it could be read. */
  readonly event: EventFacts
}

export interface EventFacts {
  readonly defaultBranch: string | undefined
  /** Base commit of a pull request. */
  readonly baseCommit: string | undefined
}

/**
 * A policy is never read from the ref that is being released, or a release could loosen its own rules: a pull request uses its
 * base, a run on the default branch its own commit, any other run the tip of the default branch.
 */
export function policySource({ inJob, ref, commit, event }: RunFacts): PolicySource {
  if (!inJob) return { from: 'disk' }
  if (event.baseCommit !== undefined) return { from: 'commit', commit: event.baseCommit }
  if (event.defaultBranch === undefined) return { from: 'nowhere' }
  if (ref === `refs/heads/${event.defaultBranch}` && commit !== undefined) return { from: 'commit', commit }
  return { from: 'branch', branch: event.defaultBranch }
}

/** The facts of an event payload; whatever has another shape than GitHub gives it counts as absent. */
export function eventFacts(payload: unknown): EventFacts {
  const repository = field(payload, 'repository')
  const defaultBranch = field(repository, 'default_branch')
  const baseCommit = field(field(field(payload, 'pull_request'), 'base'), 'sha')
  return {
    defaultBranch: typeof defaultBranch === 'string' && defaultBranch !== '' ? defaultBranch : undefined,
    baseCommit: typeof baseCommit === 'string' && /^[0-9a-f]{40,64}$/.test(baseCommit) ? baseCommit : undefined,
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
