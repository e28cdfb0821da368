import type { CalendarAgendaItem } from '@locktender/contracts'
import { lastDay, wallClock } from './release-calendar-time.ts'

type Kind = CalendarAgendaItem['kind']

/** Kinds of entries with the letter that stands for each in a day of the grid, so that colour is not all that tells them apart. */
export const kindMarks: Readonly<Record<Kind, string>> = { release: 'R', freeze: 'F', maintenance: 'M', event: 'E', meeting: 'T' }

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Kinds of entries by day of the zone, for `mostDays` days from the first one. */
export function kindsByDay(
  items: readonly CalendarAgendaItem[],
  timezone: string,
  firstDay: string,
  mostDays: number,
): Map<string, Set<Kind>> {
  const days = new Map<string, Set<Kind>>()
  for (const { kind, from, to } of items) {
    const last = to === null ? undefined : lastDay(to, timezone)
    const begin = wallClock(from, timezone).day
    let day = begin < firstDay ? firstDay : begin
    for (let count = 0; count < mostDays && (last === undefined || day <= last); count += 1) {
      days.set(day, (days.get(day) ?? new Set()).add(kind))
      day = dayAfter(day)
    }
  }
  return days
}

/** One month, `2026-12`, as an HTML table. */
export function monthTable(month: string, days: ReadonlyMap<string, ReadonlySet<Kind>>, today: string): string {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const blanks = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const cells = [
    ...Array.from({ length: blanks }, () => '<td></td>'),
    ...Array.from({ length }, (_, index) => dayCell(`${month}-${String(index + 1).padStart(2, '0')}`, days, today)),
  ]
  while (cells.length % 7 > 0) cells.push('<td></td>')
  const rows = Array.from({ length: cells.length / 7 }, (_, week) => `<tr>${cells.slice(week * 7, week * 7 + 7).join('')}</tr>`)
  const head = weekdays.map((day) => `<th scope="col">${day}</th>`).join('')
  return `<section class="month"><h2>${monthNames[number - 1]} ${year}</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`
}

function dayCell(day: string, days: ReadonlyMap<string, ReadonlySet<Kind>>, today: string): string {
  const kinds = days.get(day) ?? new Set<Kind>()
  const classes = [...(kinds.has('freeze') ? ['frozen'] : []), ...(day === today ? ['today'] : [])]
  const marks = [...kinds].map((kind) => `<abbr class="mark ${kind}" title="${kind}">${kindMarks[kind]}</abbr>`).join('')
  return `<td${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${Number(day.slice(8))}${marks === '' ? '' : `<div class="marks">${marks}</div>`}</td>`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
