import type { Metric } from '@locktender/policy'
import type { Rational } from '../rational/rational.ts'

/** Types of an expression: CEL's own, but for a double, which is exact here. */
export type CelType = 'bool' | 'int' | 'double'

/** A typed expression. */
export type CelNode =
  | { readonly kind: 'literal'; readonly type: CelType; readonly value: Rational | boolean }
  | { readonly kind: 'metric'; readonly type: 'int' | 'double'; readonly metric: Metric }
  | { readonly kind: 'call'; readonly type: CelType; readonly operator: string; readonly operands: readonly CelNode[] }

/** An expression that was found legal. */
export interface CelCondition {
  readonly text: string
  readonly root: CelNode
  readonly metrics: readonly Metric[]
}

/** Why an expression is not legal; `offset` is the index of a character, where it is known. */
export interface CelMistake {
  readonly offset: number
  readonly found: string
  readonly expected: string
}
