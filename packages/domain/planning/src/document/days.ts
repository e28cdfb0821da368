import { Temporal } from 'temporal-polyfill'

/** Milliseconds of the instant at which a day, or a day and time, comes on the wall of the zone. Of a time that comes twice the first, of one that is left out the one after the gap. Undefined when there is no such day. */
export function instantOf(text: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The same for the end of it: of a day the midnight after, of a time that time. */
export function endInstantOf(text: string, zone: string): number | undefined {
  if (text.includes('T') || instantOf(text, zone) === undefined) return instantOf(text, zone)
  return instantOf(Temporal.PlainDate.from(text).add({ days: 1 }).toString(), zone)
}

/** The day that the instant falls on in the zone: `2026-12-01`. */
export function dayOf(atMs: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The instant as results show it: ISO 8601 in UTC, to the second. */
export function isoOf(atMs: number): string {
  return new Date(atMs).toISOString().replace('.000Z', 'Z')
}

/** Whole days from one day to the other; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

/** Whether there is such a day. */
export function isDay(text: string): boolean {
  return instantOf(text, 'UTC') !== undefined
}
