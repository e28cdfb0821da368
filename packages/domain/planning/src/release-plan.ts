import type { Reason, Verdict } from '@locktender/contracts'
import type { ClassFinding } from './class/class-finding.ts'
import type { DeliveryAdvice } from './delivery/delivery-advice.ts'
import type { Duty, Wait } from './obligations/duty.ts'
import type { PlanSummary } from './plan-file/plan-summary.ts'
import type { RegisterAssessment } from './register/register-assessment.ts'
import type { RiskAssessment } from './risk/risk-assessment.ts'
import type { ScopeReport } from './scope/scope-report.ts'
import type { TimelineItem } from './timeline/timeline-item.ts'

/** What a release is and what it must go through. */
export interface ReleasePlan {
  /**
   * `skip` when nothing is released; `fail` when something forbids it; `pending` when it must only wait; `warn` when something should
   * be looked at; else `pass`.
   */
  readonly verdict: Verdict
  /** Why, the deciding reasons first; never empty. */
  readonly reasons: readonly Reason[]
  readonly class: ClassFinding
  readonly risk: RiskAssessment
  readonly register: RegisterAssessment | null
  /** In the order of the phases. They do not depend on the calendar. */
  readonly duties: readonly Duty[]
  /** What it must wait for. */
  readonly waits: readonly Wait[]
  readonly planFile: PlanSummary | null
  readonly scope: ScopeReport
  readonly delivery: DeliveryAdvice
  /** Earliest first; empty without a target date. */
  readonly timeline: readonly TimelineItem[]
}
