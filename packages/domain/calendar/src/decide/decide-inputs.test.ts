import { describe, expect, it } from 'vitest'
import { answerOf, type CalendarCase } from './calendar-case.ts'

const timezone = 'Europe/Berlin'
const officeHours = { 'office-hours': { days: 'mon-thu', hours: '09:00-16:00' } }

const cases: readonly CalendarCase[] = [
  {
    because: 'a switch that is off freezes nothing',
    inputs: { freeze: 'off' },
    at: '2026-12-11T10:00Z',
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'inputs work alone',
    inputs: { timezone, allow: 'mon-thu 09:00-16:00', freeze: '2026-12-18..2027-01-04' },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/input'],
    expected: { opens: '2027-01-05T08:00Z' },
  },
  {
    because: 'inputs may name a freeze',
    inputs: { freeze: 'year-end: 2026-12-18..2027-01-04' },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/year-end'],
    expected: { opens: '2027-01-05T00:00Z' },
  },
  {
    because: 'inputs add to a policy',
    calendar: { timezone, windows: officeHours },
    inputs: { allow: 'tue 00:00-24:00' },
    at: '2026-12-07T10:00Z',
    codes: ['window/closed'],
    expected: { opens: '2026-12-08T08:00Z', closes: '2026-12-08T15:00Z' },
  },
  {
    because: 'inputs take several windows',
    inputs: { allow: 'mon,wed 09:00-10:00, fri 09:00-12:00; 20:00-21:00' },
    at: '2026-12-11T10:00Z',
    codes: ['calendar/open'],
    expected: { closes: '2026-12-11T12:00Z' },
  },
  {
    because: 'inputs take a rule',
    inputs: { timezone, freeze: 'month-end: FREQ=MONTHLY;BYMONTHDAY=-1 for 2d' },
    at: '2026-11-30T10:00Z',
    codes: ['freeze/month-end'],
    expected: { opens: '2026-12-01T23:00Z' },
  },
  {
    because: 'inputs take times',
    inputs: { timezone, freeze: '2026-12-18T18:00 to 2026-12-19T06:00, 2026-12-24' },
    at: '2026-12-18T17:00Z',
    codes: ['freeze/input'],
    expected: { opens: '2026-12-19T05:00Z', closes: '2026-12-23T23:00Z' },
  },
  {
    because: 'a switch freezes without an end',
    inputs: { freeze: 'on' },
    at: '2026-12-11T10:00Z',
    codes: ['freeze/input'],
    expected: { opens: null, closes: null },
  },
]

describe('decideCalendar, of inputs', () => {
  it.each(cases)('$because', (each) => {
    const answer = answerOf(each)
    expect(answer).toMatchObject({ codes: each.codes, ...each.expected })
    expect([answer.open, answer.never === null]).toEqual([each.codes[0] === 'calendar/open', answer.opens !== null])
  })
})
