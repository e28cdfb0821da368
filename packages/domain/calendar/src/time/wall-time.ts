/**
 * A time on the wall, without a zone, as the number of milliseconds that it would be in UTC: arithmetic on days and hours is then
 * plain, and a zone turns it into moments.
 */
export type WallMs = number

export const dayMs = 86_400_000
export const minuteMs = 60_000

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** The wall time that `2026-12-18` or `2026-12-18T18:00` names; undefined when the text names none, as 2026-02-30 does. */
export function parseWallTime(text: string): { readonly wallMs: WallMs; readonly isDate: boolean } | undefined {
  const [, year, month, day, hour, minute = '0', second = '0'] = form.exec(text) ?? []
  if (year === undefined) return undefined
  const wallMs = wallTimeOf([year, month, day, hour ?? '0', minute, second].map(Number))
  return wallMs === undefined ? undefined : { wallMs, isDate: hour === undefined }
}

/** The wall time of year, month (from 1), day, hour, minute and second; undefined when there is no such day or time. */
export function wallTimeOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): WallMs | undefined {
  if (year < 1900 || year > 9998 || hour > 23 || minute > 59 || second > 59) return undefined
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second)
  const there = new Date(wallMs)
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day ? wallMs : undefined
}

/** The wall time as `2026-12-18T18:00`, or as a date alone. */
export function formatWallTime(wallMs: WallMs, form: 'date' | 'time' = 'time'): string {
  return new Date(wallMs).toISOString().slice(0, form === 'date' ? 10 : 16)
}

/** Day of the week, 0 for Monday. */
export function weekdayOf(wallMs: WallMs): number {
  return (((Math.floor(wallMs / dayMs) + 3) % 7) + 7) % 7
}

/** Midnight at which the day began. */
export function startOfDay(wallMs: WallMs): WallMs {
  return Math.floor(wallMs / dayMs) * dayMs
}
