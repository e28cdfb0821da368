import { Problem } from '@locktender/contracts'
import type { Times } from '../entries/entry.ts'
import { parseRecurrenceRule } from '../recurrence/recurrence-rule.ts'
import type { Length } from '../time/length.ts'
import { parseLength } from '../time/length.ts'
import { dayMs, type WallMs } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import type { ContentLine } from './content-lines.ts'
import { eventTimes, wallTimeIn, type EventTime } from './event-time.ts'
import { readEvents, type RawEvent } from './read-events.ts'

/** An event of a calendar file. */
export interface FileEvent {
  readonly title: string
  readonly zone: Zone
  readonly times: Times
  readonly categories: readonly string[]
  readonly resources: readonly string[]
  readonly repository: string | undefined
  readonly line: number
}

const refused: Readonly<Record<string, string>> = { EXRULE: 'it is out of use; write EXDATE', 'X-MICROSOFT-RRULE': 'write RRULE' }
const mostDates = 10_000

/**
 * The events of an iCalendar text (RFC 5545) that were not called off. Days without a time are days of `dayZone`.
 *
 * @throws {Problem} `calendar/file-too-large` | `calendar/ics` | `calendar/floating-time` | `calendar/unknown-zone` | `calendar/recurrence`
 */
export function readCalendarFile(text: string, file: string, dayZone: Zone): FileEvent[] {
  const raw = readEvents(text, file)
  const moved = new Map<string, EventTime[]>()
  for (const event of raw) {
    const instance = event.properties.get('RECURRENCE-ID')?.[0]
    if (instance === undefined) continue
    if (instance.parameters['RANGE'] !== undefined)
      throw trouble(file, instance.line, 'changes this and all later times', 'End the series and begin another one.')
    const uid = textOf(event, 'UID')
    moved.set(uid, [...(moved.get(uid) ?? []), ...eventTimes(instance, file, dayZone)])
  }
  return raw
    .filter((event) => textOf(event, 'STATUS').toUpperCase() !== 'CANCELLED')
    .map((event) => fileEvent(event, file, dayZone, event.properties.has('RECURRENCE-ID') ? [] : (moved.get(textOf(event, 'UID')) ?? [])))
}

function fileEvent(event: RawEvent, file: string, dayZone: Zone, moved: readonly EventTime[]): FileEvent {
  for (const name of Object.keys(refused)) {
    const line = event.properties.get(name)?.[0]?.line
    if (line !== undefined) throw trouble(file, line, `has ${name}`, `Leave ${name} out: ${refused[name] ?? ''}.`)
  }
  const start = single(event, 'DTSTART', file, dayZone)
  if (start === undefined) throw trouble(file, event.line, 'is an event without DTSTART', 'Give the event a begin.')
  const length = lengthOf(event, start, file, dayZone)
  return {
    title: textOf(event, 'SUMMARY'),
    zone: start.zone,
    times: timesOf(event, start, length, file, dayZone, moved),
    categories: listOf(event, 'CATEGORIES').map((category) => category.toUpperCase()),
    resources: listOf(event, 'RESOURCES'),
    repository: textOf(event, 'X-LOCKTENDER-REPOSITORY') || undefined,
    line: event.line,
  }
}

function timesOf(event: RawEvent, start: EventTime, length: Length, file: string, dayZone: Zone, moved: readonly EventTime[]): Times {
  const [rule, second] = event.properties.get('RRULE') ?? []
  if (second !== undefined) throw trouble(file, second.line, 'is a second RRULE', 'Make two events of it.')
  const dates = (name: string): WallMs[] => {
    const times = (event.properties.get(name) ?? []).flatMap((line) => datesOf(line, start, file, dayZone))
    if (times.length > mostDates) throw trouble(file, event.line, `has ${times.length} ${name}`, `At most ${mostDates} are read.`)
    return times
  }
  const [alsoWallMs, exceptWallMs] = [dates('RDATE'), [...dates('EXDATE'), ...moved.map((time) => wallTimeIn(start.zone, time))]]
  const at = { file, line: rule?.line ?? event.line }
  const starts = {
    rule: rule === undefined ? undefined : parseRecurrenceRule(rule.value.trim(), at),
    startWallMs: start.wallMs,
    hasStart: true,
    alsoWallMs,
    exceptWallMs,
    at,
  }
  return { form: 'recurring', starts, length }
}

function datesOf(line: ContentLine, start: EventTime, file: string, dayZone: Zone): WallMs[] {
  return eventTimes(line, file, dayZone).map((time) => {
    if (time.isDate !== start.isDate)
      throw trouble(
        file,
        line.line,
        `${line.name} is a ${time.isDate ? 'day' : 'time'} where DTSTART is a ${start.isDate ? 'day' : 'time'}`,
        'Write both alike.',
      )
    return wallTimeIn(start.zone, time)
  })
}

function lengthOf(event: RawEvent, start: EventTime, file: string, dayZone: Zone): Length {
  const end = single(event, 'DTEND', file, dayZone)
  const duration = event.properties.get('DURATION')?.[0]
  if (end === undefined && duration === undefined) {
    if (start.isDate) return { wallMs: dayMs, exactMs: 0 }
    throw trouble(file, event.line, 'is an event without an end', 'Give it DTEND or DURATION.')
  }
  const length =
    end === undefined
      ? parseLength(duration?.value.trim().replace(/^\+/, '') ?? '')
      : { wallMs: wallTimeIn(start.zone, end) - start.wallMs, exactMs: 0 }
  if (length !== undefined && length.wallMs + length.exactMs > 0) return length
  const line = (event.properties.get(end === undefined ? 'DURATION' : 'DTEND') ?? [])[0]?.line ?? event.line
  throw new Problem(
    'calendar/ends-before-start',
    `${file}:${line} the event does not end after its begin`,
    'Correct its begin or its end.',
    { at: { file, line } },
  )
}

function single(event: RawEvent, name: string, file: string, dayZone: Zone): EventTime | undefined {
  const line = event.properties.get(name)?.[0]
  return line === undefined ? undefined : eventTimes(line, file, dayZone)[0]
}

function textOf(event: RawEvent, name: string): string {
  return unescape(event.properties.get(name)?.[0]?.value ?? '').trim()
}

function listOf(event: RawEvent, name: string): string[] {
  const items = (event.properties.get(name) ?? []).flatMap(({ value }) => value.split(/(?<!\\),/))
  return items.map((item) => unescape(item).trim()).filter((item) => item !== '')
}

function unescape(text: string): string {
  return text.replaceAll(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character))
}

function trouble(file: string, line: number, found: string, mend: string): Problem {
  return new Problem('calendar/ics', `${file}:${line} ${found}`, mend, { at: { file, line } })
}
