import { comparable, endsWithMarker, lastLine, planMarker, withMarker } from './issue-marker.ts'
import type { DesiredMilestone, ExistingIssue, ExistingMilestone, ExistingPlan, MilestoneAct } from './milestone-plan.ts'

/**
 * What to do so that the milestone and its issues are as desired: create what is missing, bring up to date what differs, close what is no
 * longer wanted and what stands twice. Carried out and asked again, it gives nothing to do. Issues that people closed stay closed, and
 * those without the marker of this release are not touched.
 */
export function planMilestone(desired: DesiredMilestone, existing: ExistingPlan): readonly MilestoneAct[] {
  const marker = planMarker('release', desired.key)
  const milestone = first(existing.milestones.filter(({ description }) => endsWithMarker(description, marker)))
  const number = milestone?.number ?? null
  const acts: MilestoneAct[] = [...milestoneActs(desired, comparable(withMarker(desired.description, marker)), milestone)]
  const wanted = new Map(desired.issues.map((issue) => [planMarker('task', desired.key, issue.key), issue]))
  const found = byMarker(existing.issues, desired.key)
  for (const [mark, { key, title, body: text }] of wanted) {
    const [kept, ...duplicates] = found.get(mark) ?? []
    const body = comparable(withMarker(text, mark))
    if (kept === undefined) acts.push({ act: 'create-issue', key, title, body, milestone: number })
    else if (kept.open && (number === null || kept.title !== title || comparable(kept.body) !== body || kept.milestone !== number))
      acts.push({ act: 'update-issue', key, number: kept.number, title, body, milestone: number })
    acts.push(...closed(duplicates, 'duplicate'))
  }
  for (const [mark, issues] of found) if (!wanted.has(mark)) acts.push(...closed(issues, 'not-planned'))
  return acts
}

function* milestoneActs(
  { title, dueOn }: DesiredMilestone,
  description: string,
  found: ExistingMilestone | undefined,
): Generator<MilestoneAct> {
  if (found === undefined) yield { act: 'create-milestone', title, description, dueOn }
  else if (!found.open || found.title !== title || comparable(found.description) !== description || found.dueOn !== dueOn)
    yield { act: 'update-milestone', number: found.number, title, description, dueOn, open: true }
}

const ownTask = (release: string): string => planMarker('task', release).replace(/ -->$/, ' ')

/** Issues of the release by their marker; the oldest open one first, else the oldest. */
function byMarker(issues: readonly ExistingIssue[], release: string): ReadonlyMap<string, readonly ExistingIssue[]> {
  const start = ownTask(release)
  const found = new Map<string, ExistingIssue[]>()
  for (const issue of issues.toSorted((one, other) => Number(other.open) - Number(one.open) || one.number - other.number)) {
    const mark = lastLine(issue.body)
    if (!mark.startsWith(start) || !mark.endsWith(' -->')) continue
    found.set(mark, [...(found.get(mark) ?? []), issue])
  }
  return found
}

function closed(issues: readonly ExistingIssue[], because: 'not-planned' | 'duplicate'): readonly MilestoneAct[] {
  return issues.filter(({ open }) => open).map(({ number }) => ({ act: 'close-issue', number, because }))
}

const first = (milestones: readonly ExistingMilestone[]): ExistingMilestone | undefined =>
  milestones.toSorted((one, other) => one.number - other.number)[0]
