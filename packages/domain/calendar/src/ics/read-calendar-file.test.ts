import { describe, expect, it } from 'vitest'
import { entrySpans } from '../entries/entry-spans.ts'
import { openZone } from '../time/zone.ts'
import { readCalendarFile } from './read-calendar-file.ts'

const file = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]): string => file('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT')
const read = (text: string) => readCalendarFile(text, 'a.ics', openZone('Europe/Berlin'))
const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)]
const spans = (text: string): string[] =>
  read(text).flatMap(({ zone, times, title }) =>
    entrySpans({ kind: 'freeze', name: 'x', title, zone, times: [times], shared: [], roles: [], agenda: [] }, from, to).map((span) =>
      [span.fromMs, span.toMs].map((ms) => new Date(ms).toISOString().slice(0, 16)).join(' '),
    ),
  )

describe('readCalendarFile', () => {
  it.each([
    {
      because: 'a day belongs to the zone of the calendar',
      lines: ['DTSTART;VALUE=DATE:20261225'],
      expected: ['2026-12-24T23:00 2026-12-25T23:00'],
    },
    {
      because: 'the end of days does not belong to them',
      lines: ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'],
      expected: ['2026-12-23T23:00 2026-12-26T23:00'],
    },
    { because: 'Z is UTC', lines: ['DTSTART:20260601T100000Z', 'DTEND:20260601T120000Z'], expected: ['2026-06-01T10:00 2026-06-01T12:00'] },
    {
      because: 'TZID names a zone',
      lines: ['DTSTART;TZID=America/New_York:20260601T100000', 'DURATION:PT2H'],
      expected: ['2026-06-01T14:00 2026-06-01T16:00'],
    },
    {
      because: 'a quoted zone is the same',
      lines: ['DTSTART;TZID="America/New_York":20260601T100000', 'DURATION:PT2H'],
      expected: ['2026-06-01T14:00 2026-06-01T16:00'],
    },
    {
      because: 'begin and end may have zones of their own',
      lines: ['DTSTART;TZID=Europe/Berlin:20260601T100000', 'DTEND;TZID=America/New_York:20260601T100000'],
      expected: ['2026-06-01T08:00 2026-06-01T14:00'],
    },
    {
      because: 'rules, exceptions and further dates count',
      lines: [
        'DTSTART;TZID=Europe/Berlin:20260302T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=Europe/Berlin:20260309T090000',
        'RDATE;TZID=Europe/Berlin:20260401T090000',
      ],
      expected: ['2026-03-02T08:00 2026-03-02T09:00', '2026-03-16T08:00 2026-03-16T09:00', '2026-04-01T07:00 2026-04-01T08:00'],
    },
    {
      because: 'lines are folded anywhere',
      lines: ['DTSTART:20260601T1', ' 00000Z', 'DTEND:20260601', '\tT120000Z'],
      expected: ['2026-06-01T10:00 2026-06-01T12:00'],
    },
    {
      because: 'alarms are none of its business',
      lines: ['DTSTART:20260601T100000Z', 'DURATION:PT1H', 'BEGIN:VALARM', 'DTSTART:garbage', 'TRIGGER:-PT15M', 'END:VALARM'],
      expected: ['2026-06-01T10:00 2026-06-01T11:00'],
    },
    { because: 'what was called off is off', lines: ['DTSTART:20260601T100000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'], expected: [] },
  ])('reads: $because', ({ lines, expected }) => {
    expect(spans(event(...lines))).toEqual(expected)
  })

  it('moves one time of a series', () => {
    const series = ['BEGIN:VEVENT', 'UID:s', 'DTSTART:20260601T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3', 'END:VEVENT']
    const moved = ['BEGIN:VEVENT', 'UID:s', 'RECURRENCE-ID:20260602T100000Z', 'DTSTART:20260602T150000Z', 'DURATION:PT1H', 'END:VEVENT']
    expect(spans(file(...series, ...moved))).toEqual([
      '2026-06-01T10:00 2026-06-01T11:00',
      '2026-06-03T10:00 2026-06-03T11:00',
      '2026-06-02T15:00 2026-06-02T16:00',
    ])
  })

  it('reads titles, categories and resources as they were meant', () => {
    const [found] = read(
      event('DTSTART;VALUE=DATE:20261225', String.raw`SUMMARY:A\, B\; C\nD`, 'CATEGORIES:Release,x', String.raw`RESOURCES:db\,1,queue`),
    )
    expect(found).toMatchObject({ title: 'A, B; C\nD', categories: ['RELEASE', 'X'], resources: ['db,1', 'queue'], line: 3 })
  })

  it.each([
    { because: 'a time without a zone', text: event('DTSTART:20261218T090000', 'DURATION:PT1H'), code: 'calendar/floating-time', line: 5 },
    {
      because: 'a time without a zone in EXDATE',
      text: event('DTSTART:20261218T090000Z', 'DURATION:PT1H', 'EXDATE:20261219T090000'),
      code: 'calendar/floating-time',
      line: 7,
    },
    {
      because: 'an unknown zone',
      text: event('DTSTART;TZID=Mars/Olympus:20261218T090000', 'DURATION:PT1H'),
      code: 'calendar/unknown-zone',
      line: 5,
    },
    {
      because: 'a zone that only the file defines',
      text: file(
        'BEGIN:VTIMEZONE',
        'TZID:Own',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'DTSTART;TZID=Own:20261218T090000',
        'DURATION:PT1H',
        'END:VEVENT',
      ),
      code: 'calendar/unknown-zone',
      line: 7,
    },
    {
      because: 'an end before the begin',
      text: event('DTSTART:20261218T090000Z', 'DTEND:20261218T080000Z'),
      code: 'calendar/ends-before-start',
      line: 6,
    },
    { because: 'no end', text: event('DTSTART:20261218T090000Z'), code: 'calendar/ics', line: 3 },
    { because: 'no begin', text: event('DTEND:20261218T090000Z'), code: 'calendar/ics', line: 3 },
    { because: 'a day that does not exist', text: event('DTSTART;VALUE=DATE:20260229'), code: 'calendar/ics', line: 5 },
    {
      because: 'a rule outside the subset',
      text: event('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      code: 'calendar/recurrence',
      line: 6,
    },
    {
      because: 'a frequency below a day',
      text: event('DTSTART:20260101T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY'),
      code: 'calendar/recurrence',
      line: 7,
    },
    { because: 'a rule out of use', text: event('DTSTART;VALUE=DATE:20260101', 'EXRULE:FREQ=DAILY'), code: 'calendar/ics', line: 6 },
    {
      because: 'two rules',
      text: event('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=DAILY'),
      code: 'calendar/ics',
      line: 7,
    },
    {
      because: 'a day among times',
      text: event('DTSTART:20260101T000000Z', 'DURATION:PT1H', 'EXDATE;VALUE=DATE:20260102'),
      code: 'calendar/ics',
      line: 7,
    },
    {
      because: 'a series changed from one time on',
      text: event('DTSTART:20260101T000000Z', 'DURATION:PT1H', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T000000Z'),
      code: 'calendar/ics',
      line: 7,
    },
    {
      because: 'a file that is cut off',
      text: file('BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260101').replace('END:VCALENDAR', ''),
      code: 'calendar/ics',
      line: 1,
    },
    { because: 'a page instead of a calendar', text: '<!doctype html>\n<p>Sign in</p>\n', code: 'calendar/ics', line: 1 },
    { because: 'an empty file', text: '', code: 'calendar/ics', line: 1 },
    { because: 'components within components', text: 'BEGIN:VCALENDAR\n'.repeat(100_000), code: 'calendar/ics', line: 9 },
    { because: 'wrong nesting', text: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n', code: 'calendar/ics', line: 3 },
  ])('refuses $because, with its line', ({ text, code, line }) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code, at: { file: 'a.ics', line } }))
  })

  it.each([
    {
      because: 'of 50 MB',
      text: () => event('DTSTART;VALUE=DATE:20261225', `DESCRIPTION:${'x'.repeat(50_000_000)}`),
      code: 'calendar/file-too-large',
    },
    {
      because: 'with too many events',
      text: () => file('BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nEND:VEVENT\n'.repeat(10_001)),
      code: 'calendar/ics',
    },
    {
      because: 'with too many dates',
      text: () => event('DTSTART;VALUE=DATE:20261225', `RDATE;VALUE=DATE:${Array(10_001).fill('20261225').join()}`),
      code: 'calendar/ics',
    },
  ])('refuses a file $because', ({ text, code }) => {
    expect(() => read(text())).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    {
      because: 'alarms',
      text: event(
        'DTSTART;VALUE=DATE:20261225',
        'BEGIN:VALARM\nTRIGGER:PT0S\nREPEAT:999999999\nDURATION:PT1S\nEND:VALARM\n'.repeat(100_000),
      ),
    },
    { because: 'continuation lines', text: event('DTSTART;VALUE=DATE:20261225', `X-A:${'\r\n x'.repeat(1_000_000)}`) },
    { because: 'properties of one name', text: event('DTSTART;VALUE=DATE:20261225', 'X-A:1\n'.repeat(1_000_000)) },
    { because: 'parameters', text: event('DTSTART;VALUE=DATE:20261225', `X-A${';a="b:c"'.repeat(500_000)}:1`) },
  ])('reads past a million $because', ({ text }) => {
    expect(read(text)).toHaveLength(1)
  })
})
