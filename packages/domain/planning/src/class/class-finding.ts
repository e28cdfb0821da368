import type { Reason } from '@locktender/contracts'
import type { ReleaseClass } from './release-class.ts'

/** What a comparison of two versions' public interfaces found. */
export type ApiChange = 'breaking' | 'additive' | 'none'

/** How sure the class is: `high` when every commit and path was read, `low` when so little was that the class may be another. */
export type Confidence = 'high' | 'medium' | 'low'

/** The class of a release, and why. */
export interface ClassFinding {
  /** Null when nothing is released. */
  readonly class: ReleaseClass | null
  readonly confidence: Confidence
  /** What decided, in sentences: the rule or the commits, then what weakens the confidence. */
  readonly because: readonly string[]
  /** Why the release may not go as it is declared: `class/too-low`, `class/breaking-refused`, `class/undeclared-break`. */
  readonly objections: readonly Reason[]
}
