import type { TypedComparison } from '@locktender/policy'
import { compare, type Rational } from '../rational/rational.ts'

export type Operator = TypedComparison['operator']

const tests: Readonly<Record<Operator, (order: -1 | 0 | 1) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '==': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
}

/** Whether the comparison is true, exactly. */
export function holds(value: Rational, operator: Operator, limit: Rational): boolean {
  return tests[operator](compare(value, limit))
}

/** Room between the value and its limit: above 0 when there is some, below 0 when the value has gone past it. */
export function marginOf(value: Rational, operator: Operator, limit: Rational): Rational {
  const isCeiling = operator === '<' || operator === '<=' || (operator === '==' && compare(value, limit) > 0)
  const [high, low] = isCeiling ? [limit, value] : [value, limit]
  return { numerator: high.numerator * low.denominator - low.numerator * high.denominator, denominator: high.denominator * low.denominator }
}
