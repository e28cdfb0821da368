import type { RunIdentity } from '../events/github-context.ts'
import type { ValueMap } from '../expressions/value.ts'
import type { Masks } from '../masks.ts'
import type { ActionEntry, StandInCall } from '../runner-options.ts'
import type { PostStep } from '../steps/post-step.ts'
import type { ActionRepository, StepState } from '../steps/step-scope.ts'
import type { RunnerSetup } from './runner-setup.ts'

export interface JobPaths {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  readonly toolCache: string
  readonly home: string
  /** The event payload. */
  readonly event: string
  readonly artifacts: string
}

/** A job while it runs. */
export interface JobRuntime {
  readonly setup: RunnerSetup
  readonly run: RunIdentity
  readonly actions: ReadonlyMap<string, ActionEntry>
  readonly paths: JobPaths
  readonly masks: Masks
  readonly token: string
  /** github, vars, secrets, needs, strategy, matrix, runner and job as far as they do not change. */
  readonly contexts: ValueMap
  /** The `env:` of workflow and job, and what steps add through GITHUB_ENV. */
  readonly environment: Record<string, string>
  /** What steps add through GITHUB_PATH, oldest first. */
  readonly pathEntries: string[]
  readonly defaults: { readonly shell: string; readonly workingDirectory: string }
  status: 'success' | 'failure' | 'cancelled'
  /** Aborted when the job is cancelled: running steps whose condition no longer holds are stopped. */
  readonly signal: AbortSignal
  /** Aborted `cancel-timeout-minutes` later: everything is stopped. */
  readonly hardStop: AbortSignal
  /** Last in, first out. */
  readonly postSteps: PostStep[]
  /** Paths of steps whose post part is registered already. */
  readonly withPost: Set<string>
  /** Clean-up of stand-ins by step path. */
  readonly postWork: Map<string, (call: StandInCall) => Promise<void>>
  /** `steps` of composite actions by step path: their post parts see what their main parts left. */
  readonly compositeSteps: Map<string, Record<string, StepState>>
  /** STATE_ values by step path. */
  readonly actionStates: Map<string, Record<string, string>>
  readonly trackingId: string
  /** The run's repository at the run's commit. */
  readonly self: ActionRepository
  /** Folder of a commit of the run's repository. */
  readonly repositoryAt: (sha: string) => Promise<string>
}
