import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import type { Conclusion } from '../results.ts'
import type { ActionManifest } from '../parse/load-action.ts'
import type { StepDefinition } from '../parse/step-definition.ts'
import { expressionScope } from '../steps/step-scope.ts'
import type { ActionRepository, StepScope } from '../steps/step-scope.ts'
import { StepFailed, throwIfStopped } from '../steps/step-run.ts'
import type { StepRun } from '../steps/step-run.ts'

/** Composite actions may call each other this deep (the runner's CompositeActionsMaxDepth). */
const maxDepth = 9

/**
 * Runs the steps of a composite action in the calling step: its outputs, log, summary and annotations are the caller's.
 * @throws StepFailed when one of its steps fails, Error when the nesting is too deep
 */
export async function runCompositeAction(
  run: StepRun,
  manifest: ActionManifest,
  steps: readonly StepDefinition[],
  inputs: Readonly<Record<string, string>>,
  self: ActionRepository,
): Promise<void> {
  if (run.path.split('/').length > maxDepth) throw new Error(`Composite action depth exceeded max depth ${maxDepth}`)
  const actionStatus: { value: Conclusion } = { value: 'success' }
  const states = run.scope.job.compositeSteps.get(run.path) ?? {}
  run.scope.job.compositeSteps.set(run.path, states)
  const scope: StepScope = {
    ...run.scope,
    path: run.path,
    inputs,
    steps: states,
    env: run.ownEnv,
    github: { ...run.scope.github, ...run.github, action_path: manifest.directory },
    self,
    actionStatus: run.stage === 'main' ? actionStatus : undefined,
    signal: run.signal,
  }
  for (const step of run.stage === 'post' ? steps.toReversed() : steps) {
    const state = await scope.runStep(scope, step, run.stage)
    if (state.conclusion === 'failure' || state.conclusion === 'cancelled') actionStatus.value = state.conclusion
  }
  if (run.stage === 'main') {
    const seen = expressionScope(scope, run.env)
    for (const [name, value] of manifest.outputs) run.outputs[name] = textOf(evaluateTemplate(value, seen))
  }
  throwIfStopped(run.signal)
  if (actionStatus.value !== 'success') throw new StepFailed('a step of the composite action failed')
}
