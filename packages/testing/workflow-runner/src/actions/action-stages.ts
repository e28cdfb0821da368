import { loadAction } from '../parse/load-action.ts'
import type { StepDefinition } from '../parse/step-definition.ts'
import type { StepScope } from '../steps/step-scope.ts'
import type { ActionStage } from '../steps/action-stage.ts'
import { resolveAction } from './resolve-action.ts'

/**
 * The condition under which a stage of a step runs, or undefined when the step has no such part. Actions of the workspace have no
 * pre part: they are not there before the job's first step.
 */
export async function stageCondition(
  scope: StepScope,
  step: StepDefinition,
  stage: ActionStage,
  path: string,
): Promise<string | undefined> {
  if (stage === 'main') return step.condition
  if (step.uses === undefined) return undefined
  return stage === 'post' ? postCondition(scope, step.uses, path) : preCondition(scope, step.uses, path)
}

async function postCondition(scope: StepScope, uses: string, path: string): Promise<string | undefined> {
  if (!scope.job.withPost.has(path)) return undefined
  const action = await resolveAction(uses, scope)
  const runs = action.kind === 'folder' ? loadAction(action.directory).runs : undefined
  return runs?.using === 'node' ? runs.postIf : 'always()'
}

async function preCondition(scope: StepScope, uses: string, path: string): Promise<string | undefined> {
  if (uses.startsWith('./')) return undefined
  const action = await resolveAction(uses, scope)
  if (action.kind === 'stand-in') return undefined
  const { runs } = loadAction(action.directory)
  if (runs.using === 'node') return runs.pre === '' ? undefined : runs.preIf
  const inner = { ...scope, path, self: action.self }
  for (const step of runs.steps) if ((await stageCondition(inner, step, 'pre', `${path}/${step.id}`)) !== undefined) return 'always()'
  return undefined
}
