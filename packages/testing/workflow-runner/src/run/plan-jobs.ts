import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import { booleanOf } from '../expressions/typed-value.ts'
import type { ValueMap } from '../expressions/value.ts'
import { isString } from '../parse/github-parser.ts'
import type { JobDefinition } from '../parse/load-workflow.ts'
import { combinationText } from '../plan/matrix.ts'
import { jobPermissions } from './job-permissions.ts'
import type { JobPlan, WorkflowFrame } from './job-plan.ts'
import type { Strategy } from './strategy-of.ts'

/** The jobs that a definition and its strategy make, one per combination. @throws Error when a name or flag cannot be evaluated */
export function planJobs(frame: WorkflowFrame, definition: JobDefinition, contexts: ValueMap, strategy: Strategy): readonly JobPlan[] {
  return strategy.combinations.map((combination, index) => planOf(frame, definition, contexts, strategy, combination, index))
}

function planOf(
  frame: WorkflowFrame,
  definition: JobDefinition,
  shared: ValueMap,
  strategy: Strategy,
  matrix: ValueMap | null,
  index: number,
): JobPlan {
  const contexts: ValueMap = {
    ...shared,
    matrix,
    strategy: {
      'fail-fast': strategy.failFast,
      'job-index': index,
      'job-total': strategy.combinations.length,
      'max-parallel': strategy.maxParallel,
    },
  }
  const seen = { contexts, functions: {} }
  const { name: nameToken } = definition.tokens
  const name = nameToken === undefined ? definition.id : textOf(evaluateTemplate(nameToken, seen)) || definition.id
  const suffix = matrix === null || (nameToken !== undefined && !isString(nameToken)) ? '' : ` (${combinationText(matrix)})`
  return {
    frame,
    definition,
    name: `${frame.namePrefix}${name}${suffix}`,
    contexts,
    permissions: jobPermissions(frame, definition),
    continueOnError: booleanOf(evaluateTemplate(definition.tokens['continue-on-error'], seen), false),
  }
}
