import type { GateNote } from '@locktender/contracts'
import { Problem } from '@locktender/contracts'
import type { ReleaseMilestone } from '@locktender/contracts/validators/types'
import { keepMilestone } from './keep-milestone.ts'
import type { PlanOutlook } from './plan-outlook.ts'
import type { PlanSituation } from './plan-situation.ts'

export interface KeptMilestone {
  readonly milestone: ReleaseMilestone | null
  readonly notes: readonly GateNote[]
}

/**
 * Keeps the milestone that the input `milestone` asks for; none on a pull request and of a release of nothing.
 *
 * @throws {Problem} `milestone/no-date` when nothing tells the day, `milestone/title-taken`, `github/…`
 */
export async function milestoneOf({ call, connect, planned, preview }: PlanSituation, outlook: PlanOutlook): Promise<KeptMilestone> {
  const asked = call.inputs.text('milestone') ?? 'false'
  const { plan, targetDate, timeline } = outlook
  if (asked.toLowerCase() === 'false' || preview || plan.class.class === null) return { milestone: null, notes: [] }
  if (targetDate === null)
    throw new Problem(
      'milestone/no-date',
      'a milestone is asked for, and nothing tells the day of the release',
      'Write release_info.target_date in the plan file, or give target-date.',
    )
  if (connect === undefined) return none('milestone/not-kept', 'The milestone was not kept: there is no job with a `github-token`.')
  const { packages, single } = planned.plan
  const version = (single ? packages[0]?.tag : null) ?? `Release of ${targetDate.slice(0, 10)}`
  const name = asked.toLowerCase() === 'true' ? (plan.planFile?.plan.release_info.name ?? version) : asked
  const milestone = await keepMilestone(await connect(), { name, targetDate, timeline }, call.inputs.flag('dry-run'))
  const empty = `The milestone has no tasks: the policy names no timeline under types.${plan.class.class}.`
  return timeline.length > 0 ? { milestone, notes: [] } : { milestone, notes: [{ code: 'milestone/no-tasks', message: empty }] }
}

const none = (code: string, message: string): KeptMilestone => ({ milestone: null, notes: [{ code, message }] })
