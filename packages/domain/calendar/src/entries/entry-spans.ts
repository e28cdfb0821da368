import { recurrenceStarts } from '../recurrence/recurrence-set.ts'
import { endOf } from '../time/length.ts'
import type { Span } from '../time/span.ts'
import { dayMs, startOfDay, weekdayOf, type WallMs } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import type { Entry, Times } from './entry.ts'

/**
 * Every time that an entry takes place and that touches [fromMs, toMs), in order of their begin; they may overlap.
 *
 * Where clocks change, a window is never longer than the wall says and anything else never shorter: of a wall time that comes
 * twice, or that never comes, a window takes the later begin and the earlier end, and all others the earlier begin and the later end.
 */
export function entrySpans(entry: Entry, fromMs: number, toMs: number): Span[] {
  const spans = entry.times.flatMap((times) => spansOf(times, entry, fromMs, toMs))
  return spans.filter((span) => span.fromMs < span.toMs && span.fromMs < toMs && span.toMs > fromMs).toSorted((a, b) => a.fromMs - b.fromMs)
}

function spansOf(times: Times, { kind, zone }: Entry, fromMs: number, toMs: number): Span[] {
  const [beginOf, finishOf] = kind === 'window' ? ([latest, earliest] as const) : ([earliest, latest] as const)
  // A day on both sides covers every offset from UTC.
  const [fromWallMs, toWallMs] = [fromMs - dayMs, toMs + dayMs]
  const span = (start: WallMs, end: WallMs): Span => ({ fromMs: beginOf(zone, start), toMs: finishOf(zone, end) })
  switch (times.form) {
    case 'always':
      return [{ fromMs: -Infinity, toMs: Infinity }]
    case 'dated':
      return times.fromWallMs < toWallMs && times.toWallMs > fromWallMs ? [span(times.fromWallMs, times.toWallMs)] : []
    case 'weekly':
      return weekdaysBetween(times.days, fromWallMs - dayMs, toWallMs).map((day) =>
        span(day + times.fromMs, day + times.toMs + (times.toMs > times.fromMs ? 0 : dayMs)),
      )
    case 'recurring': {
      const { length, starts } = times
      const reach = length.wallMs + length.exactMs + dayMs
      return recurrenceStarts(starts, zone, fromWallMs - reach, toWallMs).map((start) => {
        const end = endOf(start, length, zone)
        return { fromMs: beginOf(zone, start), toMs: kind === 'window' ? end.earliestMs : end.latestMs }
      })
    }
  }
}

const earliest = (zone: Zone, wallMs: WallMs): number => zone.momentsOf(wallMs).earliestMs
const latest = (zone: Zone, wallMs: WallMs): number => zone.momentsOf(wallMs).latestMs

function weekdaysBetween(days: ReadonlySet<number>, fromWallMs: WallMs, toWallMs: WallMs): WallMs[] {
  const found: WallMs[] = []
  for (let day = startOfDay(fromWallMs); day < toWallMs; day += dayMs) if (days.has(weekdayOf(day))) found.push(day)
  return found
}
