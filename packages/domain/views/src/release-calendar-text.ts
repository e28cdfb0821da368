import type { CalendarAgendaItem, CalendarWindow, ReleaseCalendarData, Result } from '@locktender/contracts'
import { plainText } from './plain-text.ts'
import { formatInstant, lastDay, wallClock } from './release-calendar-time.ts'

/** Lines of a list that a terminal shows before it says how many more there are. */
const shownLines = 12

/** A release-calendar result for a terminal: open or not and until when, why, and what comes next. */
export function releaseCalendarText({ reasons }: Pick<Result, 'reasons'>, data: ReleaseCalendarData): string {
  return [
    calendarHeadline(data),
    ...reasons.map(({ code, message }) => `  because  ${code}: ${plainText(message)}`),
    ...data.passes.map(({ code, because }) => `  passes   ${code}: ${plainText(because)}`),
    ...data.windows.map((window) => `  window      ${windowTimes(window)}  ${plainText(window.name)}`),
    ...data.upcoming.slice(0, shownLines).map((item) => `  ${item.kind.padEnd(12)}${itemSpan(item)}  ${plainText(item.title)}`),
    ...(data.upcoming.length > shownLines ? [`              and ${data.upcoming.length - shownLines} more within 90 days`] : []),
  ].join('\n')
}

/** The answer in one line, e.g. `closed: opens 2027-01-05 09:00 Europe/Berlin (2027-01-05T08:00:00Z)`. */
export function calendarHeadline({ open, opensAt, closesAt, never, timezone }: ReleaseCalendarData): string {
  if (opensAt === null) return `closed: ${plainText(never ?? 'it never opens')}`
  const closes = closesAt === null ? 'no end known' : `closes ${moment(closesAt, timezone)}`
  return open ? `open: ${closes}` : `closed: opens ${moment(opensAt, timezone)}, ${closes}`
}

/** When an item takes place, in its own zone: days for one that lasts whole days, else times. */
export function itemSpan({ from, to, timezone, allDay }: CalendarAgendaItem): string {
  const start = wallClock(from, timezone)
  if (to === null) return `since ${start.day} ${start.time} ${timezone}`
  if (allDay) {
    const last = lastDay(to, timezone)
    return last === start.day ? start.day : `${start.day} – ${last}`
  }
  const end = wallClock(to, timezone)
  return `${start.day} ${start.time} – ${end.day === start.day ? '' : `${end.day} `}${end.time} ${timezone}`
}

/** Days and hours of a window in its zone, e.g. `mon tue wed thu 09:00-16:00 Europe/Berlin`. */
export function windowTimes({ days, hours, timezone }: CalendarWindow): string {
  return `${days.length === 7 ? 'every day' : days.join(' ')} ${hours} ${timezone}`
}

function moment(instant: string, timezone: string): string {
  return `${formatInstant(instant, timezone)} (${instant.replace('.000Z', 'Z')})`
}
