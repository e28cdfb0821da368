import type { TimelineItem } from '../timeline/timeline-item.ts'
import type { DesiredMilestone } from './milestone-plan.ts'

export interface MilestoneInput {
  /** Name of the release, which tells its milestone from those of others. */
  readonly name: string
  /** `2026-12-01`, or with a time. */
  readonly targetDate: string
  readonly timeline: readonly TimelineItem[]
}

/** The milestone of a release with one issue for each task of its timeline. Titles hold the name as it is written: escape what the host would read in it. */
export function desiredMilestone({ name, targetDate, timeline }: MilestoneInput): DesiredMilestone {
  return {
    key: name,
    title: name,
    description: `Tasks before the release on ${targetDate.slice(0, 10)}. Kept up to date; dates and tasks come from the release plan.`,
    dueOn: targetDate.slice(0, 10),
    issues: timeline.map(({ key, title, step, dueOn, dueAt }) => ({
      key,
      title: `${step}: ${title}`,
      body: `Due ${dueOn} (${dueAt}).`,
    })),
  }
}
