import { describe, expect, it } from 'vitest'
import type { PolicyOfCalendar } from './calendar-policy.ts'
import { calendarFiles } from './calendar-policy.ts'
import { readCalendar, type CalendarInputs } from './read-calendar.ts'

type CalendarPolicy = NonNullable<PolicyOfCalendar['calendar']>
const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\n')

interface Bad {
  readonly because: string
  readonly calendar?: CalendarPolicy
  readonly types?: NonNullable<PolicyOfCalendar['types']>
  readonly inputs?: CalendarInputs
  readonly code: string
}

const bad: readonly Bad[] = [
  { because: 'a class has a window that is not there', types: { minor: { window: 'nights' } }, code: 'calendar/unknown-window' },
  {
    because: 'a list of holidays is empty',
    calendar: { freezes: [{ name: 'h', holidays: 'XX', 'valid-until': '2026-12-31' }] },
    code: 'calendar/holidays-unknown',
  },
  { because: 'a window is empty', calendar: { windows: { w: { days: 'mon', hours: '09:00-09:00' } } }, code: 'calendar/empty-window' },
  { because: 'a window has no hours', calendar: { windows: { w: { days: 'mon', hours: '9-16' } } }, code: 'calendar/hours' },
  {
    because: 'a window has unknown days',
    calendar: { windows: { w: { days: 'mon-foo', hours: '09:00-16:00' } } },
    code: 'calendar/weekdays',
  },
  {
    because: 'a window has an unknown zone',
    calendar: { windows: { w: { days: 'mon', hours: '09:00-16:00', timezone: 'Europe/Berlim' } } },
    code: 'calendar/unknown-zone',
  },
  { because: 'the calendar has an offset for a zone', calendar: { timezone: '+02:00' }, code: 'calendar/offset-as-zone' },
  {
    because: 'a freeze ends before it starts',
    calendar: { freezes: [{ name: 'f', from: '2027-01-04', to: '2026-12-18' }] },
    code: 'calendar/ends-before-start',
  },
  {
    because: 'a freeze begins on 29 February of a common year',
    calendar: { freezes: [{ name: 'f', from: '2026-02-29', to: '2026-03-01' }] },
    code: 'calendar/not-a-date',
  },
  {
    because: 'a freeze has an offset',
    calendar: { freezes: [{ name: 'f', from: '2026-12-18T00:00+01:00', to: '2027-01-04' }] },
    code: 'calendar/not-a-date',
  },
  { because: 'a freeze lasts no time', calendar: { freezes: [{ name: 'f', rrule: 'FREQ=DAILY', for: '0m' }] }, code: 'calendar/length' },
  {
    because: 'a freeze lasts a word',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=DAILY', for: 'a while' }] },
    code: 'calendar/length',
  },
  {
    because: 'a freeze comes by weeks of the year',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=YEARLY;BYWEEKNO=51', for: '1d' }] },
    code: 'calendar/recurrence',
  },
  {
    because: 'a freeze comes every hour',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=HOURLY', for: '30m' }] },
    code: 'calendar/recurrence',
  },
  {
    because: 'a freeze comes a million times',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=DAILY;COUNT=1000000', for: '1d', starts: '2026-01-01' }] },
    code: 'calendar/recurrence',
  },
  {
    because: 'every second week of nobody knows which',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', for: '1d' }] },
    code: 'calendar/recurrence-unanchored',
  },
  {
    because: 'three times from nobody knows when',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=DAILY;COUNT=3', for: '1d' }] },
    code: 'calendar/recurrence-unanchored',
  },
  {
    because: 'a week leaves its day open',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=WEEKLY', for: '1d' }] },
    code: 'calendar/recurrence-unanchored',
  },
  {
    because: 'a month leaves its day open',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=MONTHLY;BYMONTH=3', for: '1d' }] },
    code: 'calendar/recurrence-unanchored',
  },
  {
    because: 'a year leaves its day open',
    calendar: { freezes: [{ name: 'f', rrule: 'FREQ=YEARLY', for: '1d' }] },
    code: 'calendar/recurrence-unanchored',
  },
  { because: 'a calendar file is not there', calendar: { freezes: [{ name: 'f', ics: 'none.ics' }] }, code: 'calendar/file-missing' },
  { because: 'a file of another repository is not there', calendar: { shared: ['none.ics'] }, code: 'calendar/file-missing' },
  { because: 'a file of events is not there', calendar: { events: [{ name: 'e', ics: 'none.ics' }] }, code: 'calendar/file-missing' },
  {
    because: 'a calendar file has floating times',
    calendar: { freezes: [{ name: 'f', ics: 'floating.ics' }] },
    code: 'calendar/floating-time',
  },
  {
    because: 'nobody knows the holidays',
    calendar: { freezes: [{ name: 'h', holidays: 'DE-BE', 'valid-until': '2026-12-31' }] },
    code: 'calendar/holidays-unknown',
  },
  {
    because: 'a holiday is no day',
    calendar: { freezes: [{ name: 'h', holidays: 'DE', days: ['2026-02-30'], 'valid-until': '2026-12-31' }] },
    code: 'calendar/not-a-date',
  },
  {
    because: 'the end of a list is no day',
    calendar: { freezes: [{ name: 'h', holidays: 'DE', days: ['2026-12-25'], 'valid-until': '2026-13-31' }] },
    code: 'calendar/not-a-date',
  },
  {
    because: 'an exception lifts what is not there',
    calendar: { exceptions: [{ freeze: 'year-end', 'approved-by': 'cto', reason: 'r', expires: '2026-12-31' }] },
    code: 'calendar/unknown-freeze',
  },
  {
    because: 'a release ends before it starts',
    calendar: { releases: [{ name: 'r', from: '2026-12-08T12:00', to: '2026-12-08T09:00' }] },
    code: 'calendar/ends-before-start',
  },
  { because: 'an input has an unknown zone', inputs: { timezone: 'Berlin' }, code: 'calendar/unknown-zone' },
  { because: 'an input freeze is a sentence', inputs: { freeze: 'over Christmas' }, code: 'calendar/freeze-form' },
  { because: 'an input freeze ends before it starts', inputs: { freeze: '2027-01-04..2026-12-18' }, code: 'calendar/ends-before-start' },
  { because: 'an input freeze begins on no day', inputs: { freeze: '2026-02-29' }, code: 'calendar/not-a-date' },
  { because: 'an input freeze comes below a day', inputs: { freeze: 'FREQ=MINUTELY for 30m' }, code: 'calendar/recurrence' },
  { because: 'an input window is a word', inputs: { allow: 'mornings' }, code: 'calendar/hours' },
  { because: 'an input window is empty', inputs: { allow: 'mon 09:00-09:00' }, code: 'calendar/empty-window' },
  { because: 'an input window has too many parts', inputs: { allow: 'mon 09:00-10:00 UTC' }, code: 'calendar/window-form' },
  { because: 'an input is long and hostile', inputs: { allow: `${'mon,'.repeat(20_000)} 09:00-10:00` }, code: 'calendar/window-form' },
]

