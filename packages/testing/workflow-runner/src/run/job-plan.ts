import type { ValueMap } from '../expressions/value.ts'
import type { JobDefinition, Workflow } from '../parse/load-workflow.ts'
import type { NeededJob } from '../plan/needs.ts'
import type { Permissions } from '../plan/permissions.ts'
import type { JobResult } from '../results.ts'
import type { Lane } from '../scheduling/concurrency-groups.ts'
import type { ActiveRun } from './active-run.ts'

/** A workflow file at work: the run's own or one that a job calls. */
export interface WorkflowFrame {
  readonly active: ActiveRun
  readonly workflow: Workflow
  readonly inputs: ValueMap
  readonly secrets: Readonly<Record<string, string>>
  /** What the calling job may do; undefined in the run's own file. */
  readonly allowed: Permissions | undefined
  /** `caller / ` */
  readonly namePrefix: string
  readonly depth: number
  /** What holds a concurrency group while these jobs run: the run, the calling jobs. */
  readonly lanes: readonly Lane[]
  /** Runs the jobs of called workflows. */
  readonly runJobs: (frame: WorkflowFrame) => Promise<JobsOutcome>
}

export interface JobsOutcome {
  /** In the file's order, a matrix job once per combination. */
  readonly jobs: readonly JobResult[]
  readonly needed: ReadonlyMap<string, NeededJob>
}

/** One job of a matrix, or the only one. */
export interface JobPlan {
  readonly frame: WorkflowFrame
  readonly definition: JobDefinition
  readonly name: string
  /** github, inputs, vars, needs, strategy and matrix. */
  readonly contexts: ValueMap
  readonly permissions: Permissions
  readonly continueOnError: boolean
}
