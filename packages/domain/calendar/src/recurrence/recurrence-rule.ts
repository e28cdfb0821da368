import { Problem, type Place } from '@locktender/contracts'
import { wallTimeOf, type WallMs } from '../time/wall-time.ts'

/** The part of RFC 5545, section 3.3.10, that a calendar takes. */
export interface RecurrenceRule {
  readonly text: string
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number | undefined
  /** Last moment at which it may begin: a wall time, or a moment in UTC where the rule says `Z`. */
  readonly until: { readonly ms: number; readonly isUtc: boolean } | undefined
  readonly byDay: readonly string[]
  readonly numbers: Readonly<Partial<Record<NumberPart, readonly number[]>>>
  readonly weekStart: string | undefined
}

export type NumberPart = keyof typeof ranges

/** Least and greatest value; a least one below zero also counts from the end, and then zero is none. */
const ranges = {
  BYMONTH: [1, 12],
  BYMONTHDAY: [-31, 31],
  BYYEARDAY: [-366, 366],
  BYSETPOS: [-366, 366],
  BYHOUR: [0, 23],
  BYMINUTE: [0, 59],
} as const satisfies Record<string, readonly [number, number]>

const refusedParts: Readonly<Record<string, string>> = {
  BYWEEKNO: 'weeks are not counted here; name the days or the months',
  BYEASTER: 'it is in no standard; list the days',
  BYSECOND: 'times are kept to the minute',
  RSCALE: 'only the Gregorian calendar is read',
  SKIP: 'only the Gregorian calendar is read',
}
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const refusedFrequencies = ['HOURLY', 'MINUTELY', 'SECONDLY']
const weekdays = 'MO|TU|WE|TH|FR|SA|SU'
const byDayForm = new RegExp(`^([+-]?[1-9]\\d?)?(?:${weekdays})$`)
const untilForm = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/

export const mostOccurrencesCounted = 10_000
const mostTimesOfDay = 24

/**
 * Reads a rule such as `FREQ=MONTHLY;BYDAY=-1FR`. Whatever lies outside the subset is refused by its name, never passed over.
 *
 * @throws {Problem} `calendar/recurrence` at the place given
 */
export function parseRecurrenceRule(text: string, at?: Place): RecurrenceRule {
  const refuse = (found: string, mend: string): Problem =>
    new Problem(
      'calendar/recurrence',
      `the recurrence ${JSON.stringify(text.slice(0, 200))} ${found}`,
      mend,
      at === undefined ? {} : { at },
    )
  const parts = new Map<string, string>()
  for (const part of text.slice(0, 1001).split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    const key = name.toUpperCase()
    if (value === '' || rest.length > 0)
      throw refuse(`has ${JSON.stringify(part)}, which is no NAME=VALUE`, 'Write it as in FREQ=WEEKLY;BYDAY=TU.')
    if (parts.has(key)) throw refuse(`says ${key} twice`, `Give ${key} once.`)
    if (Object.hasOwn(refusedParts, key)) throw refuse(`uses ${key}, which is refused: ${refusedParts[key]}`, `Leave ${key} out.`)
    parts.set(key, value.toUpperCase())
  }
  if (text.length > 1000) throw refuse('is longer than 1,000 characters', 'Split it into several entries.')
  const taken = new Set<string>(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', ...Object.keys(ranges)])
  for (const key of parts.keys())
    if (!taken.has(key)) throw refuse(`has the part ${key}, which is not known`, `Use ${[...taken].join(', ')}.`)

  const rule: RecurrenceRule = {
    text,
    freq: frequencyOf(parts.get('FREQ'), refuse),
    interval: wholeNumber('INTERVAL', parts.get('INTERVAL') ?? '1', 1000, refuse),
    count: parts.has('COUNT') ? wholeNumber('COUNT', parts.get('COUNT') ?? '', mostOccurrencesCounted, refuse) : undefined,
    until: untilOf(parts.get('UNTIL'), refuse),
    byDay: (parts.get('BYDAY') ?? '').split(',').filter((day) => day !== ''),
    numbers: Object.fromEntries(
      (Object.keys(ranges) as NumberPart[]).flatMap((key) => {
        const value = parts.get(key)
        return value === undefined ? [] : [[key, numbersOf(key, value, refuse)]]
      }),
    ),
    weekStart: parts.get('WKST'),
  }
  checkTogether(rule, refuse)
  return rule
}

type Refuse = (found: string, mend: string) => Problem

function frequencyOf(value: string | undefined, refuse: Refuse): RecurrenceRule['freq'] {
  const known = frequencies.find((frequency) => frequency === value)
  if (known !== undefined) return known
  if (value !== undefined && refusedFrequencies.includes(value))
    throw refuse(`has the frequency ${value}, which is refused: a calendar counts days, not hours`, 'Use FREQ=DAILY with BYHOUR.')
  throw refuse('has no frequency', `Begin it with FREQ= and one of ${frequencies.join(', ')}.`)
}

function wholeNumber(key: string, value: string, most: number, refuse: Refuse): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0
  if (number >= 1 && number <= most) return number
  throw refuse(`has ${key}=${value}`, `Give ${key} a whole number from 1 to ${most.toLocaleString('en-US')}.`)
}

function numbersOf(key: NumberPart, value: string, refuse: Refuse): readonly number[] {
  const [least, greatest] = ranges[key]
  return value.split(',').map((item) => {
    const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : NaN
    if (number >= least && number <= greatest && !(least < 0 && number === 0)) return number
    throw refuse(`has ${key}=${value}`, `Numbers of ${key} go from ${least} to ${greatest}${least < 0 ? ', without 0' : ''}.`)
  })
}

function untilOf(value: string | undefined, refuse: Refuse): { readonly ms: WallMs; readonly isUtc: boolean } | undefined {
  if (value === undefined) return undefined
  const [, year, month, day, hour, minute, second, zulu] = untilForm.exec(value) ?? []
  // A date alone is the whole day.
  const ms = year === undefined ? undefined : wallTimeOf([year, month, day, hour ?? 23, minute ?? 59, second ?? 59].map(Number))
  if (ms === undefined) throw refuse(`has UNTIL=${value}`, 'Write a day as UNTIL=20261231 or a moment as UNTIL=20261231T230000Z.')
  return { ms, isUtc: zulu !== undefined }
}

function checkTogether({ freq, byDay, numbers, weekStart }: RecurrenceRule, refuse: Refuse): void {
  const wrongDay = byDay.find((day) => !byDayForm.test(day))
  if (wrongDay !== undefined)
    throw refuse(`has the day ${wrongDay}`, 'Days are MO, TU, WE, TH, FR, SA, SU, with a number before them as in 1MO or -1FR.')
  if (byDay.some((day) => day.length > 2) && freq !== 'MONTHLY' && freq !== 'YEARLY')
    throw refuse(`has numbered days with ${freq}`, 'Numbered days need FREQ=MONTHLY or FREQ=YEARLY.')
  if (weekStart !== undefined && !weekdays.split('|').includes(weekStart))
    throw refuse(`has WKST=${weekStart}`, 'Give WKST a day such as MO.')
  const times = (numbers.BYHOUR?.length ?? 1) * (numbers.BYMINUTE?.length ?? 1)
  if (times > mostTimesOfDay) throw refuse(`comes ${times} times a day`, `At most ${mostTimesOfDay} times a day are read.`)
}
