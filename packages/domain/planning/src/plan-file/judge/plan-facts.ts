import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyType, ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { Positions } from '@locktender/policy'
import type { ReleaseClass } from '../../class/release-class.ts'
import type { Judged } from '../../document/judged.ts'

/** What a plan is judged against. */
export interface PlanFacts {
  readonly plan: ReleasePlanFile
  readonly positions: Positions
  readonly policy: ReleasePolicy
  /** Class of the release; null when nothing is released yet. */
  readonly class: ReleaseClass | null
  /** The policy's part for that class. */
  readonly type: PolicyType
  readonly targetAtMs: number
  readonly nowMs: number
  readonly zone: string
}

/** Judges one part of a plan. */
export type PlanJudge = (facts: PlanFacts) => Iterable<Judged>
