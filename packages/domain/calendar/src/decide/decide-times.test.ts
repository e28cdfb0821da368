import { describe, expect, it } from 'vitest'
import { answerOf, type CalendarCase } from './calendar-case.ts'
import { decideSample, sampleQuestion } from './sample-question.ts'

const timezone = 'Europe/Berlin'
const yearEnd = { name: 'year-end', from: '2026-12-18', to: '2027-01-04' }
const officeHours = { 'office-hours': { days: 'mon-thu', hours: '09:00-16:00' } }

const cases: readonly CalendarCase[] = [
  {
    because: 'an empty calendar is always open',
    at: '2026-12-22T10:00Z',
    codes: ['calendar/open'],
    expected: { opens: '2026-12-22T10:00Z', closes: null },
  },
  {
    because: 'a freeze holds',
    calendar: { timezone, freezes: [yearEnd] },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/year-end'],
    expected: { opens: '2027-01-04T23:00Z', closes: null },
  },
  {
    because: 'its first day is frozen from midnight',
    calendar: { timezone, freezes: [yearEnd] },
    at: '2026-12-17T23:00Z',
    codes: ['freeze/year-end'],
    expected: { opens: '2027-01-04T23:00Z' },
  },
  {
    because: 'the minute before is not',
    calendar: { timezone, freezes: [yearEnd] },
    at: '2026-12-17T22:59Z',
    codes: ['calendar/open'],
    expected: { opens: '2026-12-17T22:59Z', closes: '2026-12-17T23:00Z' },
  },
  {
    because: 'its last day is frozen',
    calendar: { timezone, freezes: [yearEnd] },
    at: '2027-01-04T22:59Z',
    codes: ['freeze/year-end'],
    expected: { opens: '2027-01-04T23:00Z' },
  },
  {
    because: 'it opens into a window',
    calendar: { timezone, windows: officeHours, freezes: [yearEnd] },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/year-end'],
    expected: { opens: '2027-01-05T08:00Z', closes: '2027-01-05T15:00Z' },
  },
  {
    because: 'outside of windows it is closed',
    calendar: { timezone, windows: officeHours },
    at: '2026-12-04T10:00Z',
    codes: ['window/closed'],
    expected: { opens: '2026-12-07T08:00Z', closes: '2026-12-07T15:00Z' },
  },
  {
    because: 'the end of a window does not belong to it',
    calendar: { timezone, windows: officeHours },
    at: '2026-12-03T15:00Z',
    codes: ['window/closed'],
    expected: { opens: '2026-12-07T08:00Z' },
  },
  {
    because: 'both reasons are told',
    calendar: { timezone, windows: officeHours, freezes: [yearEnd] },
    at: '2026-12-18T20:00Z',
    codes: ['freeze/year-end', 'window/closed'],
    expected: { opens: '2027-01-05T08:00Z' },
  },
  {
    because: 'overlapping windows are one',
    calendar: { windows: { a: { days: 'mon', hours: '09:00-12:00' }, b: { days: 'mon', hours: '11:00-15:00' } } },
    at: '2026-12-07T10:00Z',
    codes: ['calendar/open'],
    expected: { opens: '2026-12-07T10:00Z', closes: '2026-12-07T15:00Z' },
  },
  {
    because: 'a window goes over midnight',
    calendar: { timezone, windows: { night: { days: 'sun', hours: '22:00-02:00' } } },
    at: '2026-12-07T00:30Z',
    codes: ['calendar/open'],
    expected: { opens: '2026-12-07T00:30Z', closes: '2026-12-07T01:00Z' },
  },
  {
    because: 'a night across the change ends on the wall',
    calendar: { timezone, windows: { night: { days: 'sat', hours: '22:00-04:00' } } },
    at: '2026-10-24T20:00Z',
    codes: ['calendar/open'],
    expected: { opens: '2026-10-24T20:00Z', closes: '2026-10-25T03:00Z' },
  },
  {
    because: 'a window that comes twice begins at its second time',
    calendar: { timezone, windows: { w: { days: 'sun', hours: '02:30-05:00' } } },
    at: '2026-10-25T00:40Z',
    codes: ['window/closed'],
    expected: { opens: '2026-10-25T01:30Z' },
  },
  {
    because: 'a window that begins in the gap is shifted forward',
    calendar: { timezone, windows: { w: { days: 'sun', hours: '02:30-05:00' } } },
    at: '2026-03-29T01:10Z',
    codes: ['window/closed'],
    expected: { opens: '2026-03-29T01:30Z', closes: '2026-03-29T03:00Z' },
  },
  {
    because: 'a window that ends in the gap ends with the change',
    calendar: { timezone, windows: { w: { days: 'sun', hours: '01:00-02:30' } } },
    at: '2026-03-29T00:10Z',
    codes: ['calendar/open'],
    expected: { closes: '2026-03-29T01:00Z' },
  },
  {
    because: 'a freeze that ends twice ends at the second time',
    calendar: { timezone, freezes: [{ name: 'f', rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=24;BYHOUR=2;BYMINUTE=30', for: '1d' }] },
    at: '2026-10-25T01:00Z',
    codes: ['freeze/f'],
    expected: { opens: '2026-10-25T01:30Z' },
  },
  {
    because: 'a day is a day on the wall',
    calendar: { timezone, freezes: [{ name: 'f', rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25', for: '1d' }] },
    at: '2026-10-25T12:00Z',
    codes: ['freeze/f'],
    expected: { opens: '2026-10-25T23:00Z' },
  },
  {
    because: '24 hours are 24 hours',
    calendar: { timezone, freezes: [{ name: 'f', rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25', for: '24h' }] },
    at: '2026-10-25T12:00Z',
    codes: ['freeze/f'],
    expected: { opens: '2026-10-25T22:00Z' },
  },
  {
    because: 'quarters close on their last day',
    calendar: { timezone, freezes: [{ name: 'quarter-close', rrule: 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', for: '1d' }] },
    at: '2026-09-30T10:00Z',
    codes: ['freeze/quarter-close'],
    expected: { opens: '2026-09-30T22:00Z', closes: '2026-12-30T23:00Z' },
  },
  {
    because: 'a zone of its own counts',
    calendar: { timezone, freezes: [{ ...yearEnd, timezone: 'Asia/Tokyo' }] },
    at: '2026-12-17T15:00Z',
    codes: ['freeze/year-end'],
    expected: { opens: '2027-01-04T15:00Z' },
  },
  {
    because: 'a class may have a window of its own',
    calendar: { timezone, windows: { ...officeHours, sundays: { days: 'sun', hours: '00:00-24:00' } } },
    policy: { types: { minor: { window: 'sundays' } } },
    at: '2026-12-07T10:00Z',
    codes: ['window/closed'],
    expected: { opens: '2026-12-12T23:00Z' },
  },
  {
    because: 'or need none',
    calendar: { timezone, windows: officeHours },
    policy: { types: { hotfix: { window: 'any' } } },
    at: '2026-12-05T10:00Z',
    question: { type: 'hotfix' },
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'holidays are days of a list',
    calendar: {
      timezone,
      freezes: [{ name: 'holidays', holidays: 'DE-BE', days: ['2026-12-25', '2026-12-26'], 'valid-until': '2026-12-31' }],
    },
    at: '2026-12-25T10:00Z',
    codes: ['freeze/holidays'],
    expected: { opens: '2026-12-26T23:00Z', closes: '2026-12-31T23:00Z' },
  },
  {
    because: 'no opening is promised past the end of the list',
    calendar: { timezone, freezes: [yearEnd, { name: 'holidays', holidays: 'DE-BE', days: ['2026-12-25'], 'valid-until': '2026-12-31' }] },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/year-end'],
    expected: { opens: null, closes: null },
  },
  {
    because: 'a window that is always frozen never opens',
    calendar: {
      windows: { w: { days: 'mon', hours: '09:00-10:00' } },
      freezes: [{ name: 'mondays', rrule: 'FREQ=WEEKLY;BYDAY=MO', for: '1d' }],
    },
    at: '2026-12-11T10:00Z',
    codes: ['window/closed'],
    expected: { opens: null },
  },
]

describe('decideCalendar, of times', () => {
  it.each(cases)('$because', (each) => {
    const answer = answerOf(each)
    expect(answer).toMatchObject({ codes: each.codes, ...each.expected })
    expect([answer.open, answer.never === null]).toEqual([each.codes[0] === 'calendar/open', answer.opens !== null])
  })

  it('decides nothing once the days of a freeze are no longer known', () => {
    const calendar = { freezes: [{ name: 'holidays', holidays: 'DE-BE', days: ['2026-12-25'] as [string], 'valid-until': '2026-12-31' }] }
    const at = '2027-01-01T00:00Z'
    expect(() => decideSample({ calendar }, sampleQuestion(at))).toThrow(expect.objectContaining({ code: 'calendar/holidays-expired' }))
    expect(decideSample({ calendar }, sampleQuestion(at, { action: 'rollback' })).open).toBe(true)
  })
})
