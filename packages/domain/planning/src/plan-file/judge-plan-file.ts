import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyType, ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { ReleaseClass } from '../class/release-class.ts'
import { plannedCriteria } from '../criteria/plan-criteria.ts'
import { isoOf } from '../document/days.ts'
import { type Judged, parted } from '../document/judged.ts'
import { targetTime } from '../timeline/target-time.ts'
import { dependencyOrder, needsOf } from './dependency-order.ts'
import { judgeAudiences } from './judge/audiences.ts'
import { changeStateOf, judgeChangeRequest } from './judge/change-request.ts'
import { judgeDates } from './judge/dates.ts'
import { judgeDependencies } from './judge/dependencies.ts'
import { judgeOnCall } from './judge/on-call.ts'
import { judgePeople, rosterOf } from './judge/people.ts'
import type { PlanFacts, PlanJudge } from './judge/plan-facts.ts'
import type { ParsedPlanFile } from './parse-plan-file.ts'
import type { PlanSummary } from './plan-summary.ts'

const judges: readonly PlanJudge[] = [judgeDates, judgeDependencies, judgePeople, judgeOnCall, judgeAudiences, judgeChangeRequest]

export interface JudgePlanInput {
  readonly policy: ReleasePolicy
  /** Class of the release; null when nothing is released yet. */
  readonly class: ReleaseClass | null
  readonly nowMs: number
  readonly zone: string
}

/** What a plan without mistakes says, judged against the policy and the day. */
export function judgePlanFile(parsed: ParsedPlanFile & { readonly plan: ReleasePlanFile }, input: JudgePlanInput): PlanSummary {
  const { file, plan, positions } = parsed
  const type: PolicyType = input.class === null ? {} : (input.policy.types?.[input.class] ?? {})
  const targetAtMs = targetTime(plan.release_info.target_date, input.zone).epochMilliseconds
  const facts: PlanFacts = { ...input, plan, positions, type, targetAtMs }
  const judged: readonly Judged[] = judges.flatMap((judge) => [...judge(facts)])
  const sorted = dependencyOrder(needsOf(plan))
  const dependencyIds = new Set((plan.dependencies ?? []).map(({ id }) => id))
  return {
    file,
    plan,
    criteria: plannedCriteria(plan.success_criteria ?? []),
    roster: rosterOf(plan),
    dependencyOrder: 'order' in sorted ? sorted.order.filter((id) => dependencyIds.has(id)) : [],
    changeRequest: changeStateOf(facts),
    targetAt: isoOf(targetAtMs),
    ...parted(judged),
  }
}

/** Paths of the repository at which the plan's documents are said to be. */
export function documentPaths({ documents = {} }: ReleasePlanFile): readonly string[] {
  return Object.values(documents).filter((place) => !place.startsWith('https://'))
}
