import type { RuleOrigin } from '../obligations/rule-origin.ts'

/** Who notices what changes. */
export type Exposure = 'user-facing' | 'backend-only' | 'unknown'

/** A rule of `risk.points` that adds its points. */
export interface RiskFinding {
  /** Points. */
  readonly add: number
  /** What is so, in one sentence. */
  readonly what: string
  readonly because: RuleOrigin
  /** The first few of the paths that it is about. */
  readonly paths: readonly string[]
  /** All of the paths that it is about. */
  readonly pathCount: number
  /** False when a fact was missing, so that the points count as a precaution. */
  readonly known: boolean
  /** Duties that come with it. */
  readonly require: readonly string[]
}

export interface RiskAssessment {
  readonly points: number
  /** Name of the highest level that is reached; null when none is. */
  readonly level: string | null
  /** Every level that is reached, the lowest first. Each adds its duties. */
  readonly levels: readonly string[]
  readonly findings: readonly RiskFinding[]
  readonly exposure: Exposure
  /** What was measured; null where it is not known. */
  readonly facts: RiskFacts
}

export interface RiskFacts {
  readonly linesChanged: number | null
  readonly filesChanged: number | null
  /** Share, 0 to 1. */
  readonly errorBudgetLeft: number | null
  /** Failures that the touched files had a part in. */
  readonly recentFailures: number | null
  /** Probability × impact of the worst open risk, 0 (none) to 9; null without a register. */
  readonly registerScore: number | null
  /** Dependencies that are neither confirmed nor ready; null without a plan file. */
  readonly openDependencies: number | null
}
