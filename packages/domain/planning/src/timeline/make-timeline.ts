import type { Temporal } from 'temporal-polyfill'
import { isoOf } from '../document/days.ts'
import type { TimelineItem } from './timeline-item.ts'
import { type Offset, type TimelineName, timelineTemplates } from './timeline-template.ts'
import { targetTime } from './target-time.ts'

/**
 * The dated tasks of the timelines, earliest first. Weeks and days count on the wall of the zone, so that a task keeps its hour over a
 * change of clocks; minutes count by the clock.
 */
export function makeTimeline(
  names: readonly TimelineName[],
  targetDate: string,
  { zone, nowMs }: { readonly zone: string; readonly nowMs: number },
): readonly TimelineItem[] {
  const target = targetTime(targetDate, zone)
  return [...new Set(names)]
    .flatMap((name) =>
      timelineTemplates[name].flatMap(({ step, offset, tasks }) => {
        const due = shift(target, offset)
        return Object.entries(tasks).map(([task, title]) => item(`${name}/${keyOf(offset)}/${task}`, title, step, due, nowMs))
      }),
    )
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0))
}

function item(key: string, title: string, step: string, due: Temporal.ZonedDateTime, nowMs: number): TimelineItem {
  return {
    key,
    title,
    step,
    dueAt: isoOf(due.epochMilliseconds),
    dueOn: due.toPlainDate().toString(),
    overdue: due.epochMilliseconds < nowMs,
  }
}

function shift(target: Temporal.ZonedDateTime, { weeks = 0, days = 0, minutes = 0 }: Offset): Temporal.ZonedDateTime {
  return target.add({ weeks, days, minutes })
}

// The same task comes at several times: its key holds the time.
function keyOf({ weeks, days, minutes }: Offset): string {
  if (weeks !== undefined) return `week${weeks}`
  if (days !== undefined) return `day${days}`
  return minutes === undefined ? 't0' : `min${minutes > 0 ? '+' : ''}${minutes}`
}
