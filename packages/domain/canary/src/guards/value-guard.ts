import { type GuardOperator, type GuardResult, isBreach } from './guard-result.ts'

export interface ValueRule {
  readonly operator: GuardOperator
  readonly limit: number
  /** Minutes for which the limit must be broken without a gap; at least 1. */
  readonly holdMinutes: number
}

/** A plain threshold on a value per minute. A minute without a value breaks the hold; `unknown` when the last hold has no value at all. */
export function valueGuard(values: readonly (number | null)[], { operator, limit, holdMinutes }: ValueRule): GuardResult {
  let held = 0
  for (const [index, value] of values.entries()) {
    held = value !== null && isBreach(value, operator, limit) ? held + 1 : 0
    if (held >= holdMinutes) return { outcome: 'fired', firedAt: index + 1, value, limit, isControlled: false }
  }
  const last = values.slice(-holdMinutes).findLast((value) => value !== null) ?? null
  return { outcome: last === null ? 'unknown' : 'quiet', firedAt: null, value: last, limit, isControlled: false }
}
