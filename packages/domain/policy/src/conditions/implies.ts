import { type Comparison, type Condition, type Unit, units } from './condition.ts'

/** Whether the first condition can hold only when the second one does: each comparison of the second follows from one of the first. */
export function implies(first: Condition, second: Condition): boolean {
  return second.comparisons.every((weak) => first.comparisons.some((strong) => comparisonImplies(strong, weak)))
}

function comparisonImplies(strong: Comparison, weak: Comparison): boolean {
  const isComparable =
    strong.metric === weak.metric && strong.isRelative === weak.isRelative && dimension(strong.unit) === dimension(weak.unit)
  // What holds for an hour has also held for a minute.
  return isComparable && (strong.holdSeconds ?? 0) >= (weak.holdSeconds ?? 0) && limitImplies(strong, weak)
}

function limitImplies(strong: Comparison, weak: Comparison): boolean {
  const [high, low] = [size(strong), size(weak)]
  if (typeof high === 'boolean' || typeof low === 'boolean') return high === low
  if (strong.operator === '==') return holds(high, weak.operator, low)
  if (strong.operator.charAt(0) !== weak.operator.charAt(0)) return false
  const isStrict = strong.operator.length < weak.operator.length || strong.operator === weak.operator
  if (high === low) return isStrict
  return strong.operator.startsWith('>') ? high > low : high < low
}

function holds(value: number, operator: Comparison['operator'], limit: number): boolean {
  const results = { '<': value < limit, '<=': value <= limit, '>': value > limit, '>=': value >= limit, '==': value === limit }
  return results[operator]
}

function size({ value, unit }: Comparison): number | boolean {
  return typeof value === 'boolean' || unit === null ? value : value * units[unit].factor
}

function dimension(unit: Unit | null): string {
  return unit === null ? 'number' : units[unit].of
}
