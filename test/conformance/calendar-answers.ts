import { agendaOf, decideCalendar, openZone, readCalendar, writeCalendarFile, type PolicyOfCalendar } from '@locktender/calendar'
import { releaseCalendarText } from '@locktender/views'
import { toReleaseCalendarData } from '../../packages/surfaces/commands/src/release-calendar/to-release-calendar-data.ts'

// Prints what a calendar answers, hour by hour around changes of clocks. Run in processes of several time zones, it must print the same.
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Africa/Cairo']
const calendarOf = (timezone: string): NonNullable<PolicyOfCalendar['calendar']> => ({
  timezone,
  windows: { night: { days: 'fri-sun', hours: '22:15-03:30' }, day: { days: 'mon-thu', hours: '09:00-16:00' } },
  freezes: [
    { name: 'quarter', rrule: 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', for: '1d' },
    { name: 'fifth-friday', rrule: 'FREQ=MONTHLY;BYDAY=5FR;BYHOUR=2;BYMINUTE=30', for: '3h' },
    { name: 'leap-day', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', for: '1d' },
    { name: 'year-end', from: '2026-12-18', to: '2027-01-04' },
    { name: 'company', ics: 'company.ics' },
  ],
})
const company = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART;TZID=America/St_Johns:20260105T020000',
  'DURATION:PT1H',
  'RRULE:FREQ=WEEKLY;UNTIL=20271231T000000Z',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
]
const texts = new Map([['company.ics', company.join('\n')]])
const hours = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-04-23',
  '2026-09-26',
  '2026-10-03',
  '2026-10-24',
  '2026-10-31',
  '2026-12-31',
  '2028-02-28',
].flatMap((day) => Array.from({ length: 48 }, (_, hour) => Date.parse(day) + hour * 3_600_000))

for (const timezone of zones) {
  const calendar = readCalendar({ calendar: calendarOf(timezone) }, texts)
  for (const atMs of hours) {
    const question = { atMs, action: 'deploy', type: 'minor', branch: 'main', release: null, environment: null } as const
    const decision = decideCalendar(calendar, question)
    const upcoming = agendaOf(calendar, atMs, atMs + 7 * 86_400_000)
    const data = toReleaseCalendarData({ calendar, question, decision, upcoming, conflicts: [], tzdata: null })
    console.log(timezone, releaseCalendarText({ reasons: [...decision.reasons] }, data))
  }
  const [fromMs, toMs] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 5, 1)]
  console.log(
    writeCalendarFile(agendaOf(calendar, fromMs, toMs), { title: openZone(timezone).name, repository: 'a/b', atMs: fromMs, fromMs, toMs }),
  )
}
