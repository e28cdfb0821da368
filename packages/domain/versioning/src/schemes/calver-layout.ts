import { Problem } from '@locktender/contracts'
import { isoWeek } from './iso-week.ts'

type Segment = 'YYYY' | 'YY' | '0Y' | 'MM' | '0M' | 'WW' | '0W' | 'DD' | '0D' | 'MICRO'

/** Segments of a calendar version, the widest period first; MICRO, if any, last. */
export interface CalverLayout {
  readonly text: string
  readonly segments: readonly Segment[]
}

// Any other order would let a later day make a lower number.
const legal = /^(?:YYYY|YY|0Y)(?:\.(?:MM|0M)(?:\.(?:DD|0D))?|\.(?:WW|0W))?(?:\.MICRO)?$/

/** Reads a layout such as `YYYY.0M.MICRO`; throws Problem `policy/calver-layout` when numbers could fall as days pass. */
export function calverLayout(text: string): CalverLayout {
  if (!legal.test(text) || !text.includes('.')) {
    throw new Problem(
      'policy/calver-layout',
      `versioning.calver: "${text}" is no layout whose numbers grow with time.`,
      'Write a year, then a month (and a day) or a week, then MICRO, e.g. `calver: YYYY.MM.MICRO`.',
    )
  }
  return { text, segments: text.split('.') as Segment[] }
}

const pads: ReadonlySet<Segment> = new Set(['0Y', '0M', '0W', '0D'])
const highest: Partial<Record<Segment, number>> = { MM: 12, '0M': 12, WW: 53, '0W': 53, DD: 31, '0D': 31 }

/** Writes one number as its segment wants it. */
export function writeSegment(segment: Segment, value: number): string {
  return pads.has(segment) ? String(value).padStart(2, '0') : String(value)
}

/** The number, or null when the segment does not write numbers this way. */
export function readSegment(segment: Segment, text: string): number | null {
  if (text.length === 0 || text.length > 9 || ![...text].every((character) => character >= '0' && character <= '9')) return null
  const value = Number(text)
  if (writeSegment(segment, value) !== text || value > (highest[segment] ?? Infinity)) return null
  if (segment === 'YYYY') return value >= 1000 ? value : null
  return value === 0 && segment in highest ? null : value
}

/** Numbers of the day's period, without MICRO. A layout of weeks counts years by ISO 8601 too, or January could fall back a year. */
export function periodOf({ segments }: CalverLayout, today: string): readonly number[] {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const week = segments.some((segment) => segment === 'WW' || segment === '0W') ? isoWeek(year, month, day) : { year, week: 0 }
  const values: Record<Exclude<Segment, 'MICRO'>, number> = {
    YYYY: week.year,
    YY: week.year - 2000,
    '0Y': week.year - 2000,
    MM: month,
    '0M': month,
    WW: week.week,
    '0W': week.week,
    DD: day,
    '0D': day,
  }
  return segments.filter((segment) => segment !== 'MICRO').map((segment) => values[segment])
}
