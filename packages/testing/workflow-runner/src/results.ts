import type { Permissions } from './plan/permissions.ts'
import type { ActionStage } from './steps/action-stage.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  /** Relative to the workspace. */
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

export interface StepResult {
  /** The `id:` of the step, or the one the runner makes up (`__run`). */
  readonly id: string
  /** The part of an action that ran; a script has only a main part. */
  readonly stage: ActionStage
  readonly name: string
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion
  /** After `continue-on-error`. */
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** Masked, lines joined by `\n`; the steps of a composite action write into their caller's log. */
  readonly log: string
  readonly annotations: readonly Annotation[]
  /** Masked Markdown; '' when there is none or when it was over 1 MiB. */
  readonly summary: string
  readonly startedAt: string
  readonly completedAt: string
}

export interface JobResult {
  readonly id: string
  /** With the matrix combination: `test (18)`; below a called workflow `caller / called`. */
  readonly name: string
  readonly conclusion: Conclusion
  /** A failure of this job neither fails the run nor stops the jobs that need it. */
  readonly continueOnError: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly permissions: Permissions
  readonly environment?: { readonly name: string; readonly url: string }
  readonly steps: readonly StepResult[]
  /** The jobs of the called workflow, when the job calls one. */
  readonly jobs: readonly JobResult[]
  /** What concerns the job and none of its steps: a refused gate, a timeout, a bad matrix. */
  readonly annotations: readonly Annotation[]
  readonly startedAt: string
  readonly completedAt: string
}

export interface RunResult {
  /** False when the event or its filters do not start the workflow; `reason` says why, and there are no jobs. */
  readonly triggered: boolean
  readonly reason: string
  readonly id: number
  readonly number: number
  readonly attempt: number
  readonly workflow: string
  readonly title: string
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly conclusion: Conclusion
  readonly jobs: readonly JobResult[]
  readonly startedAt: string
  readonly completedAt: string
}
