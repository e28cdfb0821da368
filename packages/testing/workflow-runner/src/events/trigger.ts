import type { ValueMap } from '../expressions/value.ts'

/** What starts a run. Everything but `event` has a default from the payload and the repository. */
export interface Trigger {
  /** `push`, `pull_request`, `workflow_dispatch`, … */
  readonly event: string
  /** The webhook payload; keys that are missing are filled in where the repository knows them. */
  readonly payload?: ValueMap
  /** `refs/heads/main`; a short name counts as a branch. */
  readonly ref?: string
  /** Default: the commit of the ref, or the working copy as it stands. */
  readonly sha?: string
  /** Of workflow_dispatch or workflow_call. */
  readonly inputs?: Readonly<Record<string, string | number | boolean>>
  /** For `paths` filters; default: the differences the repository has between `before` (or the base) and the commit. */
  readonly changedFiles?: readonly string[]
  /** Default: the payload's sender, or the owner of the repository. */
  readonly actor?: string
  readonly actorId?: number
  /** Who re-ran the run; default: the actor. */
  readonly triggeringActor?: string
  readonly runId?: number
  /** Default: counted by the runner, over the runs of the workflow. */
  readonly runNumber?: number
  readonly attempt?: number
  readonly refProtected?: boolean
  /** Cancels the run. */
  readonly signal?: AbortSignal
}
