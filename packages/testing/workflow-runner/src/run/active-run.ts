import type { RunIdentity } from '../events/github-context.ts'
import type { ActionEntry } from '../runner-options.ts'
import type { RunnerSetup } from './runner-setup.ts'

/** A run while it runs. */
export interface ActiveRun {
  readonly setup: RunnerSetup
  readonly identity: RunIdentity
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly directory: string
  /** A pull request from another repository: read-only token, no secrets. */
  readonly isFork: boolean
  readonly vars: Readonly<Record<string, string>>
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  /** Stops all jobs because the runner itself cannot go on. */
  readonly giveUp: () => void
  /** Aborted by giveUp. */
  readonly abandoned: AbortSignal
  /** A folder with the files of a commit of the repository, made once. */
  readonly repositoryAt: (sha: string) => Promise<string>
}
