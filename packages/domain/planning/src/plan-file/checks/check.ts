import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PolicyPath } from '@locktender/policy'
import type { Found } from '../../document/plan-mistake.ts'

/** Names that only other files define; undefined where that file is not at hand. */
export interface KnownNames {
  /** Roles of the policy. */
  readonly roles?: readonly string[] | undefined
  /** Ids of the risk register. */
  readonly risks?: readonly string[] | undefined
}

/** A mistake of meaning at a path of the plan. */
export interface PlanFault extends Found {
  readonly code: string
  readonly path: PolicyPath
}

/** Finds the mistakes of one kind in a plan whose shape is right. */
export type PlanCheck = (plan: ReleasePlanFile, known: KnownNames) => Iterable<PlanFault>
