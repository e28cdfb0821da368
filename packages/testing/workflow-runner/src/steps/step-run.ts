import type { ValueMap } from '../expressions/value.ts'
import type { StepDefinition } from '../parse/step-definition.ts'
import type { ActionStage } from './action-stage.ts'
import { expressionScope } from './step-scope.ts'
import type { StepScope } from './step-scope.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'

/** One step while it runs. */
export interface StepRun {
  readonly scope: StepScope
  readonly step: StepDefinition
  readonly stage: ActionStage
  /** Unique in the job, the same for pre, main and post. */
  readonly path: string
  readonly name: string
  /** Variables of this step's processes before GITHUB_* and RUNNER_*. */
  readonly env: Readonly<Record<string, string>>
  /** The part of them that this step and its callers set. */
  readonly ownEnv: Readonly<Record<string, string>>
  /** What this step changes in the `github` context. */
  readonly github: Record<string, string>
  readonly outputs: Record<string, string>
  /** Aborted by a timeout or by cancellation; the reason says which. */
  readonly signal: AbortSignal
  /** A bad file or workflow command: the step fails even if its process exits with 0. */
  commandFailed: boolean
}

/** What an expression in this step sees. */
export function scopeOf(run: StepRun): ExpressionScope {
  return expressionScope(run.scope, run.env, run.github as ValueMap)
}

/** Why a step was stopped, as the reason of its signal. */
export type StopReason = 'timeout' | 'cancelled'

/** Thrown inside a step that has been stopped. */
export class StepStopped extends Error {
  readonly reason: StopReason

  constructor(reason: StopReason) {
    super(`The operation was ${reason === 'timeout' ? 'stopped by its timeout' : 'canceled'}.`)
    this.name = 'StepStopped'
    this.reason = reason
  }
}

/** @throws StepStopped when the signal is aborted */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new StepStopped(signal.reason === 'timeout' ? 'timeout' : 'cancelled')
}

/** Fails a step with nothing more to say: the process has said it. */
export class StepFailed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StepFailed'
  }
}
