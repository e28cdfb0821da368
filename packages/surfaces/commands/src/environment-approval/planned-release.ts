import { Problem, type ApprovalRelease, type ReleasePlanData, type Result } from '@locktender/contracts'

/** Class and risk of a release, and how sure that is. */
export interface PlannedRelease {
  readonly class: ApprovalRelease['class']
  /** Whether the class follows from every commit and path, and not from what somebody says. */
  readonly classCertain: boolean
  /** Level of the risk; null: not known. */
  readonly risk: string | null
  /** Rules of risk that were hit. */
  readonly riskRules: readonly string[]
}

/**
 * What the result of release-plan for this commit says, or else what the inputs say.
 *
 * @throws {Problem} `approval/other-class`, `approval/other-risk` when the two say different things
 */
export function plannedRelease(
  results: readonly Result[],
  commit: string,
  named: { readonly class: ApprovalRelease['class']; readonly risk: string | null },
): PlannedRelease {
  const own = results.filter(({ action, subject }) => action === 'release-plan' && subject.commit === commit)
  const result = own.find(({ data }) => (data as Partial<ReleasePlanData>).preview === false)
  const plan = result?.data as Partial<ReleasePlanData> | undefined
  if (result === undefined || plan?.class == null || plan.class.name === null) return { ...named, classCertain: false, riskRules: [] }
  const { class: found, risk } = plan
  const level = risk === undefined ? null : (risk.level ?? 'low')
  refuseOther('class', 'type', named.class, found.name)
  refuseOther('risk', 'risk', named.risk, level)
  // A result that was cut no longer says which rules were hit.
  const isWhole = risk !== undefined && !result.reasons.some(({ code }) => code === 'result/shortened')
  return {
    class: found.name,
    classCertain: isWhole && found.confidence === 'high' && found.declared === null,
    risk: level ?? named.risk,
    riskRules: (risk?.findings ?? []).map(({ what }) => what),
  }
}

function refuseOther(what: 'class' | 'risk', input: string, named: string | null, found: string | null): void {
  if (named === null || found === null || named === found) return
  throw new Problem(
    `approval/other-${what}`,
    `the ${what} is ${JSON.stringify(named)} by the input ${input} and ${JSON.stringify(found)} by the release plan`,
    `Leave ${input} out, or mend the plan: nobody can approve two things at once.`,
  )
}
