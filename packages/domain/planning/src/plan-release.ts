import type { Reason } from '@locktender/contracts'
import type { PolicyType } from '@locktender/contracts/validators/types'
import { durationSeconds } from '@locktender/policy'
import { judgeClass } from './class/judge-class.ts'
import { type ReleaseClass, releaseClassNamed } from './class/release-class.ts'
import { adviseDelivery } from './delivery/advise-delivery.ts'
import { parted } from './document/judged.ts'
import { collectDuties } from './obligations/collect-duties.ts'
import { unknownEnvironment } from './obligations/environments.ts'
import { missingDuties } from './obligations/missing-duties.ts'
import { originOf } from './obligations/origin-of.ts'
import { waitsOf } from './obligations/waits.ts'
import { judgePlanFile } from './plan-file/judge-plan-file.ts'
import type { PlanInput } from './plan-input.ts'
import { planVerdict } from './plan-verdict.ts'
import { readPlanFile, readRegister } from './read-texts.ts'
import { assessRegister } from './register/assess-register.ts'
import type { ReleasePlan } from './release-plan.ts'
import { assessRisk } from './risk/assess-risk.ts'
import { exposureOf } from './risk/exposure-of.ts'
import { measureFacts } from './risk/measure-facts.ts'
import { touchedPaths } from './risk/touched-paths.ts'
import { judgeScope } from './scope/judge-scope.ts'
import { makeTimeline } from './timeline/make-timeline.ts'

/**
 * What a release is, how risky it is and what it must go through, with the rule behind each duty. The same input gives the same plan.
 *
 * @throws {Problem} `plan/invalid` and `register/invalid` for files with mistakes, every one at its line and column; `risk/condition` for a
 * limit of the policy that no risk can be measured by
 */
export function planRelease(input: PlanInput): ReleasePlan {
  const { policy, tree } = input.policy
  const { commits, files, nowMs, zone } = input
  const parsedRegister = readRegister(input.register)
  const parsedPlan = readPlanFile(input.planFile, Object.keys(policy.roles ?? {}), parsedRegister)
  const planned = parsedPlan?.plan
  const plannedClass = planned === undefined ? undefined : releaseClassNamed(planned.release_info.type)
  const made = judgeClass(policy, { ...input, declared: input.declared ?? plannedClass })
  const type: PolicyType = made.class === null ? {} : (policy.types?.[made.class] ?? {})

  const register = parsedRegister === null ? null : assessRegister(parsedRegister, nowMs, zone)
  const planFile = parsedPlan === null ? null : judgePlanFile(parsedPlan, { policy, class: made.class, nowMs, zone })
  const paths = files === null ? null : touchedPaths(files)
  const openDependencies =
    planned === undefined ? null : (planned.dependencies ?? []).filter(({ status }) => status === 'open' || status === 'blocked').length
  const facts = measureFacts({ ...input, registerScore: register?.worstScore ?? null, openDependencies })
  const risk = assessRisk(input.policy, { facts, exposure: exposureOf(policy, paths, planned?.exposure), paths })

  const duties =
    made.class === null
      ? []
      : collectDuties({
          ...input,
          policy,
          class: made.class,
          type,
          risk,
          incident: input.incident,
          planFile,
          plannedAtMs: input.plannedAtMs,
          ruleAt: (path) => originOf(tree, path),
        })
  const waits = made.class === null ? [] : waitsOf(input.calendar, planFile, nowMs)
  const freezeSeconds = durationSeconds(type['scope-freeze'] ?? '')
  const dueAtMs = planFile === null || freezeSeconds === undefined ? null : Date.parse(planFile.targetAt) - freezeSeconds * 1000
  const scope = judgeScope({ scope: planned?.scope, commits, pullRequests: input.pullRequests ?? new Map(), dueAtMs, nowMs, zone })
  const delivery = adviseDelivery(policy, made.class, risk, planned?.delivery)
  const missing = parted(missingDuties(duties, planFile !== null))
  return {
    ...planVerdict({
      class: made.class,
      objections: [
        ...made.objections,
        ...classDiffers(input.declared, plannedClass),
        ...unknownEnvironment(policy, input.environment),
        ...missing.objections,
        ...(planFile?.objections ?? []),
        ...(register?.objections ?? []),
        ...scope.objections,
        ...delivery.objections,
      ],
      waits,
      warnings: [...missing.warnings, ...(planFile?.warnings ?? []), ...(register?.warnings ?? [])],
      openDuties: duties.filter(({ state }) => state === 'open').length,
    }),
    class: made,
    risk,
    register,
    duties,
    waits,
    planFile,
    scope,
    delivery,
    timeline: planned === undefined ? [] : makeTimeline(type.timeline ?? [], planned.release_info.target_date, { zone, nowMs }),
  }
}

function classDiffers(declared: ReleaseClass | undefined, planned: ReleaseClass | undefined): readonly Reason[] {
  if (declared === undefined || planned === undefined || declared === planned) return []
  return [{ code: 'plan/class-differs', message: `The release is declared ${declared}, and its plan says ${planned}. Make them the same.` }]
}
