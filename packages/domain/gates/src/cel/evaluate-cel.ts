import { type Rational, rational } from '../rational/rational.ts'
import type { CelNode } from './cel-node.ts'
import { type CelValue, isRational, operators } from './operators.ts'

/** Value of an expression over the measured values by name; undefined for an error, such as a division by zero. Exact. */
export function evaluateCel(node: CelNode, values: ReadonlyMap<string, Rational>): CelValue {
  if (node.kind === 'literal') return node.value
  if (node.kind === 'metric') return values.get(node.metric.name)
  const operands = node.operands.map((operand) => evaluateCel(operand, values))
  const value = operators.get(node.operator)?.apply(operands)
  return node.type === 'int' && isRational(value) ? cut(value) : value
}

// Whole numbers divide to whole numbers, cut towards zero.
function cut({ numerator, denominator }: Rational): Rational {
  return rational(numerator / denominator)
}
