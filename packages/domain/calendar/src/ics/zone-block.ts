import { dayMs, startOfDay } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'

/**
 * The VTIMEZONE component (RFC 5545, section 3.6.5) of a zone, with each change of its offset between two moments written out.
 */
export function zoneBlock(zone: Zone, fromMs: number, toMs: number): string[] {
  const offsetAt = (atMs: number): number => zone.wallTimeOf(atMs) - atMs
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone.name}`, ...observance('STANDARD', startOfDay(fromMs), offsetAt(fromMs), offsetAt(fromMs))]
  for (let day = fromMs; day < toMs; day += dayMs) {
    const [before, after] = [offsetAt(day), offsetAt(day + dayMs)]
    if (before !== after)
      lines.push(...observance(after > before ? 'DAYLIGHT' : 'STANDARD', changeBetween(offsetAt, day, day + dayMs) + before, before, after))
  }
  return [...lines, 'END:VTIMEZONE']
}

/** @param onsetWallMs wall time before the change at which it comes */
function observance(kind: 'STANDARD' | 'DAYLIGHT', onsetWallMs: number, before: number, after: number): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basicTime(onsetWallMs)}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${kind}`,
  ]
}

function changeBetween(offsetAt: (atMs: number) => number, fromMs: number, toMs: number): number {
  const after = offsetAt(toMs)
  let [low, high] = [fromMs, toMs]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === after) high = middle
    else low = middle
  }
  return high
}

function offset(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000)
  return `${offsetMs < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`
}

/** A wall time as iCalendar writes it: `20261218T180000`. */
export function basicTime(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
}
