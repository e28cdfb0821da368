import type { ValueMap } from '../expressions/value.ts'
import type { StepDefinition } from '../parse/step-definition.ts'
import type { StepResult } from '../results.ts'
import { runStep } from '../steps/run-step.ts'
import { createStepLog } from '../steps/step-log.ts'
import { stepName } from '../steps/step-name.ts'
import { expressionScope } from '../steps/step-scope.ts'
import type { StepScope, StepState } from '../steps/step-scope.ts'
import type { ActionStage } from '../steps/action-stage.ts'
import type { JobRuntime } from './job-runtime.ts'

/** Runs the pre parts, the steps and the post parts of a job in the runner's order. Parts that do not exist are not in the results. */
export async function runJobSteps(
  job: JobRuntime,
  inputs: ValueMap,
  steps: readonly StepDefinition[],
): Promise<{ readonly steps: readonly StepResult[]; readonly scope: StepScope }> {
  const results: StepResult[] = []
  const states: Record<string, StepState> = {}
  const scopeOfJob = (): StepScope => ({
    job,
    path: '',
    inputs,
    steps: states,
    env: {},
    github: {},
    self: job.self,
    actionStatus: undefined,
    log: createStepLog(job.masks, job.setup.options.debug ?? false),
    signal: new AbortController().signal,
    runStep,
  })
  const now = (): string => job.setup.clock.now().toISOString()

  async function perform(step: StepDefinition, stage: ActionStage, name: string | undefined): Promise<void> {
    const startedAt = now()
    const scope = scopeOfJob()
    const { outcome, conclusion, outputs } = await runStep(scope, step, stage)
    if (conclusion === 'failure' && job.status === 'success') job.status = 'failure'
    if (stage === 'pre' && conclusion === 'skipped') return
    const shown = job.masks.apply(name ?? `${stage === 'pre' ? 'Pre ' : ''}${stepName(step, expressionScope(scope, job.environment))}`)
    const { log } = scope
    results.push({
      id: step.id,
      stage,
      name: shown,
      outcome,
      conclusion,
      outputs,
      log: log.text(),
      annotations: log.annotations(),
      summary: log.summary(),
      startedAt,
      completedAt: now(),
    })
  }

  for (const step of steps) await perform(step, 'pre', undefined)
  for (const step of steps) await perform(step, 'main', undefined)
  for (let post = job.postSteps.pop(); post !== undefined; post = job.postSteps.pop()) await perform(post.step, 'post', post.name)
  return { steps: results, scope: scopeOfJob() }
}
