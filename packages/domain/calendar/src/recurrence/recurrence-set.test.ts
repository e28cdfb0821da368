import { describe, expect, it } from 'vitest'
import { formatWallTime } from '../time/wall-time.ts'
import { openZone } from '../time/zone.ts'
import { parseRecurrenceRule } from './recurrence-rule.ts'
import { recurrenceStarts } from './recurrence-set.ts'

const wall = (text: string): number => Date.parse(`${text}Z`)
const starts = (rule: string, from: string, to: string, start = '1970-01-01T00:00'): string[] =>
  recurrenceStarts(
    { rule: parseRecurrenceRule(rule), startWallMs: wall(start), hasStart: false, alsoWallMs: [], exceptWallMs: [] },
    openZone('Europe/Berlin'),
    wall(from),
    wall(to),
  ).map((ms) => formatWallTime(ms).replace('T00:00', ''))

describe('recurrenceStarts', () => {
  it.each([
    { because: '29 February comes in leap years', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', expected: ['2028-02-29', '2032-02-29'] },
    { because: '30 February never comes', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', expected: [] },
    {
      because: 'few months have a fifth Friday',
      rule: 'FREQ=MONTHLY;BYDAY=5FR',
      from: '2026-01-01T00:00',
      to: '2026-08-01T00:00',
      expected: ['2026-01-30', '2026-05-29', '2026-07-31'],
    },
    {
      because: 'months end on different days',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      from: '2027-12-01T00:00',
      to: '2028-03-01T00:00',
      expected: ['2027-12-31', '2028-01-31', '2028-02-29'],
    },
    {
      because: 'BYSETPOS takes the last working day',
      rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      from: '2026-10-01T00:00',
      to: '2026-12-01T00:00',
      expected: ['2026-10-30', '2026-11-30'],
    },
    {
      because: 'the begin of the range belongs to it, the end does not',
      rule: 'FREQ=DAILY',
      from: '2026-01-01T00:00',
      to: '2026-01-03T00:00',
      expected: ['2026-01-01', '2026-01-02'],
    },
    {
      because: 'UNTIL as a day is the whole day',
      rule: 'FREQ=DAILY;BYHOUR=18;UNTIL=20260102',
      from: '2026-01-01T00:00',
      to: '2026-01-09T00:00',
      expected: ['2026-01-01T18:00', '2026-01-02T18:00'],
    },
    {
      because: 'UNTIL in UTC is told on the wall of the zone',
      rule: 'FREQ=DAILY;BYHOUR=18;UNTIL=20260102T165959Z',
      from: '2026-01-01T00:00',
      to: '2026-01-09T00:00',
      expected: ['2026-01-01T18:00'],
    },
    {
      because: 'INTERVAL is counted from the first day',
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      start: '2026-01-05T00:00',
      from: '2026-01-05T00:00',
      to: '2026-02-02T00:00',
      expected: ['2026-01-05', '2026-01-19'],
    },
    {
      because: 'COUNT ends it',
      rule: 'FREQ=DAILY;COUNT=3',
      start: '2026-01-05T00:00',
      from: '2026-01-06T00:00',
      to: '2027-01-01T00:00',
      expected: ['2026-01-06', '2026-01-07'],
    },
    {
      because: 'nothing comes before the first day',
      rule: 'FREQ=DAILY',
      start: '2026-01-05T00:00',
      from: '2025-01-01T00:00',
      to: '2026-01-06T00:00',
      expected: ['2026-01-05'],
    },
  ])('$because', ({ rule, expected, start, from = '2026-01-01T00:00', to = '2036-01-01T00:00' }) => {
    expect(starts(rule, from, to, start)).toEqual(expected)
  })

  it('expands a rule without an end only where it is looked at', () => {
    expect(starts('FREQ=DAILY', '9000-01-01T00:00', '9000-01-02T00:00')).toEqual(['9000-01-01'])
  })

  it('adds and takes out single times', () => {
    const set = {
      rule: parseRecurrenceRule('FREQ=DAILY'),
      startWallMs: wall('2026-01-01T09:00'),
      hasStart: true,
      alsoWallMs: [wall('2026-01-02T12:00'), wall('2026-01-02T09:00')],
      exceptWallMs: [wall('2026-01-03T09:00')],
    }
    const found = recurrenceStarts(set, openZone('UTC'), wall('2026-01-01T00:00'), wall('2026-01-05T00:00'))
    expect(found.map((ms) => formatWallTime(ms))).toEqual(['2026-01-01T09:00', '2026-01-02T09:00', '2026-01-02T12:00', '2026-01-04T09:00'])
  })
})
