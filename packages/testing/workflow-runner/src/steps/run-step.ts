import { Problem } from '@locktender/contracts'
import { runAction } from '../actions/run-action.ts'
import { stageCondition } from '../actions/action-stages.ts'
import { evaluateTemplate, evaluateTexts } from '../expressions/evaluate-template.ts'
import { booleanOf, positiveOf } from '../expressions/typed-value.ts'
import type { StepDefinition } from '../parse/step-definition.ts'
import type { Conclusion } from '../results.ts'
import { runScript } from './run-script.ts'
import { stepName } from './step-name.ts'
import { expressionScope, holds } from './step-scope.ts'
import type { StepScope, StepState } from './step-scope.ts'
import { scopeOf, StepFailed, StepStopped } from './step-run.ts'
import type { ActionStage } from './action-stage.ts'
import type { StepRun } from './step-run.ts'
import { watchStep } from './watch-step.ts'

const skipped: StepState = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' }

/**
 * Runs one stage of one step as the runner's StepsRunner does: variables, condition, timeout, the work, continue-on-error. The state
 * goes into the scope's `steps` after the main stage.
 * @throws Problem `runner/…` for what this runner does not do; everything else is a failed step
 */
export async function runStep(scope: StepScope, step: StepDefinition, stage: ActionStage): Promise<StepState> {
  const path = scope.path === '' ? step.id : `${scope.path}/${step.id}`
  const condition = await stageCondition(scope, step, stage, path)
  if (condition === undefined) return skipped
  const state = await runStage(scope, step, stage, path, condition).catch((error: unknown) => failed(scope, error))
  if (stage === 'main' && !step.id.startsWith('__')) scope.steps[step.id] = state
  return state
}

async function runStage(scope: StepScope, step: StepDefinition, stage: ActionStage, path: string, condition: string): Promise<StepState> {
  const { job, log } = scope
  const github = { action: step.id }
  const ownEnv = { ...scope.env, ...evaluateTexts(step.env, expressionScope(scope, { ...job.environment, ...scope.env }, github)) }
  const env = { ...job.environment, ...ownEnv }
  const seen = expressionScope(scope, env, github)
  if (!holds(condition, seen)) return skipped
  const watch = watchStep(scope, condition, () => expressionScope(scope, env, github), timeoutOf(step, stage, seen))
  const name = stepName(step, seen)
  const run: StepRun = { scope, step, stage, path, name, env, ownEnv, github, outputs: {}, signal: watch.signal, commandFailed: false }
  let outcome: Conclusion
  try {
    outcome = await outcomeOf(run, watch.timeoutMinutes)
  } finally {
    watch.stop()
  }
  const forgiven = outcome === 'failure' && continues(run)
  if (forgiven) log.debug('The step failed and continue-on-error is set')
  return { outputs: run.outputs, outcome, conclusion: forgiven ? 'success' : outcome }
}

async function outcomeOf(run: StepRun, timeoutMinutes: number): Promise<Conclusion> {
  const { log } = run.scope
  try {
    if (run.step.uses === undefined) await runScript(run)
    else await runAction(run)
    return run.commandFailed ? 'failure' : 'success'
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('runner/')) throw error
    if (error instanceof StepStopped && error.reason === 'cancelled') {
      log.issue('error', error.message)
      return 'cancelled'
    }
    if (error instanceof StepStopped)
      log.issue(
        'error',
        timeoutMinutes > 0 ? `The action '${run.name}' has timed out after ${timeoutMinutes} minutes.` : 'The action has timed out.',
      )
    else if (!(error instanceof StepFailed)) log.issue('error', (error as Error).message)
    return 'failure'
  }
}

function continues(run: StepRun): boolean {
  try {
    return booleanOf(evaluateTemplate(run.step.continueOnError, scopeOf(run)), false)
  } catch (error) {
    run.scope.log.issue(
      'error',
      `The step failed and an error occurred when attempting to determine whether to continue on error. ${(error as Error).message}`,
    )
    return false
  }
}

function timeoutOf(step: StepDefinition, stage: ActionStage, seen: ReturnType<typeof expressionScope>): number {
  return stage === 'main' ? positiveOf(evaluateTemplate(step.timeoutMinutes, seen), 0) : 0
}

/** A step whose variables, condition or timeout cannot be evaluated. */
function failed({ log }: StepScope, error: unknown): StepState {
  if (error instanceof Problem && error.code.startsWith('runner/')) throw error
  log.issue('error', (error as Error).message)
  return { outputs: {}, outcome: 'failure', conclusion: 'failure' }
}
