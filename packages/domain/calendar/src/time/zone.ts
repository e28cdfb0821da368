import { Problem, type Place } from '@locktender/contracts'
import { Temporal } from 'temporal-polyfill'
import type { WallMs } from './wall-time.ts'
import { dayMs } from './wall-time.ts'
import { zoneOffsets } from './zone-offsets.ts'

/** The moments of one wall time. They differ where clocks are put back (it comes twice) or forward (it never comes). */
export interface Moments {
  /** First time it comes; of one that never comes, the moment at which the clocks are put forward over it. */
  readonly earliestMs: number
  /** Last time it comes; one that never comes is shifted forward by the gap. */
  readonly latestMs: number
  readonly kind: 'normal' | 'gap' | 'overlap'
}

/** An IANA time zone. */
export interface Zone {
  readonly name: string
  momentsOf(wallMs: WallMs): Moments
  wallTimeOf(atMs: number): WallMs
}

const opened = new Map<string, Zone>()

/**
 * The zone of a name of the IANA time zone database, in any case.
 *
 * @throws {Problem} `calendar/offset-as-zone` for `+02:00`, `calendar/unknown-zone`
 */
export function openZone(name: string, at?: Place): Zone {
  const known = opened.get(name)
  if (known !== undefined) return known
  const place = at === undefined ? {} : { at }
  if (/^(?:[+-]|(?:UTC|GMT|Z)[+-]?\d)/i.test(name)) {
    throw new Problem(
      'calendar/offset-as-zone',
      `${quote(name)} is an offset, which does not know when clocks change`,
      'Name a zone of the IANA database, such as Europe/Berlin or UTC.',
      place,
    )
  }
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    const zone = zoneOf(timeZoneId)
    opened.set(name, zone)
    return zone
  } catch (cause) {
    throw new Problem(
      'calendar/unknown-zone',
      `${quote(name)} is no time zone that is known here`,
      'Name a zone of the IANA database, such as Europe/Berlin or UTC.',
      { ...place, cause },
    )
  }
}

function zoneOf(name: string): Zone {
  const offsetAt = zoneOffsets(name)
  return {
    name,
    wallTimeOf: (atMs) => atMs + offsetAt(atMs),
    momentsOf: (wallMs) => {
      // No offset is longer than a day, so these two lie before and after any change of clocks near the wall time.
      const [before, after] = [offsetAt(wallMs - dayMs), offsetAt(wallMs + dayMs)]
      const [first, second] = [wallMs - before, wallMs - after]
      if (before === after) return { earliestMs: first, latestMs: first, kind: 'normal' }
      const [firstHolds, secondHolds] = [offsetAt(first) === before, offsetAt(second) === after]
      if (firstHolds && secondHolds) return { earliestMs: first, latestMs: second, kind: 'overlap' }
      if (!firstHolds && !secondHolds) return { earliestMs: changeBetween(offsetAt, second, first), latestMs: first, kind: 'gap' }
      const only = firstHolds ? first : second
      return { earliestMs: only, latestMs: only, kind: 'normal' }
    },
  }
}

function changeBetween(offsetAt: (atMs: number) => number, fromMs: number, toMs: number): number {
  let [low, high] = [fromMs, toMs]
  const after = offsetAt(toMs)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle) === after) high = middle
    else low = middle
  }
  return high
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 80))
