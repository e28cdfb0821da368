export type Operator = '<' | '<=' | '>' | '>=' | '=='

/** Units a limit may carry: what they measure and how many seconds, bytes or events per second they are. */
export const units = {
  ns: { of: 'time', factor: 1e-9 },
  us: { of: 'time', factor: 1e-6 },
  µs: { of: 'time', factor: 1e-6 },
  ms: { of: 'time', factor: 1e-3 },
  s: { of: 'time', factor: 1 },
  m: { of: 'time', factor: 60 },
  h: { of: 'time', factor: 3600 },
  d: { of: 'time', factor: 86_400 },
  B: { of: 'bytes', factor: 1 },
  kB: { of: 'bytes', factor: 1e3 },
  MB: { of: 'bytes', factor: 1e6 },
  GB: { of: 'bytes', factor: 1e9 },
  KiB: { of: 'bytes', factor: 1024 },
  MiB: { of: 'bytes', factor: 1_048_576 },
  GiB: { of: 'bytes', factor: 1_073_741_824 },
  '/s': { of: 'rate', factor: 1 },
  '%': { of: 'share', factor: 0.01 },
} as const

export type Unit = keyof typeof units

/** One comparison of a metric with a limit. */
export interface Comparison {
  readonly metric: string
  readonly operator: Operator
  /** The number as written, in `unit`; a metric that stands alone is compared with true. */
  readonly value: number | boolean
  /** Null for a plain number or truth value. `%` is an absolute share of the whole. */
  readonly unit: Unit | null
  /** Whether `value` is a multiple of the stable version's metric (`2x baseline`). */
  readonly isRelative: boolean
  /** Seconds for which it must hold without a break; null for at once. */
  readonly holdSeconds: number | null
}

/** Comparisons that must all hold. */
export interface Condition {
  readonly comparisons: readonly Comparison[]
}

/** Why a text is no condition. */
export interface ConditionMistake {
  /** Index of the character that does not fit. */
  readonly offset: number
  readonly found: string
  readonly expected: string
  /** A legal condition close to what was written. */
  readonly nearest?: string
}
