import type { Doubt } from '../trust/judge-provenance.ts'
import type { Rational } from '../rational/rational.ts'

/** A measured value with what it rests on. */
export interface Quantity {
  readonly value: Rational
  /** What a share is of. */
  readonly sample: bigint | undefined
  /** How often it was measured; the value is the median. */
  readonly runs: number
  readonly evidence: readonly string[]
  readonly formats: ReadonlySet<string>
  /** Why it may not pass a condition. */
  readonly doubt: Doubt | undefined
  /** Whether further reports could only add to it. */
  readonly isSum: boolean
}

/** There is no value, and why. */
export interface NoQuantity {
  readonly missing: Doubt
  readonly evidence: readonly string[]
  /** What the share would have been of, when it is known to be 0. */
  readonly sample?: 0n
}
