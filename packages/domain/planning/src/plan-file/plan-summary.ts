import type { Reason } from '@locktender/contracts'
import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PlannedCriterion } from '../criteria/criterion.ts'

/** A person in a role of the release. */
export interface RosterEntry {
  readonly role: string
  readonly person: string
  readonly backup: string | null
  readonly critical: boolean
  readonly decides: string | null
}

/** What a release's plan file says, judged against the policy and the day. */
export interface PlanSummary {
  readonly file: string
  readonly plan: ReleasePlanFile
  readonly criteria: readonly PlannedCriterion[]
  readonly roster: readonly RosterEntry[]
  /** Dependencies in an order in which each comes after what it needs. */
  readonly dependencyOrder: readonly string[]
  /** State of the change request; null without one. */
  readonly changeRequest: string | null
  /** When it goes out, ISO 8601 in UTC. */
  readonly targetAt: string
  /** `plan/…` reasons for which the release may not go out. */
  readonly objections: readonly Reason[]
  readonly warnings: readonly Reason[]
}
