import { Temporal } from 'temporal-polyfill'
import { dayMs } from './wall-time.ts'

interface Change {
  readonly fromMs: number
  readonly offsetMs: number
}

/** Moments are looked up in blocks of this length, so that a question about one year reads one year of the zone's history. */
const blockMs = 730 * dayMs

/**
 * The offset from UTC, in milliseconds, of a zone at any moment.
 *
 * @throws RangeError when the name is no zone
 */
export function zoneOffsets(name: string): (atMs: number) => number {
  const blocks = new Map<number, readonly Change[]>()
  readBlock(name, 0)
  return (atMs) => {
    const index = Math.floor(atMs / blockMs)
    let changes = blocks.get(index)
    if (changes === undefined) blocks.set(index, (changes = readBlock(name, index)))
    let at = changes.length - 1
    while (at > 0 && (changes[at]?.fromMs ?? 0) > atMs) at -= 1
    return changes[at]?.offsetMs ?? 0
  }
}

function readBlock(name: string, index: number): readonly Change[] {
  const [fromMs, toMs] = [index * blockMs, (index + 1) * blockMs]
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(name)
  const changes: Change[] = []
  while (at !== null && at.epochMilliseconds < toMs) {
    changes.push({ fromMs: at.epochMilliseconds, offsetMs: Math.trunc(at.offsetNanoseconds / 1e6) })
    at = at.getTimeZoneTransition('next')
  }
  return changes
}
