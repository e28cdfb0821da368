import { Problem, type CalendarEntries } from '@locktender/contracts'
import type { Entry, EntryKind } from '../entries/entry.ts'
import { datedTimes, recurringTimes } from '../entries/read-times.ts'
import { readCalendarFile, type FileEvent } from '../ics/read-calendar-file.ts'
import { openZone, type Zone } from '../time/zone.ts'
import type { PolicyOfCalendar } from './calendar-policy.ts'
import type { CalendarTexts } from './calendar-texts.ts'

const lists = [
  ['maintenance', 'maintenance'],
  ['events', 'event'],
  ['meetings', 'meeting'],
  ['releases', 'release'],
] as const

/** What else a calendar holds: maintenance, events, meetings and releases, of this repository and of others. */
export function readShownEntries({ calendar = {}, boards = {} }: PolicyOfCalendar, zone: Zone, texts: CalendarTexts): Entry[] {
  const own = lists.flatMap(([key, kind]) => (calendar[key] ?? []).flatMap((entry) => entriesOf(entry, kind, zone, texts)))
  const boardMeetings = Object.entries(boards).flatMap(([name, { meets, seats, chair }]): Entry[] => {
    if (meets === undefined) return []
    const times = recurringTimes(meets, meets.includes('BYHOUR') ? '1h' : '1d', undefined, { what: `the meeting of the board ${name}` })
    const roles = [...new Set([...(chair === undefined ? [] : [chair]), ...seats])]
    return [{ kind: 'meeting', name, title: `Board ${name}`, zone, times: [times], shared: [], roles, agenda: [] }]
  })
  return [...own, ...boardMeetings, ...(calendar.shared ?? []).flatMap((file) => foreignEntries(file, zone, texts))]
}

function entriesOf(entry: CalendarEntries[number], kind: EntryKind, calendarZone: Zone, texts: CalendarTexts): Entry[] {
  if ('ics' in entry)
    return readCalendarFile(textOf(entry.ics, texts), entry.ics, calendarZone).map((event) => fromFile(event, kind, entry.name, entry.ics))
  const named = { what: `the ${kind} ${entry.name}` }
  return [
    {
      kind,
      name: entry.name,
      title: entry.title ?? entry.name,
      zone: entry.timezone === undefined ? calendarZone : openZone(entry.timezone),
      times: ['rrule' in entry ? recurringTimes(entry.rrule, entry.for, entry.starts, named) : datedTimes(entry.from, entry.to, named)],
      ...(entry.repository === undefined ? {} : { repository: entry.repository }),
      shared: entry.shared ?? [],
      roles: entry.roles ?? [],
      agenda: entry.agenda ?? [],
    },
  ]
}

/** Of another repository's calendar only what can be in the way: its releases and its maintenance. */
function foreignEntries(file: string, zone: Zone, texts: CalendarTexts): Entry[] {
  const name = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  return readCalendarFile(textOf(file, texts), file, zone).flatMap((event) => {
    const kind = (['release', 'maintenance'] as const).find((each) => event.categories.includes(each.toUpperCase()))
    return kind === undefined ? [] : [{ repository: name, ...fromFile(event, kind, event.title || name, file) }]
  })
}

function fromFile({ title, zone, times, resources, repository, line }: FileEvent, kind: EntryKind, name: string, file: string): Entry {
  return {
    kind,
    name,
    title: title === '' ? name : title,
    zone,
    times: [times],
    at: { file, line },
    ...(repository === undefined ? {} : { repository }),
    shared: resources,
    roles: [],
    agenda: [],
  }
}

function textOf(file: string, texts: CalendarTexts): string {
  const text = texts.get(file)
  if (text !== undefined) return text
  throw new Problem('calendar/file-missing', `the calendar names ${file}, which is not there`, `Add ${file}, or take it out of the policy.`)
}
