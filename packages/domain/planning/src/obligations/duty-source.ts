import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyType } from '@locktender/contracts/validators/types'
import type { PolicyPath } from '@locktender/policy'
import type { ReleaseClass } from '../class/release-class.ts'
import type { PlanSummary } from '../plan-file/plan-summary.ts'
import type { RiskAssessment } from '../risk/risk-assessment.ts'
import type { Duty } from './duty.ts'
import type { RuleOrigin } from './rule-origin.ts'

/** What duties come from. The calendar is not among it: it only delays. */
export interface DutyFacts {
  readonly policy: ReleasePolicy
  readonly class: ReleaseClass
  /** The policy's part for that class. */
  readonly type: PolicyType
  readonly risk: Pick<RiskAssessment, 'levels' | 'findings'>
  readonly environment: string | null
  readonly incident: string | undefined
  readonly planFile: PlanSummary | null
  /** When the plan file was first written down; undefined when not known. */
  readonly plannedAtMs: number | undefined
  readonly existingPaths: readonly string[] | null
  /** The rule at a path of the policy. */
  readonly ruleAt: (path: PolicyPath) => RuleOrigin
}

/** Duties of one kind; several of one id are merged. */
export type DutySource = (facts: DutyFacts) => Iterable<Duty>

/** A duty with what is usual left out. */
export function duty(given: Pick<Duty, 'kind' | 'phase' | 'subject' | 'what' | 'because'> & Partial<Duty>): Duty {
  return { id: `${given.kind}:${given.subject}`, people: null, seconds: null, state: 'open', ...given }
}
