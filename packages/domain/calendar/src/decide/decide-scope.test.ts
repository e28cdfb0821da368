import { describe, expect, it } from 'vitest'
import { answerOf, type CalendarCase } from './calendar-case.ts'

const timezone = 'Europe/Berlin'
const yearEnd = { name: 'year-end', from: '2026-12-18', to: '2027-01-04' }
const officeHours = { 'office-hours': { days: 'mon-thu', hours: '09:00-16:00' } }

const cases: readonly CalendarCase[] = [
  {
    because: 'a listed class goes through',
    calendar: { timezone, freezes: [{ ...yearEnd, allow: ['hotfix'] }] },
    at: '2026-12-22T10:00Z',
    question: { type: 'hotfix' },
    codes: ['calendar/open'],
    expected: { passes: ['freeze/year-end'] },
  },
  {
    because: 'a class that is not listed does not',
    calendar: { timezone, freezes: [{ ...yearEnd, allow: ['hotfix'] }] },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/year-end'],
    expected: { passes: [] },
  },
  {
    because: 'an unknown class is exempt from nothing',
    calendar: { timezone, freezes: [{ ...yearEnd, allow: ['hotfix'] }] },
    at: '2026-12-22T10:00Z',
    question: { type: null },
    codes: ['freeze/year-end'],
    expected: {},
  },
  {
    because: 'a freeze of some classes holds only them',
    calendar: { timezone, freezes: [{ ...yearEnd, types: ['major'] }] },
    at: '2026-12-22T10:00Z',
    codes: ['calendar/open'],
    expected: { passes: ['freeze/year-end'] },
  },
  {
    because: 'of an unknown class it holds all',
    calendar: { timezone, freezes: [{ ...yearEnd, types: ['major'] }] },
    at: '2026-12-22T10:00Z',
    question: { type: null },
    codes: ['freeze/year-end'],
    expected: {},
  },
  {
    because: 'a freeze of branches holds them',
    calendar: { timezone, freezes: [{ ...yearEnd, branches: ['release/*'] }] },
    at: '2026-12-22T10:00Z',
    question: { branch: 'release/2' },
    codes: ['freeze/year-end'],
    expected: {},
  },
  {
    because: 'and no others',
    calendar: { timezone, freezes: [{ ...yearEnd, branches: ['release/*', 'next'] }] },
    at: '2026-12-22T10:00Z',
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'a freeze of environments holds there',
    calendar: { timezone, freezes: [{ ...yearEnd, environments: ['production'] }] },
    at: '2026-12-22T10:00Z',
    question: { environment: 'staging' },
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'a deploy freeze holds no merge',
    calendar: { timezone, freezes: [yearEnd] },
    at: '2026-12-22T10:00Z',
    question: { action: 'code' },
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'a code freeze holds merges',
    calendar: { timezone, freezes: [{ ...yearEnd, kind: 'code' }] },
    at: '2026-12-22T10:00Z',
    question: { action: 'code' },
    codes: ['freeze/year-end'],
    expected: {},
  },
  {
    because: 'a code freeze holds features too',
    calendar: { timezone, freezes: [{ ...yearEnd, kind: 'code' }] },
    at: '2026-12-22T10:00Z',
    question: { action: 'feature' },
    codes: ['freeze/year-end'],
    expected: {},
  },
  {
    because: 'a code freeze lets its release out',
    calendar: { timezone, freezes: [{ ...yearEnd, kind: 'code' }] },
    at: '2026-12-22T10:00Z',
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'a feature freeze lets fixes in',
    calendar: { timezone, freezes: [{ ...yearEnd, kind: 'feature' }] },
    at: '2026-12-22T10:00Z',
    question: { action: 'code' },
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'windows are for deployments',
    calendar: { timezone, windows: officeHours },
    at: '2026-12-05T10:00Z',
    question: { action: 'code' },
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'a rollback passes everything',
    calendar: { timezone, windows: officeHours, freezes: [yearEnd] },
    at: '2026-12-22T20:00Z',
    question: { action: 'rollback' },
    codes: ['calendar/open'],
    expected: { opens: '2026-12-22T20:00Z', closes: null, passes: ['freeze/year-end'] },
  },
  {
    because: 'an exception lifts a freeze for its class',
    calendar: {
      timezone,
      freezes: [yearEnd],
      exceptions: [{ freeze: 'year-end', types: ['minor'], 'approved-by': 'cto', reason: 'tax', expires: '2026-12-22' }],
    },
    at: '2026-12-22T10:00Z',
    codes: ['calendar/open'],
    expected: { closes: '2026-12-22T23:00Z', passes: ['exception/year-end'] },
  },
  {
    because: 'an exception that is over lifts nothing',
    calendar: {
      timezone,
      freezes: [yearEnd],
      exceptions: [{ freeze: 'year-end', 'approved-by': 'cto', reason: 'tax', expires: '2026-12-21' }],
    },
    at: '2026-12-22T10:00Z',
    codes: ['freeze/year-end'],
    expected: { passes: [] },
  },
  {
    because: 'an exception for one release is for no other',
    calendar: {
      timezone,
      freezes: [yearEnd],
      exceptions: [{ freeze: 'year-end', release: 'v1.4.1', 'approved-by': 'cto', reason: 'tax', expires: '2026-12-31' }],
    },
    at: '2026-12-22T10:00Z',
    question: { release: 'v1.4.2' },
    codes: ['freeze/year-end'],
    expected: {},
  },
  {
    because: 'what another release uses is taken',
    calendar: {
      timezone,
      releases: [{ name: 'pay-2', from: '2026-12-08T09:00', to: '2026-12-08T12:00', repository: 'acme/pay', shared: ['db'] }],
    },
    policy: { environments: { production: { shared: ['db'] } } },
    at: '2026-12-08T09:00Z',
    codes: ['conflict/pay-2'],
    expected: { opens: '2026-12-08T11:00Z' },
  },
  {
    because: 'in another environment it is free',
    calendar: {
      timezone,
      releases: [{ name: 'pay-2', from: '2026-12-08T09:00', to: '2026-12-08T12:00', repository: 'acme/pay', shared: ['db'] }],
    },
    policy: { environments: { production: { shared: ['db'] }, staging: {} } },
    at: '2026-12-08T09:00Z',
    question: { environment: 'staging' },
    codes: ['calendar/open'],
    expected: {},
  },
  {
    because: 'a policy may allow sharing',
    calendar: {
      timezone,
      maintenance: [{ name: 'db-upgrade', from: '2026-12-08T09:00', to: '2026-12-08T12:00', shared: ['db'] }],
      conflicts: { 'shared-resources': 'allow' },
    },
    policy: { environments: { production: { shared: ['db'] } } },
    at: '2026-12-08T09:00Z',
    codes: ['calendar/open'],
    expected: { passes: ['conflict/db-upgrade'] },
  },
]

describe('decideCalendar, of who is held back', () => {
  it.each(cases)('$because', (each) => {
    const answer = answerOf(each)
    expect(answer).toMatchObject({ codes: each.codes, ...each.expected })
    expect([answer.open, answer.never === null]).toEqual([each.codes[0] === 'calendar/open', answer.opens !== null])
  })
})
