import { evaluateTemplate, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { booleanOf, positiveOf } from '../expressions/typed-value.ts'
import type { ValueMap } from '../expressions/value.ts'
import { expandMatrix } from '../plan/matrix.ts'

export interface Strategy {
  /** `[null]` without a matrix. */
  readonly combinations: readonly (ValueMap | null)[]
  readonly failFast: boolean
  readonly maxParallel: number
}

/** A `strategy:` evaluated. @throws Error for what GitHub refuses */
export function strategyOf(token: Token | undefined, scope: ExpressionScope): Strategy {
  const keys = tokensByKey(token)
  const combinations = keys['matrix'] === undefined ? [null] : expandMatrix(evaluateTemplate(keys['matrix'], scope))
  return {
    combinations,
    failFast: booleanOf(evaluateTemplate(keys['fail-fast'], scope), true),
    maxParallel: positiveOf(evaluateTemplate(keys['max-parallel'], scope), combinations.length),
  }
}
