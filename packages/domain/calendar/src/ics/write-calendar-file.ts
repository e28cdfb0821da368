import type { AgendaItem } from '../agenda/agenda.ts'
import { dayMs } from '../time/wall-time.ts'
import { openZone, type Zone } from '../time/zone.ts'
import { basicTime, zoneBlock } from './zone-block.ts'

export interface CalendarFileOptions {
  /** What the calendar is called. */
  readonly title: string
  /** Repository whose calendar it is, `owner/name`. */
  readonly repository: string
  /** Moment at which it was made. */
  readonly atMs: number
  /** Stretch that is written; what has no end is cut there. */
  readonly fromMs: number
  readonly toMs: number
}

const longestLine = 75

/**
 * The agenda as an iCalendar text (RFC 5545): one event for each time an entry takes place, with its kind in CATEGORIES and what it
 * uses in RESOURCES, as `calendar.shared` reads it back. One VTIMEZONE for each zone in use.
 */
export function writeCalendarFile(items: readonly AgendaItem[], { title, repository, atMs, fromMs, toMs }: CalendarFileOptions): string {
  const clipped = items.map((item) => ({
    ...item,
    span: { fromMs: Math.max(item.span.fromMs, fromMs), toMs: Math.min(item.span.toMs, toMs) },
  }))
  const zones = new Map(clipped.filter((item) => !isDays(item) && hasPlainTimes(item)).map(({ entry }) => [entry.zone.name, entry.zone]))
  zones.delete('UTC')
  const reach = 366 * dayMs
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Locktender//release-calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(title)}`,
    ...[...zones.values()].flatMap((zone) => zoneBlock(zone, fromMs - reach, toMs + reach)),
    ...clipped.flatMap((item) => eventLines(item, repository, atMs)),
    'END:VCALENDAR',
    '',
  ]
  return lines.map(fold).join('\r\n')
}

function eventLines(item: AgendaItem, repository: string, atMs: number): string[] {
  const { entry, span, details } = item
  const { zone, kind, name, title, shared } = entry
  const list = (property: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`${property}:${items.map(escapeText).join(',')}`]
  const id = [kind, entry.repository ?? repository, name, entry.at?.line ?? '', basicTime(span.fromMs)]
    .join('-')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
  return [
    'BEGIN:VEVENT',
    `UID:${id}@locktender`,
    `DTSTAMP:${basicTime(atMs)}Z`,
    timeLine('DTSTART', span.fromMs, zone, item),
    timeLine('DTEND', span.toMs, zone, item),
    `SUMMARY:${escapeText(kind === 'freeze' ? `Freeze: ${title}` : title)}`,
    ...list('CATEGORIES', [kind.toUpperCase()]),
    ...list('RESOURCES', shared),
    ...(details.length === 0 ? [] : [`DESCRIPTION:${escapeText(details.join('\n'))}`]),
    `X-LOCKTENDER-REPOSITORY:${escapeText(entry.repository ?? repository)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function timeLine(property: string, atMs: number, zone: Zone, item: AgendaItem): string {
  const wallMs = zone.wallTimeOf(atMs)
  if (isDays(item)) return `${property};VALUE=DATE:${basicTime(wallMs).slice(0, 8)}`
  if (zone.name === openZone('UTC').name || !hasPlainTimes(item)) return `${property}:${basicTime(atMs)}Z`
  return `${property};TZID=${zone.name}:${basicTime(wallMs)}`
}

// A day alone has no zone: what other repositories reckon with keeps its times.
function isDays({ allDay, entry }: AgendaItem): boolean {
  return allDay && entry.kind !== 'release' && entry.kind !== 'maintenance'
}

/** Whether each end comes once on the wall; otherwise it can only be told in UTC. */
function hasPlainTimes({ entry: { zone }, span }: AgendaItem): boolean {
  return [span.fromMs, span.toMs].every((atMs) => zone.momentsOf(zone.wallTimeOf(atMs)).kind === 'normal')
}

function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex
  const visible = text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
  return visible.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

/** The line in pieces of at most 75 octets of UTF-8, none of which cuts a character. */
function fold(line: string): string {
  if (line.length * 3 <= longestLine) return line
  let [folded, octets] = ['', 0]
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0
    const size = code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
