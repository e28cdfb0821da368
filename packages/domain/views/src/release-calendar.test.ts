import type { CalendarAgendaItem, ReleaseCalendarData } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { kindsByDay, monthTable } from './release-calendar-month.ts'
import { releaseCalendarPage } from './release-calendar-page.ts'
import { releaseCalendarSummary } from './release-calendar-summary.ts'
import { calendarHeadline, itemSpan, releaseCalendarText } from './release-calendar-text.ts'

/** Titles that somebody might write into a calendar to harm its readers. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><svg onload=alert(1)>',
  'a\nb\r\n::error::c\u2028d',
  '| cell | @everyone #1 [x](javascript:alert(1))',
  '\u202Egnirts\u202C \u001B[31mred\u0007',
  '&lt;b&gt; &amp;',
]

const item = (more: Partial<CalendarAgendaItem> = {}): CalendarAgendaItem => ({
  kind: 'freeze',
  name: 'year-end',
  title: 'year-end',
  from: '2026-12-17T23:00:00Z',
  to: '2027-01-04T23:00:00Z',
  timezone: 'Europe/Berlin',
  allDay: true,
  details: [],
  ...more,
})
const data = (more: Partial<ReleaseCalendarData> = {}): ReleaseCalendarData => ({
  open: false,
  because: ['freeze/year-end'],
  opensAt: '2027-01-05T08:00:00Z',
  closesAt: null,
  never: null,
  asked: { at: '2026-12-22T10:00:00Z', action: 'deploy', type: 'minor', branch: 'main', environment: null },
  timezone: 'Europe/Berlin',
  tzdata: '2026a',
  onFreezeStart: 'hold',
  windows: [],
  passes: [],
  conflicts: [],
  upcoming: [item()],
  ...more,
})
const result = (message: string) => ({
  subject: { repository: 'acme/shop', commit: '1' },
  at: '2026-12-22T10:00:00Z',
  verdict: 'pending' as const,
  reasons: [{ code: 'freeze/year-end', message }],
})

describe('the headline', () => {
  it.each([
    [data(), 'closed: opens 2027-01-05 09:00 Europe/Berlin (2027-01-05T08:00:00Z), no end known'],
    [data({ open: true, closesAt: '2027-01-05T15:00:00Z' }), 'open: closes 2027-01-05 16:00 Europe/Berlin (2027-01-05T15:00:00Z)'],
    [data({ opensAt: null, never: 'the freeze input has no end' }), 'closed: the freeze input has no end'],
  ])('says when', (given, headline) => {
    expect(calendarHeadline(given)).toBe(headline)
  })
})

describe('the span of an item', () => {
  it.each([
    { because: 'whole days are named by the first and the last', more: {}, text: '2026-12-18 – 2027-01-04' },
    { because: 'one day is one day', more: { to: '2026-12-18T23:00:00Z' }, text: '2026-12-18' },
    {
      because: 'times are of its zone',
      more: { allDay: false, from: '2026-12-18T13:00:00Z', to: '2026-12-18T13:30:00Z' },
      text: '2026-12-18 14:00 – 14:30 Europe/Berlin',
    },
    {
      because: 'a night has two days',
      more: { allDay: false, from: '2026-12-18T22:00:00Z', to: '2026-12-19T01:00:00Z' },
      text: '2026-12-18 23:00 – 2026-12-19 02:00 Europe/Berlin',
    },
    { because: 'what has no end says so', more: { to: null }, text: 'since 2026-12-18 00:00 Europe/Berlin' },
  ])('$because', ({ more, text }) => {
    expect(itemSpan(item(more))).toBe(text)
  })
})

describe('the grid of days', () => {
  it('marks every day of an item, also of one that began long before', () => {
    const days = kindsByDay(
      [
        item({ from: '2020-01-01T00:00:00Z', to: '2026-12-03T23:00:00Z' }),
        item({ kind: 'meeting', from: '2026-12-02T10:00:00Z', to: '2026-12-02T11:00:00Z' }),
      ],
      'Europe/Berlin',
      '2026-12-01',
      130,
    )
    expect([...days].map(([day, kinds]) => [day, ...kinds])).toEqual([
      ['2026-12-01', 'freeze'],
      ['2026-12-02', 'freeze', 'meeting'],
      ['2026-12-03', 'freeze'],
    ])
  })

  it('begins weeks on Monday and has every day of the month', () => {
    const table = monthTable('2028-02', new Map(), '2028-02-10')
    expect(table).toContain('<tr><td></td><td>1</td><td>2</td>')
    expect(table.match(/<td[^>]*>\d/g)).toHaveLength(29)
    expect(table.match(/<td class="today">10<\/td>/g)).toHaveLength(1)
  })
})

describe('the page', () => {
  const page = (text: string): string =>
    releaseCalendarPage(
      result(text),
      data({
        upcoming: [item({ title: text, details: [text] })],
        passes: [{ code: 'freeze/a', because: text }],
        conflicts: [{ code: 'conflict/bunching', message: text, from: '2026-12-22T10:00:00Z', to: '2026-12-22T11:00:00Z', between: [] }],
        never: text,
        opensAt: null,
      }),
    )

  it.each(hostileTexts)('shows %j as text', (text) => {
    const body = page(text).replace(/<style>[^]*<\/style>/, '')
    expect(body).not.toMatch(/<(?:script|img|svg|iframe|a|form|object|link|base)\b/i)
    expect([...body.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]).filter((tag) => !known.has(tag ?? ''))).toEqual([])
    expect(body).not.toMatch(/<[^>]*\son[a-z]+=/i)
  })
  const known = new Set(
    'html head meta title style body header h1 p main section strong ul li span div h2 table thead tr th tbody td abbr ol'.split(' '),
  )

  it('shows in which windows a release may start, and that it takes one of each giver', () => {
    const window = { name: 'office <b>', days: ['mon', 'tue'] as ['mon', 'tue'], hours: '09:00-16:00', timezone: 'Europe/Berlin' }
    const shown = (...givers: ('policy' | 'input')[]): string =>
      releaseCalendarPage(result(''), data({ windows: givers.map((givenBy) => ({ ...window, givenBy })) }))
    expect(shown('policy')).toContain('<li><strong>office &lt;b&gt;</strong> mon tue 09:00-16:00 Europe/Berlin</li>')
    expect(shown('policy')).not.toContain('are both open')
    expect(shown('policy', 'input')).toContain('are both open')
    expect(shown()).not.toContain('Open in')
  })

  it('loads nothing and runs nothing', () => {
    expect(page('x')).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page('x')).not.toMatch(/https?:\/\//)
  })
})

describe('summary and text', () => {
  it.each(hostileTexts)('keep %j on its line', (text) => {
    const hostile = data({ upcoming: [item({ title: text, details: [text] })] })
    const lines = (written: string): number => written.split('\n').length
    expect(lines(releaseCalendarSummary(result(text), hostile))).toBe(
      lines(releaseCalendarSummary(result('x'), data({ upcoming: [item({ title: 'x', details: ['x'] })] }))),
    )
    expect(lines(releaseCalendarText(result(text), hostile))).toBe(3)
  })
})
