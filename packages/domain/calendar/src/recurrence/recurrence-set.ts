import { Problem, type Place } from '@locktender/contracts'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { WallMs } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

/** Times at which something begins, again and again, on the wall of one zone. */
export interface RecurrenceSet {
  readonly rule: RecurrenceRule | undefined
  /** First time; times of day, days and months that the rule leaves open are taken from it. */
  readonly startWallMs: WallMs
  /** Whether the first time counts even where it does not fit the rule, as in an iCalendar event. */
  readonly hasStart: boolean
  readonly alsoWallMs: readonly WallMs[]
  readonly exceptWallMs: readonly WallMs[]
  readonly at?: Place
}

/** Steps after which the expansion of a rule gives up. */
const mostSteps = 1_000_000

const engines = new WeakMap<RecurrenceSet, RRuleTemporal>()

/**
 * Wall times in [fromMs, toMs) at which the set begins, in order. The rule is expanded by rrule-temporal as if in UTC, where no
 * clocks change: what a wall time means on a day on which they do is for the caller to settle.
 *
 * @throws {Problem} `calendar/too-many-occurrences`
 */
export function recurrenceStarts(set: RecurrenceSet, zone: Zone, fromMs: WallMs, toMs: WallMs): WallMs[] {
  const { rule, startWallMs, hasStart, alsoWallMs, exceptWallMs } = set
  const byRule = rule !== undefined && toMs > startWallMs ? ruleStarts(set, rule, zone, Math.max(fromMs, startWallMs), toMs) : []
  const starts = [...byRule, ...alsoWallMs, ...(hasStart || rule === undefined ? [startWallMs] : [])]
  const except = new Set(exceptWallMs)
  const kept = new Set(starts.filter((ms) => ms >= fromMs && ms < toMs && !except.has(ms)))
  return [...kept].toSorted((one, other) => one - other)
}

function ruleStarts(set: RecurrenceSet, rule: RecurrenceRule, zone: Zone, fromMs: WallMs, toMs: WallMs): WallMs[] {
  let engine = engines.get(set)
  if (engine === undefined) engines.set(set, (engine = engineOf(set, rule, zone)))
  try {
    return engine.between(new Date(fromMs), new Date(toMs - 1), true).map(({ epochMilliseconds }) => epochMilliseconds)
  } catch (cause) {
    throw tooMany(set, rule, cause)
  }
}

function engineOf({ startWallMs }: RecurrenceSet, rule: RecurrenceRule, zone: Zone): RRuleTemporal {
  const wallTime = (ms: WallMs): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC')
  const { freq, interval, count, until, byDay, numbers, weekStart } = rule
  const list = (name: string, values: readonly (number | string)[] | undefined): object =>
    values === undefined ? {} : { [name]: [...values] }
  return new RRuleTemporal({
    freq,
    interval,
    dtstart: wallTime(startWallMs),
    tzid: 'UTC',
    cache: false,
    maxIterations: mostSteps,
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until: wallTime(until.isUtc ? zone.wallTimeOf(until.ms) : until.ms) }),
    ...(weekStart === undefined ? {} : { wkst: weekStart }),
    ...list('byDay', byDay.length === 0 ? undefined : byDay),
    ...list('byMonth', numbers.BYMONTH),
    ...list('byMonthDay', numbers.BYMONTHDAY),
    ...list('byYearDay', numbers.BYYEARDAY),
    ...list('bySetPos', numbers.BYSETPOS),
    ...list('byHour', numbers.BYHOUR),
    ...list('byMinute', numbers.BYMINUTE),
  })
}

function tooMany({ at }: RecurrenceSet, { text }: RecurrenceRule, cause: unknown): Problem {
  return new Problem(
    'calendar/too-many-occurrences',
    `the recurrence ${JSON.stringify(text)} needs more than ${mostSteps.toLocaleString('en-US')} steps to be looked through`,
    'Write it with fewer parts, or as several entries.',
    { ...(at === undefined ? {} : { at }), cause },
  )
}
