import { evaluateTemplate, evaluateTexts, tokensByKey } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import type { JobDefinition } from '../parse/load-workflow.ts'
import type { StepLog } from '../steps/step-log.ts'
import { expressionScope } from '../steps/step-scope.ts'
import type { StepScope } from '../steps/step-scope.ts'

/** Outputs of a job together, counted as UTF-16 as GitHub does. */
export const maxOutputBytes = 1024 * 1024

/** The job's `outputs:` and `environment.url`. Empty outputs and such that hold a secret are left out; errors fail the job. */
export function jobOutputs(
  definition: JobDefinition,
  scope: StepScope,
  log: StepLog,
): { readonly outputs: Record<string, string>; readonly environmentUrl: string } {
  const { job } = scope
  const seen = expressionScope(scope, job.environment)
  const fail = (what: string, error: unknown): void => {
    log.issue('error', what)
    log.issue('error', (error as Error).message)
    if (job.status === 'success') job.status = 'failure'
  }
  const outputs: Record<string, string> = {}
  try {
    for (const [name, value] of Object.entries(evaluateTexts(definition.tokens['outputs'], seen))) {
      if (value === '') continue
      if (job.masks.apply(value) !== value) log.issue('warning', `Skip output '${name}' since it may contain secret.`)
      else outputs[name] = value
    }
    const bytes = Object.values(outputs).reduce((sum, value) => sum + value.length * 2, 0)
    if (bytes > maxOutputBytes) throw new Error(`The job outputs are ${bytes} bytes in UTF-16, the limit is ${maxOutputBytes}.`)
  } catch (error) {
    fail('Fail to evaluate job outputs', error)
  }
  const url = tokensByKey(definition.tokens['environment'])['url']
  let environmentUrl = ''
  try {
    const evaluated = url === undefined ? '' : textOf(evaluateTemplate(url, seen))
    if (job.masks.apply(evaluated) === evaluated) environmentUrl = evaluated
    else log.issue('warning', 'Skip setting environment url as it may contain secret.')
  } catch (error) {
    fail('Failed to evaluate environment url', error)
  }
  return { outputs, environmentUrl }
}
