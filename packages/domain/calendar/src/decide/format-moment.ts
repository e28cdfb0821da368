import { formatWallTime } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'

/** A moment as a person reads it: `2027-01-05 00:00 Europe/Berlin`. */
export function formatMoment(atMs: number, zone: Zone): string {
  return `${formatWallTime(zone.wallTimeOf(atMs)).replace('T', ' ')} ${zone.name}`
}
