import { Problem } from '@locktender/contracts'
import { wallTimeOf, type WallMs } from '../time/wall-time.ts'
import { openZone, type Zone } from '../time/zone.ts'
import type { ContentLine } from './content-lines.ts'

/** A date or time of an iCalendar property. */
export interface EventTime {
  readonly wallMs: WallMs
  readonly zone: Zone
  readonly isDate: boolean
}

const form = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/
const utc = 'UTC'

/**
 * The times of a property such as DTSTART or EXDATE. A day alone is a day of `dayZone`; a time must name its zone, or be in UTC.
 *
 * @throws {Problem} `calendar/floating-time`, `calendar/unknown-zone`, `calendar/ics` with the line
 */
export function eventTimes({ name, parameters, value, line }: ContentLine, file: string, dayZone: Zone): EventTime[] {
  const at = { file, line }
  return value.split(',').map((text): EventTime => {
    const [, year, month, day, hour, minute, second, zulu] = form.exec(text.trim()) ?? []
    const wallMs = year === undefined ? undefined : wallTimeOf([year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number))
    if (wallMs === undefined)
      throw new Problem(
        'calendar/ics',
        `${file}:${line} ${name} has ${JSON.stringify(text.slice(0, 80))}, which is no date or time`,
        'Write it as 20261218 or 20261218T180000Z.',
        { at },
      )
    if (hour === undefined) return { wallMs, zone: dayZone, isDate: true }
    if (zulu !== undefined) return { wallMs, zone: openZone(utc), isDate: false }
    const zone = parameters['TZID']
    if (zone !== undefined) return { wallMs, zone: openZone(zone, at), isDate: false }
    throw new Problem(
      'calendar/floating-time',
      `${file}:${line} ${name} ${JSON.stringify(text)} has no zone, so nobody can tell when it is`,
      `Write ${name};TZID=Europe/Berlin:${text.trim()} or ${name}:${text.trim()}Z.`,
      { at },
    )
  })
}

/** The wall time in another zone at which the time comes, the later one where it comes twice. */
export function wallTimeIn(zone: Zone, time: EventTime): WallMs {
  return time.zone.name === zone.name ? time.wallMs : zone.wallTimeOf(time.zone.momentsOf(time.wallMs).latestMs)
}
