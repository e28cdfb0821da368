/** A success criterion as a machine reads it. */
export interface Criterion {
  /** Kebab-case: `adoption`, `critical-vulnerabilities`. */
  readonly metric: string
  readonly operator: '<' | '<=' | '>' | '>=' | '=='
  readonly value: number
  /** `%`, `ms`, `/5`, …; null for a plain number. */
  readonly unit: string | null
  /** Seconds after the release within which it is to hold; null for at the release and from then on. */
  readonly periodSeconds: number | null
}

/** A criterion of a plan with what it was written as. */
export interface PlannedCriterion extends Criterion {
  readonly text: string
  /** Where the number is read; null when the plan does not say. */
  readonly source: string | null
  /** The number before the release; null when it is not known. */
  readonly before: number | null
  /** Days after the release on which it is judged: 7 and 30, as far as its period reaches, and its end. */
  readonly judgedOnDays: readonly number[]
}
