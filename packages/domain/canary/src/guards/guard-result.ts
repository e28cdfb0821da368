/** What an absolute or plainly relative rule says. Its chance of a false alarm is not controlled; `isControlled` says so in every result. */
export interface GuardResult {
  readonly outcome: 'fired' | 'quiet' | 'unknown'
  /** First minute (1-based) at which it fired. */
  readonly firedAt: number | null
  /** Value and limit at the minute it fired, or at the last one. */
  readonly value: number | null
  readonly limit: number
  readonly isControlled: false
}

export type GuardOperator = '<' | '<=' | '>' | '>=' | '=='

const holds: Readonly<Record<GuardOperator, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '==': (value, limit) => value === limit,
}

export function isBreach(value: number, operator: GuardOperator, limit: number): boolean {
  return holds[operator](value, limit)
}
