import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { textOf } from '../expressions/expression-data.ts'
import { booleanOf } from '../expressions/typed-value.ts'
import { entry, isValueMap } from '../expressions/value.ts'
import type { ConcurrencyRequest } from '../scheduling/concurrency-groups.ts'

/**
 * A `concurrency:` evaluated; undefined without one or with an empty group.
 * @throws Error for `queue: max` with cancel-in-progress, which GitHub refuses
 */
export function concurrencyOf(token: Token | undefined, scope: ExpressionScope): ConcurrencyRequest | undefined {
  const value = evaluateTemplate(token, scope)
  const group = textOf(isValueMap(value) ? entry(value, 'group') : value)
  if (group === '') return undefined
  const cancelInProgress = booleanOf(entry(value, 'cancel-in-progress'), false)
  const queue = entry(value, 'queue') === 'max' ? 'max' : 'single'
  if (queue === 'max' && cancelInProgress) throw new Error('queue: max and cancel-in-progress: true exclude each other.')
  return { group, cancelInProgress, queue }
}
