import type { Reason } from '@locktender/contracts'
import type { RegisteredRisk } from '@locktender/contracts/validators/types'

/** A risk of the register with its score. */
export interface ScoredRisk extends RegisteredRisk {
  /** Probability × impact, each 1 to 3: 1 to 9. */
  readonly score: number
  /** `first`: deal with it before anything else. `control`: watch and control it. `accept`: may be borne knowingly. */
  readonly handling: 'first' | 'control' | 'accept'
  /** Whether it still counts: neither mitigated nor closed. */
  readonly counts: boolean
  readonly at: { readonly file: string; readonly line: number }
}

/** Numbers of counting risks by probability and impact. */
export type RiskMatrix = Readonly<Record<'low' | 'medium' | 'high', Readonly<Record<'low' | 'medium' | 'high', number>>>>

export interface RegisterAssessment {
  /** The worst first. */
  readonly risks: readonly ScoredRisk[]
  readonly matrix: RiskMatrix
  /** Highest score of the risks that count; 0 when none does. */
  readonly worstScore: number
  /** What makes it a no-go: `risk/unmitigated`, `risk/acceptance-expired`, `risk/review-overdue`, … */
  readonly objections: readonly Reason[]
  readonly warnings: readonly Reason[]
}
