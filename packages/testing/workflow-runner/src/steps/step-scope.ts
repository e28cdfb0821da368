import { evaluateExpression } from '../expressions/evaluate-expression.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { isTruthy } from '../expressions/expression-data.ts'
import { hashFilesIn } from '../expressions/hash-files.ts'
import type { ValueMap } from '../expressions/value.ts'
import type { JobRuntime } from '../run/job-runtime.ts'
import type { Conclusion } from '../results.ts'
import type { StepDefinition } from '../parse/step-definition.ts'
import type { ActionStage } from './action-stage.ts'
import type { StepLog } from './step-log.ts'

/** What `steps.<id>` shows. */
export interface StepState {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: Conclusion
  readonly conclusion: Conclusion
}

/** A repository at a commit: what `$/path` refers to. */
export interface ActionRepository {
  readonly name: string
  readonly ref: string
  readonly directory: () => Promise<string>
}

/** A sequence of steps: the job's own, or those of one use of a composite action. */
export interface StepScope {
  readonly job: JobRuntime
  /** '' for the job, else the ids of the calling steps. Names a step for its pre and post parts. */
  readonly path: string
  readonly inputs: ValueMap
  readonly steps: Record<string, StepState>
  /** The `env:` of the calling steps. */
  readonly env: Readonly<Record<string, string>>
  /** What the calling action changes in the `github` context. */
  readonly github: ValueMap
  readonly self: ActionRepository
  /** Set for the main steps of a composite action: success() and failure() then look at the action alone. */
  readonly actionStatus: { value: Conclusion } | undefined
  readonly log: StepLog
  readonly signal: AbortSignal
  /** Runs the steps of composite actions. */
  readonly runStep: RunStep
}

export type RunStep = (scope: StepScope, step: StepDefinition, stage: ActionStage) => Promise<StepState>

/** What an expression in a step sees. `env` is the job's, the callers' and the step's own as far as evaluated. */
export function expressionScope(scope: StepScope, env: Readonly<Record<string, string>>, github: ValueMap = {}): ExpressionScope {
  const { job } = scope
  const isEmbedded = scope.path !== ''
  const { secrets, ...contexts } = job.contexts
  const ownStatus = (): Conclusion => (job.status === 'cancelled' ? 'cancelled' : (scope.actionStatus?.value ?? job.status))
  return {
    contexts: {
      ...contexts,
      ...(isEmbedded ? {} : { secrets: secrets ?? {} }),
      github: {
        ...(contexts['github'] as ValueMap),
        ...scope.github,
        ...github,
        ...(scope.actionStatus === undefined ? {} : { action_status: ownStatus() }),
      },
      inputs: scope.inputs,
      job: { ...(contexts['job'] as ValueMap), status: job.status },
      steps: scope.steps as unknown as ValueMap,
      env,
    },
    functions: {
      always: () => true,
      cancelled: () => job.status === 'cancelled',
      success: () => ownStatus() === 'success',
      failure: () => ownStatus() === 'failure',
      hashFiles: hashFilesIn(job.paths.workspace),
    },
  }
}

/** Whether a condition holds now. @throws Error when it cannot be evaluated */
export function holds(condition: string, scope: ExpressionScope): boolean {
  return isTruthy(evaluateExpression(condition, scope))
}
