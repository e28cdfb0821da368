import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openZone, parseRecurrenceRule, recurrenceStarts, type RecurrenceSet } from '@locktender/calendar'
import { describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

const hostZones = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham']

describe('a calendar', () => {
  it('answers the same in processes of every time zone', () => {
    const answers = hostZones.map((TZ) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'calendar-answers.ts')], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      expect({ TZ, status, stderr }).toEqual({ TZ, status: 0, stderr: '' })
      expect(stdout.split('\n').length).toBeGreaterThan(3000)
      return createHash('sha256').update(stdout).digest('hex')
    })
    expect(new Set(answers).size).toBe(1)
  }, 120_000)
})

interface RecurrenceCase {
  readonly name: string
  readonly rrule: string
  readonly method: 'all' | 'before' | 'after' | 'between'
  readonly args: readonly (string | boolean | null)[]
  readonly expected: string | readonly string[]
}

/** What a case uses that the subset refuses, or that it gets from elsewhere than its text. */
const outside: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/FREQ=(HOURLY|MINUTELY|SECONDLY)/, 'a frequency below a day'],
  [/BYWEEKNO/, 'BYWEEKNO'],
  [/BYEASTER/, 'BYEASTER'],
  [/BYSECOND/, 'BYSECOND'],
  [/EXRULE/, 'EXRULE'],
  [/RRULE[^]*RRULE/, 'two rules in one set'],
]
/** The milliseconds of its begin are in the expected time, but not in the text. */
const incomplete = ['testSubsecondStartYearly']

describe.skipIf(!hasCorpus('calendar'))('the public recurrence cases', () => {
  const cases = hasCorpus('calendar') ? corpusJson<{ cases: RecurrenceCase[] }>('calendar/rrule-vectors.json').cases : []
  const reasonOf = ({ rrule }: RecurrenceCase): string | undefined => outside.find(([pattern]) => pattern.test(rrule))?.[1]
  const inside = cases.filter((each) => reasonOf(each) === undefined && !incomplete.includes(each.name))
  const refused = cases.filter((each) => /FREQ=(HOURLY|MINUTELY|SECONDLY)|BYWEEKNO|BYEASTER|BYSECOND/.test(each.rrule))

  it('has all its cases in one of the three lists', () => {
    expect({ all: cases.length, inside: inside.length }).toEqual({ all: 90, inside: 48 })
  })

  it.each(inside)('$name', (each) => {
    const { set, zone } = setOf(each.rrule)
    const times = recurrenceStarts(set, zone, Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1))
    expect(asked(times, each, zone)).toEqual(each.expected)
  })

  it.each(refused)('refuses $name', ({ rrule }) => {
    expect(() => setOf(rrule)).toThrow(expect.objectContaining({ code: 'calendar/recurrence' }))
  })
})

type Zone = ReturnType<typeof openZone>

function setOf(text: string): { readonly set: RecurrenceSet; readonly zone: Zone } {
  const lines = text.split('\n').map((line) => /^([A-Z]+)(?:;TZID=([^:]+))?:(.*)$/.exec(line) ?? [])
  const valueOf = (name: string): string | undefined => lines.find((line) => line[1] === name)?.[3]
  const timesOf = (name: string): number[] => (valueOf(name)?.split(',') ?? []).map(wallTime)
  const rule = valueOf('RRULE')
  const [first = 0] = [...timesOf('DTSTART'), ...timesOf('RDATE')]
  return {
    zone: openZone(lines[0]?.[2] ?? 'UTC'),
    set: {
      rule: rule === undefined ? undefined : parseRecurrenceRule(rule),
      startWallMs: first,
      hasStart: false,
      alsoWallMs: timesOf('RDATE'),
      exceptWallMs: timesOf('EXDATE'),
    },
  }
}

function wallTime(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z?$/, '$1-$2-$3T$4:$5:$6Z'))
}

/** The answer in the form of the case: `Z` there stands for the wall. */
function asked(times: readonly number[], { method, args }: RecurrenceCase, zone: Zone): unknown {
  const text = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : new Date(ms).toISOString())
  const [first, second] = args.map((arg) => (typeof arg === 'string' ? Date.parse(arg) : arg))
  const isInclusive = args.at(-1) === true
  const isAfter = (ms: number, limit: number): boolean => ms > limit || (isInclusive && ms === limit)
  if (method === 'before') return text(times.findLast((ms) => isAfter(-ms, -Number(first))))
  if (method === 'after') return text(times.find((ms) => isAfter(ms, Number(first))))
  if (method === 'all') return times.map(text)
  const momentOf = (ms: number): number => zone.momentsOf(ms).earliestMs
  return times.filter((ms) => isAfter(momentOf(ms), Number(first)) && isAfter(-momentOf(ms), -Number(second))).map(text)
}

interface Transition {
  readonly at: string
  readonly offset_min: number
  readonly kind?: 'gap' | 'overlap'
  readonly wall_before?: string
  readonly wall_after?: string
}
interface WallTime {
  readonly zone: string
  readonly wall: string
  readonly utc_fold0: string
  readonly utc_fold1: string
  readonly kind: 'gap' | 'overlap' | 'normal'
}

describe.skipIf(!hasCorpus('calendar'))('the time zone database', () => {
  const { transitions, wall_to_utc: walls } = hasCorpus('calendar')
    ? corpusJson<{ transitions: Record<string, Transition[]>; wall_to_utc: WallTime[] }>('calendar/time-zone-vectors.json')
    : { transitions: {}, wall_to_utc: [] }
  const changes = Object.entries(transitions).flatMap(([zone, list]) => list.map((change) => ({ zone, ...change })))

  it.each(changes)('$zone has an offset of $offset_min minutes from $at on', ({ zone, at, offset_min, kind, wall_before, wall_after }) => {
    const { wallTimeOf, momentsOf } = openZone(zone)
    const atMs = Date.parse(at)
    expect(wallTimeOf(atMs) - atMs).toBe(offset_min * 60_000)
    if (kind === undefined || wall_before === undefined || wall_after === undefined) return
    expect(new Date(wallTimeOf(atMs - 1000)).toISOString()).toBe(`${wall_before}.000Z`)
    expect(new Date(wallTimeOf(atMs)).toISOString()).toBe(`${wall_after}.000Z`)
    // A minute before the later of the two walls lies in the gap or comes twice.
    const later = Math.max(Date.parse(`${wall_before}Z`) + 1000, Date.parse(`${wall_after}Z`))
    expect(momentsOf(later - 60_000).kind).toBe(kind)
  })

  it.each(walls)('$wall in $zone is $kind', ({ zone, wall, kind, utc_fold0, utc_fold1 }) => {
    const moments = openZone(zone).momentsOf(Date.parse(`${wall}Z`))
    const [fold0, fold1] = [Date.parse(utc_fold0), Date.parse(utc_fold1)]
    expect(moments.kind).toBe(kind)
    // PEP 495: the first reading of a time in a gap is shifted forward by it, the second back.
    expect(moments.latestMs).toBe(Math.max(fold0, fold1))
    if (kind === 'gap') expect(moments.earliestMs).toBeGreaterThan(Math.min(fold0, fold1))
    else expect(moments.earliestMs).toBe(Math.min(fold0, fold1))
  })
})
