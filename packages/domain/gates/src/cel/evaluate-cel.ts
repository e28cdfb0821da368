import type { Rational } from '../rational/rational.ts'
import type { CelNode } from './cel-node.ts'
import { type CelValue, operators, truncated } from './operators.ts'

/** Value of an expression over the measured values by name; undefined for an error, such as a division by zero. Exact. */
export function evaluateCel(node: CelNode, values: ReadonlyMap<string, Rational>): CelValue {
  if (node.kind === 'literal') return node.value
  if (node.kind === 'metric') return values.get(node.metric.name)
  const operands = node.operands.map((operand) => evaluateCel(operand, values))
  const value = operators.get(node.operator)?.apply(operands)
  const isWholeDivision = node.operator === '_/_' && node.type === 'int'
  return isWholeDivision && typeof value === 'object' ? truncated(value) : value
}
