import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyOfCalendar } from '../read/calendar-policy.ts'
import { readCalendar } from '../read/read-calendar.ts'
import { decideCalendar } from './decide-calendar.ts'
import { sampleQuestion } from './sample-question.ts'

type CalendarPolicy = NonNullable<PolicyOfCalendar['calendar']>
type Freeze = NonNullable<CalendarPolicy['freezes']>[number]

const minute = 60_000
const pad = (number: number): string => String(number).padStart(2, '0')
const day = fc.integer({ min: 0, max: 90 }).map((offset) => new Date(Date.UTC(2026, 8, 15 + offset)).toISOString().slice(0, 10))
const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Cairo',
  'America/St_Johns',
)
const classes = fc.subarray(['major', 'minor', 'patch', 'hotfix', 'docs'] as const).map((list) => [...list])
const scope = fc.record(
  {
    allow: classes,
    kind: fc.constantFrom('feature', 'code', 'deploy'),
    types: classes.filter((list) => list.length > 0) as fc.Arbitrary<['major']>,
    branches: fc.constantFrom(['main'], ['release/*'], ['*']) as fc.Arbitrary<[string]>,
    environments: fc.constantFrom(['production'], ['staging']) as fc.Arbitrary<[string]>,
    timezone: zone,
  },
  { requiredKeys: [] },
)
const times = fc.oneof(
  fc
    .tuple(day, fc.integer({ min: 0, max: 20 }))
    .map(([from, length]) => ({ from, to: new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10) })),
  fc.record({
    rrule: fc.constantFrom(
      'FREQ=DAILY;BYHOUR=2;BYMINUTE=30',
      'FREQ=WEEKLY;BYDAY=SU',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'FREQ=MONTHLY;BYDAY=5FR;BYHOUR=1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    ),
    for: fc.constantFrom('30m', '2h', '24h', '1d', '2w'),
  }),
  fc
    .uniqueArray(day, { minLength: 1, maxLength: 5 })
    .map((days) => ({ holidays: 'DE', days: days as [string], 'valid-until': '2026-11-30' })),
)
const freeze = (name: string): fc.Arbitrary<Freeze> => fc.tuple(times, scope).map(([when, more]) => ({ name, ...when, ...more }) as Freeze)
const hours = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => [from, to].map((quarter) => `${pad(Math.floor(quarter / 4))}:${pad((quarter % 4) * 15)}`).join('-'))
const window = fc.record({ days: fc.constantFrom('mon-sun', 'mon-thu', 'sat,sun', 'fri-mon'), hours, timezone: zone })
const calendar: fc.Arbitrary<CalendarPolicy> = fc.record({
  timezone: zone,
  windows: fc.dictionary(fc.constantFrom('a', 'b'), window, { maxKeys: 2 }),
  freezes: fc.tuple(freeze('one'), freeze('two'), freeze('three')).chain((list) => fc.subarray(list)),
  releases: fc.constantFrom(
    [],
    [{ name: 'other', from: '2026-10-20T09:00', to: '2026-10-21T09:00', repository: 'acme/pay', shared: ['db'] }],
  ),
})
const environments = { production: { shared: ['db'] } }
const at = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => Date.UTC(2026, 9, 1) + minutes * minute)
const question = fc
  .tuple(at, fc.constantFrom('deploy', 'code', 'feature'), fc.constantFrom('minor', 'hotfix', null))
  .map(([atMs, action, type]) => sampleQuestion(atMs, { action, type }))
// The moment at which the lists of holidays end; after it nothing is decided.
const isKnown = (atMs: number): boolean => atMs < Date.UTC(2026, 10, 29)

describe('every calendar', () => {
  it('lets a rollback pass at once', () => {
    fc.assert(
      fc.property(calendar, question, fc.constantFrom(undefined, 'on', '2026-01-01..2030-01-01'), (policy, asked, freezing) => {
        const decision = decideCalendar(readCalendar({ calendar: policy, environments }, new Map(), { freeze: freezing }), {
          ...asked,
          action: 'rollback',
        })
        expect(decision).toMatchObject({
          open: true,
          opensAtMs: asked.atMs,
          closesAtMs: null,
          never: null,
          reasons: [{ code: 'calendar/open' }],
        })
      }),
      { numRuns: 300 },
    )
  })

  it('opens no moment by one more denial', () => {
    fc.assert(
      fc.property(
        calendar,
        freeze('more'),
        question.filter(({ atMs }) => isKnown(atMs)),
        (policy, more, asked) => {
          const before = decideCalendar(readCalendar({ calendar: policy, environments }, new Map()), asked)
          const after = decideCalendar(
            readCalendar({ calendar: { ...policy, freezes: [...(policy.freezes ?? []), more] }, environments }, new Map()),
            asked,
          )
          expect(after.open && !before.open).toBe(false)
          expect(after.opensAtMs ?? Infinity).toBeGreaterThanOrEqual(before.opensAtMs ?? Infinity)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('names the first open moment and the first closed one after it', () => {
    fc.assert(
      fc.property(
        calendar,
        question.filter(({ atMs }) => isKnown(atMs)),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (policy, asked, share) => {
          const read = readCalendar({ calendar: policy, environments }, new Map())
          const { opensAtMs, closesAtMs } = decideCalendar(read, asked)
          const isOpen = (atMs: number): boolean => decideCalendar(read, { ...asked, atMs }).open
          if (opensAtMs === null) return
          expect(isOpen(opensAtMs)).toBe(true)
          if (opensAtMs > asked.atMs) {
            expect(isOpen(opensAtMs - 1)).toBe(false)
            expect(isOpen(asked.atMs + Math.floor(share * (opensAtMs - asked.atMs)))).toBe(false)
          }
          if (closesAtMs === null) return
          expect(isOpen(opensAtMs + Math.floor(share * (closesAtMs - opensAtMs)))).toBe(true)
          if (isKnown(closesAtMs)) expect(isOpen(closesAtMs)).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })
})
