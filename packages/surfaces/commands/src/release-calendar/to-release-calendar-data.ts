import type { AgendaItem, Calendar, CalendarDecision, Conflict, Entry, Question } from '@locktender/calendar'
import type { CalendarAgendaItem, CalendarWindow, ReleaseCalendarData } from '@locktender/contracts'

const mostItems = 200

export interface Found {
  readonly calendar: Calendar
  readonly question: Question
  readonly decision: CalendarDecision
  readonly upcoming: readonly AgendaItem[]
  readonly conflicts: readonly Conflict[]
  /** Version of the time zone database. */
  readonly tzdata: string | null
}

/** What was found, as `data` of the result. */
export function toReleaseCalendarData({ calendar, question, decision, upcoming, conflicts, tzdata }: Found): ReleaseCalendarData {
  const { atMs, action, type, branch, environment } = question
  return {
    open: decision.open,
    because: [...new Set(decision.reasons.map(({ code }) => code))],
    opensAt: instantOrNull(decision.opensAtMs),
    closesAt: instantOrNull(decision.closesAtMs),
    never: decision.never,
    asked: { at: instant(atMs), action, type, branch, environment },
    timezone: calendar.zone.name,
    tzdata,
    onFreezeStart: calendar.onFreezeStart,
    windows: [...windowsOf(calendar.windowGroups[0], 'policy'), ...windowsOf(calendar.windowGroups[1], 'input')],
    passes: decision.passes.map((pass) => ({ ...pass })),
    conflicts: conflicts.map(({ code, message, span, between }) => ({
      code,
      message,
      from: instant(span.fromMs),
      to: instant(span.toMs),
      between: [...between],
    })),
    upcoming: upcoming.slice(0, mostItems).map((item) => agendaItem(item, atMs)),
  }
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

function windowsOf(entries: readonly Entry[] = [], givenBy: CalendarWindow['givenBy']): CalendarWindow[] {
  return entries.flatMap(({ name, zone, times }) =>
    times.flatMap((each) => {
      if (each.form !== 'weekly') return []
      const days = weekdays.filter((_, index) => each.days.has(index))
      return [{ name, days, hours: `${timeOfDay(each.fromMs)}-${timeOfDay(each.toMs)}`, timezone: zone.name, givenBy }]
    }),
  )
}

function timeOfDay(ms: number): string {
  const minutes = ms / 60_000
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function agendaItem({ entry, span, allDay, details }: AgendaItem, atMs: number): CalendarAgendaItem {
  return {
    kind: entry.kind as CalendarAgendaItem['kind'],
    name: entry.name,
    title: entry.title,
    // What has no begin is shown from now on.
    from: instant(Number.isFinite(span.fromMs) ? span.fromMs : atMs),
    to: Number.isFinite(span.toMs) ? instant(span.toMs) : null,
    timezone: entry.zone.name,
    allDay,
    details: [...details],
  }
}

const instant = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')
const instantOrNull = (ms: number | null): string | null => (ms === null ? null : instant(ms))
