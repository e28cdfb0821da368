import { Temporal } from 'temporal-polyfill'

/** Hour at which a release goes out whose plan names a day alone. */
const usualHour = 9

/** The moment of a target date, `2026-12-01` (then at 09:00) or `2026-12-01T14:00`, on the wall of the zone. Throws a RangeError for a day that no calendar has. */
export function targetTime(targetDate: string, zone: string): Temporal.ZonedDateTime {
  const wall = Temporal.PlainDateTime.from(targetDate)
  return (targetDate.includes('T') ? wall : wall.with({ hour: usualHour })).toZonedDateTime(zone, { disambiguation: 'compatible' })
}