describe('readCalendar', () => {
  it.each(bad)('refuses $code: $because', ({ calendar = {}, types = {}, inputs = {}, code }) => {
    const texts = new Map([
      ['floating.ics', event('DTSTART:20261218T090000', 'DURATION:PT1H')],
      ['.github/holidays/XX.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n'],
    ])
    expect(() => readCalendar({ calendar, types }, texts, inputs)).toThrow(expect.objectContaining({ name: 'Problem', code }))
  })

  it('tells its answers in the zone of the input, else of the policy, else UTC', () => {
    const zoneOf = (calendar: CalendarPolicy, inputs: CalendarInputs): string => readCalendar({ calendar }, new Map(), inputs).zone.name
    expect([zoneOf({ timezone: 'Asia/Tokyo' }, {}), zoneOf({ timezone: 'UTC' }, { timezone: 'Europe/Berlin' }), zoneOf({}, {})]).toEqual([
      'Asia/Tokyo',
      'Europe/Berlin',
      'UTC',
    ])
  })

  it('reads of another repository its releases and maintenance only', () => {
    const feed = ['RELEASE', 'FREEZE', 'MAINTENANCE', 'MEETING'].map((kind) =>
      event('DTSTART;VALUE=DATE:20261225', `SUMMARY:${kind}`, `CATEGORIES:${kind}`, 'RESOURCES:db'),
    )
    const texts = new Map([['pay.ics', feed.join('\n')]])
    const { entries } = readCalendar({ calendar: { shared: ['pay.ics'] } }, texts)
    expect(entries.map(({ kind, repository, shared }) => ({ kind, repository, shared }))).toEqual([
      { kind: 'release', repository: 'pay', shared: ['db'] },
      { kind: 'maintenance', repository: 'pay', shared: ['db'] },
    ])
  })

  it('shows the meetings of boards', () => {
    const { entries } = readCalendar({ boards: { cab: { seats: ['qa-lead'], quorum: 1, meets: 'FREQ=WEEKLY;BYDAY=TU' } } }, new Map())
    expect(entries).toMatchObject([{ kind: 'meeting', name: 'cab', title: 'Board cab', roles: ['qa-lead'] }])
  })
})

describe('calendarFiles', () => {
  it('lists every file once', () => {
    const calendar: CalendarPolicy = {
      freezes: [
        { name: 'a', ics: 'a.ics' },
        { name: 'h', holidays: 'DE-BE', 'valid-until': '2027-12-31' },
        { name: 'i', holidays: 'DE-BY', days: ['2026-12-25'], 'valid-until': '2027-12-31' },
      ],
      events: [{ name: 'e', ics: 'a.ics' }],
      shared: ['pay.ics'],
    }
    expect(calendarFiles({ calendar })).toEqual(['a.ics', '.github/holidays/DE-BE.ics', 'pay.ics'])
  })
})
