import { parseArgs } from 'node:util'
import { agendaOf, decideCalendar, entrySpans, mergeSpans, readCalendar, type PolicyOfCalendar, type Question } from '@locktender/calendar'

// node test/benchmarks/calendar.ts [--rounds N]: milliseconds, median of N runs, each with a calendar that is read anew.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } })
const rounds = Number(values.rounds)

const recurring = [
  'FREQ=WEEKLY;BYDAY=FR;BYHOUR=15',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;BYDAY=3SA',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
  'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=WEEKLY;BYDAY=SU',
]
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'UTC']
const windows = { mornings: { days: 'mon-thu', hours: '09:00-12:00' }, afternoons: { days: 'mon-thu', hours: '13:00-16:00' } }
const rules = Array.from({ length: 98 }, (_, index) => {
  const [name, timezone] = [`rule-${index}`, zones[index % zones.length] ?? 'UTC']
  const day = String((index % 28) + 1).padStart(2, '0')
  if (index % 4 === 3) return { name, timezone, from: `20${26 + (index % 10)}-03-${day}`, to: `20${26 + (index % 10)}-03-${day}` }
  return { name, timezone, rrule: recurring[index % recurring.length] ?? '', for: index % 2 === 0 ? '1d' : '2h' }
})
const policy: PolicyOfCalendar = { calendar: { timezone: 'Europe/Berlin', windows, freezes: rules } }
const yearLong = { name: 'year', from: '2027-01-01', to: '2027-12-31' }
const closed: PolicyOfCalendar = { calendar: { timezone: 'Europe/Berlin', windows, freezes: [yearLong] } }
const closedAndFull: PolicyOfCalendar = { calendar: { timezone: 'Europe/Berlin', windows, freezes: [...rules, yearLong] } }

const begin = Date.UTC(2026, 0, 1)
const question: Question = { atMs: Date.UTC(2027, 0, 4), action: 'deploy', type: 'minor', branch: 'main', release: null, environment: null }

report('ten years of a 100-rule calendar', 200, () => {
  const calendar = readCalendar(policy, new Map())
  const end = Date.UTC(2036, 0, 1)
  const frozen = agendaOf(calendar, begin, end).map(({ span }) => span)
  const allowed = calendar.windowGroups.flat().flatMap((window) => entrySpans(window, begin, end))
  return `${frozen.length + allowed.length} times, ${mergeSpans(frozen).length} frozen stretches`
})
report('next opening, closed for a year', 20, () => opening(closed))
report('next opening, closed for a year, 100 rules', 20, () => opening(closedAndFull))

function opening(given: PolicyOfCalendar): string {
  const { opensAtMs } = decideCalendar(readCalendar(given, new Map()), question)
  return opensAtMs === null ? 'never' : new Date(opensAtMs).toISOString()
}

function report(what: string, targetMs: number, run: () => string): void {
  const times: number[] = []
  let result = ''
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    result = run()
    times.push(performance.now() - started)
  }
  const [first = 0] = times
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
  console.log(`${what.padEnd(44)} ${median.toFixed(1).padStart(7)} ms (first ${first.toFixed(1)} ms; target ${targetMs} ms)  ${result}`)
}
