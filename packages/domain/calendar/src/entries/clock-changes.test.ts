import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs, startOfDay, weekdayOf } from '../time/wall-time.ts'
import { openZone } from '../time/zone.ts'
import { entrySpans } from './entry-spans.ts'
import type { Entry, EntryKind, Times } from './entry.ts'

const minuteMs = 60_000
const changes: readonly (readonly [zone: string, at: string])[] = [
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Pacific/Chatham', '2026-04-04T14:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00Z'],
  ['Africa/Cairo', '2026-10-29T21:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
]
const entry = (kind: EntryKind, zone: string, times: Times): Entry => ({
  kind,
  name: 'x',
  title: 'x',
  zone: openZone(zone),
  times: [times],
  shared: [],
  roles: [],
  agenda: [],
})
const change = fc.constantFrom(...changes)
const minutesOfDay = fc.integer({ min: 0, max: 1439 })
const away = fc.integer({ min: -36 * 60, max: 36 * 60 })
const length = fc.integer({ min: 1, max: 30 * 60 })

describe('a change of clocks', () => {
  it('makes no window longer: every moment of it lies within its hours on the wall', () => {
    fc.assert(
      fc.property(change, minutesOfDay, minutesOfDay, away, ([zone, at], from, to, offset) => {
        fc.pre(from !== to)
        const [fromMs, toMs] = [from * minuteMs, to * minuteMs]
        const atMs = Date.parse(at) + offset * minuteMs
        const window = entry('window', zone, { form: 'weekly', days: new Set([0, 1, 2, 3, 4, 5, 6]), fromMs, toMs })
        const isIn = entrySpans(window, atMs - dayMs, atMs + dayMs).some((span) => span.fromMs <= atMs && atMs < span.toMs)
        const wallMs = openZone(zone).wallTimeOf(atMs)
        const timeMs = wallMs - startOfDay(wallMs)
        const isOnWall = fromMs < toMs ? timeMs >= fromMs && timeMs < toMs : timeMs >= fromMs || timeMs < toMs
        expect(isIn && !isOnWall).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('makes no freeze shorter: every moment that is within it on the wall is in it', () => {
    fc.assert(
      fc.property(change, away, length, away, ([zone, at], begin, minutes, offset) => {
        const changeWallMs = openZone(zone).wallTimeOf(Date.parse(at))
        const [fromWallMs, toWallMs] = [changeWallMs + begin * minuteMs, changeWallMs + (begin + minutes) * minuteMs]
        const atMs = Date.parse(at) + offset * minuteMs
        const wallMs = openZone(zone).wallTimeOf(atMs)
        fc.pre(wallMs >= fromWallMs && wallMs < toWallMs)
        const freeze = entry('freeze', zone, { form: 'dated', fromWallMs, toWallMs })
        expect(entrySpans(freeze, atMs - dayMs, atMs + dayMs).some((span) => span.fromMs <= atMs && atMs < span.toMs)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes nothing from a freeze that is told in hours', () => {
    fc.assert(
      fc.property(change, away, fc.integer({ min: 1, max: 48 }), ([zone, at], begin, hours) => {
        const startWallMs = openZone(zone).wallTimeOf(Date.parse(at)) + begin * minuteMs
        const starts = { rule: undefined, startWallMs, hasStart: true, alsoWallMs: [], exceptWallMs: [] }
        const exactMs = hours * 3_600_000
        const [span] = entrySpans(
          entry('freeze', zone, { form: 'recurring', starts, length: { wallMs: 0, exactMs } }),
          startWallMs - 4 * dayMs,
          startWallMs + 4 * dayMs,
        )
        expect((span?.toMs ?? 0) - (span?.fromMs ?? 0)).toBeGreaterThanOrEqual(exactMs)
      }),
    )
  })

  it('knows the days of the week', () => {
    expect(['2026-11-23', '2026-11-29', '1969-12-31'].map((day) => weekdayOf(Date.parse(day)))).toEqual([0, 6, 2])
  })
})
