import { Problem, type Place } from '@locktender/contracts'
import { parseRecurrenceRule, type RecurrenceRule } from '../recurrence/recurrence-rule.ts'
import { parseLength } from '../time/length.ts'
import { dayMs, minuteMs, parseWallTime } from '../time/wall-time.ts'
import type { Times } from './entry.ts'

/** How messages name an entry: `freeze year-end`. */
export interface Named {
  readonly what: string
  readonly at?: Place
}

/**
 * From one wall time to another; a day alone at the end belongs to it.
 *
 * @throws {Problem} `calendar/not-a-date` | `calendar/ends-before-start`
 */
export function datedTimes(from: string, to: string, named: Named): Times {
  const [start, end] = [wallTime(from, named), wallTime(to, named)]
  const toWallMs = end.wallMs + (end.isDate ? dayMs : 0)
  if (toWallMs <= start.wallMs) {
    throw new Problem(
      'calendar/ends-before-start',
      `${named.what} ends at ${to}, not after its begin ${from}`,
      'Swap the two, or correct one.',
      place(named),
    )
  }
  return { form: 'dated', fromWallMs: start.wallMs, toWallMs }
}

function wallTime(text: string, named: Named): { readonly wallMs: number; readonly isDate: boolean } {
  const time = parseWallTime(text)
  if (time !== undefined) return time
  throw new Problem(
    'calendar/not-a-date',
    `${named.what} has ${JSON.stringify(text.slice(0, 80))}, which is no day of the calendar and no time`,
    'Write a day as 2026-12-18 or a time as 2026-12-18T18:00, without an offset: the zone says it.',
    place(named),
  )
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/**
 * Days and hours of a window: `mon-thu` or `tue,thu`, and `09:00-16:00` or, over midnight, `22:00-02:00`.
 *
 * @throws {Problem} `calendar/weekdays` | `calendar/hours` | `calendar/empty-window`
 */
export function weeklyTimes(days: string, hours: string, named: Named): Times {
  const [, from = '', to = ''] = /^([01]\d:[0-5]\d|2[0-3]:[0-5]\d)-([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/.exec(hours) ?? []
  if (from === '')
    throw new Problem('calendar/hours', `${named.what} has the hours ${JSON.stringify(hours)}`, 'Write them as 09:00-16:00.', place(named))
  if (from === to) {
    throw new Problem(
      'calendar/empty-window',
      `${named.what} ends when it begins, at ${from}`,
      'Give a later end; 00:00-24:00 is the whole day.',
      place(named),
    )
  }
  return { form: 'weekly', days: weekdaySet(days, named), fromMs: timeOfDay(from), toMs: timeOfDay(to) }
}

function timeOfDay(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return (hour * 60 + minute) * minuteMs
}

function weekdaySet(text: string, named: Named): ReadonlySet<number> {
  const set = new Set<number>()
  for (const part of text.split(',')) {
    const [first, last = first, ...rest] = part
      .trim()
      .toLowerCase()
      .split('-')
      .map((day) => weekdays.indexOf(day))
    if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0)
      throw new Problem(
        'calendar/weekdays',
        `${named.what} has the days ${JSON.stringify(text)}`,
        'Write them as mon-thu or tue,thu.',
        place(named),
      )
    for (let day = first; ; day = (day + 1) % 7) {
      set.add(day)
      if (day === last) break
    }
  }
  return set
}

/** A Thursday; rules that need no first day may as well begin there. */
const longAgo = 0

/**
 * A rule and how long it lasts each time. Without a first day, the rule itself must say on which days it comes.
 *
 * @throws {Problem} `calendar/recurrence` | `calendar/recurrence-unanchored` | `calendar/length` | `calendar/not-a-date`
 */
export function recurringTimes(rrule: string, length: string, starts: string | undefined, named: Named): Times {
  const rule = parseRecurrenceRule(rrule, named.at)
  const lasts = parseLength(length)
  if (lasts === undefined)
    throw new Problem(
      'calendar/length',
      `${named.what} lasts ${JSON.stringify(length)}`,
      'Write a length such as 30m, 2h, 1d or P1DT12H.',
      place(named),
    )
  const open = starts === undefined ? openPart(rule) : undefined
  if (open !== undefined) {
    throw new Problem(
      'calendar/recurrence-unanchored',
      `${named.what} comes by ${JSON.stringify(rrule)}, which leaves open ${open}`,
      'Say its first day: starts: 2026-01-05.',
      place(named),
    )
  }
  const startWallMs = starts === undefined ? longAgo : wallTime(starts, named).wallMs
  const anchor = named.at === undefined ? {} : { at: named.at }
  return { form: 'recurring', length: lasts, starts: { rule, startWallMs, hasStart: false, alsoWallMs: [], exceptWallMs: [], ...anchor } }
}

// What a rule takes from its first day (RFC 5545, section 3.3.10), and nothing else says.
function openPart({ freq, interval, count, byDay, numbers }: RecurrenceRule): string | undefined {
  if (interval > 1) return `from when on each ${interval}th time is counted`
  if (count !== undefined) return 'from when on its times are counted'
  const hasDay = byDay.length > 0 || numbers.BYMONTHDAY !== undefined || numbers.BYYEARDAY !== undefined
  if (freq === 'WEEKLY' && byDay.length === 0) return 'the day of the week'
  if (freq === 'MONTHLY' && !hasDay) return 'the day of the month'
  if (freq === 'YEARLY' && !hasDay) return 'the day of the year'
  return undefined
}

const place = ({ at }: Named): { readonly at?: Place } => (at === undefined ? {} : { at })
