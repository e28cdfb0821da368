import { dayMs, type WallMs } from './wall-time.ts'
import type { Zone } from './zone.ts'

/**
 * How long something lasts: days and weeks pass on the wall, hours and minutes pass by the clock, as RFC 5545, section 3.3.6, has
 * it. `1d` begun at 09:00 ends at 09:00 whatever the clocks do; `24h` takes 24 hours.
 */
export interface Length {
  readonly wallMs: number
  readonly exactMs: number
}

const short = /^(\d{1,6})([mhdw])$/
const iso = /^P(?=\d|T\d)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/
const units: Readonly<Record<string, Length>> = {
  m: { wallMs: 0, exactMs: 60_000 },
  h: { wallMs: 0, exactMs: 3_600_000 },
  d: { wallMs: dayMs, exactMs: 0 },
  w: { wallMs: 7 * dayMs, exactMs: 0 },
}

/** The length that `30m`, `2h`, `5d`, `6w` or `P1DT12H` names; undefined for any other text and for nothing at all. */
export function parseLength(text: string): Length | undefined {
  const [, amount, unit = ''] = short.exec(text) ?? []
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso.exec(text) ?? []
  const one = units[unit] ?? { wallMs: 0, exactMs: 0 }
  const length =
    amount === undefined
      ? {
          wallMs: (Number(weeks) * 7 + Number(days)) * dayMs,
          exactMs: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000,
        }
      : { wallMs: one.wallMs * Number(amount), exactMs: one.exactMs * Number(amount) }
  return length.wallMs + length.exactMs > 0 ? length : undefined
}

/** The moments at which something that began at the wall time ends. */
export function endOf(
  startWallMs: WallMs,
  { wallMs, exactMs }: Length,
  zone: Zone,
): { readonly earliestMs: number; readonly latestMs: number } {
  const { earliestMs, latestMs } = zone.momentsOf(startWallMs + wallMs)
  return { earliestMs: earliestMs + exactMs, latestMs: latestMs + exactMs }
}
