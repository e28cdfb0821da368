import { describe, expect, it } from 'vitest'
import { readCalendarFile } from '../ics/read-calendar-file.ts'
import { writeCalendarFile } from '../ics/write-calendar-file.ts'
import type { PolicyOfCalendar } from '../read/calendar-policy.ts'
import { readCalendar } from '../read/read-calendar.ts'
import { entrySpans } from '../entries/entry-spans.ts'
import { openZone } from '../time/zone.ts'
import { agendaOf } from './agenda.ts'
import { conflictsOf } from './conflicts.ts'

const [fromMs, toMs] = [Date.UTC(2026, 9, 1), Date.UTC(2027, 1, 1)]
const calendar: PolicyOfCalendar['calendar'] = {
  timezone: 'Europe/Berlin',
  freezes: [{ name: 'year-end', from: '2026-12-18', to: '2027-01-04', allow: ['hotfix'], kind: 'deploy' }],
  maintenance: [{ name: 'db-upgrade', from: '2026-10-24T22:00', to: '2026-10-25T02:30', shared: ['db'] }],
  events: [
    {
      name: 'fair',
      title: 'Fair; with, commas\\ and a “long” title that has to be folded somewhere äöü',
      from: '2026-11-10',
      to: '2026-11-12',
    },
  ],
  meetings: [{ name: 'go-no-go', rrule: 'FREQ=MONTHLY;BYDAY=1TU;BYHOUR=14', for: '30m', roles: ['release-manager'], agenda: ['risks'] }],
  releases: [
    { name: 'own', from: '2026-10-25T01:00', to: '2026-10-25T05:00', shared: ['db'] },
    { name: 'pay', from: '2027-01-05T09:00', to: '2027-01-05T12:00', repository: 'acme/pay', shared: ['db', 'queue'] },
    {
      name: 'shop',
      from: '2027-01-05T11:00',
      to: '2027-01-05T13:00',
      timezone: 'America/New_York',
      repository: 'acme/shop',
      shared: ['queue'],
    },
  ],
}
const read = readCalendar({ calendar }, new Map())
const items = agendaOf(read, fromMs, toMs)

describe('agendaOf', () => {
  it('joins everything in order', () => {
    expect(items.map(({ entry }) => `${entry.kind} ${entry.name}`)).toEqual([
      'meeting go-no-go',
      'maintenance db-upgrade',
      'release own',
      'meeting go-no-go',
      'event fair',
      'meeting go-no-go',
      'freeze year-end',
      'release pay',
      'meeting go-no-go',
      'release shop',
    ])
  })

  it('tells what people need', () => {
    expect(items.find(({ entry }) => entry.kind === 'freeze')).toMatchObject({ allDay: true, details: ['lets through hotfix'] })
    expect(items[0]).toMatchObject({ allDay: false, details: ['with release-manager', 'agenda risks'] })
  })
})

describe('conflictsOf', () => {
  it('finds what is used twice, and the crowd after a freeze', () => {
    const found = conflictsOf(items, read, null).map(({ code, message, span }) => ({
      code,
      message,
      from: new Date(span.fromMs).toISOString(),
    }))
    expect(found).toEqual([
      { code: 'conflict/shared-resource', message: 'db-upgrade and own both use db', from: '2026-10-24T23:00:00.000Z' },
      {
        code: 'conflict/bunching',
        message: '2 releases crowd after the freeze that ends on 2027-01-05: acme/pay pay, acme/shop shop',
        from: '2027-01-04T23:00:00.000Z',
      },
    ])
  })

  it('counts the release that waits for the same moment', () => {
    const [, bunching] = conflictsOf(items, read, Date.UTC(2027, 0, 5, 8))
    expect(bunching?.between).toEqual(['acme/pay pay', 'acme/shop shop', 'this release'])
  })

  it('finds two uses of one resource at one time and not one after the other', () => {
    const at = (from: string, to: string, name: string) => ({ name, from, to, repository: `acme/${name}`, shared: ['db'] })
    const codes = (second: string) => {
      const releases = [at('2026-11-02T09:00', '2026-11-02T12:00', 'a'), at(second, '2026-11-02T14:00', 'b')]
      const sharing = readCalendar({ calendar: { releases } }, new Map())
      return conflictsOf(agendaOf(sharing, fromMs, toMs), sharing, null).map(({ code }) => code)
    }
    expect([codes('2026-11-02T11:59'), codes('2026-11-02T12:00')]).toEqual([['conflict/shared-resource'], []])
  })
})

describe('writeCalendarFile', () => {
  const text = writeCalendarFile(items, { title: 'Releases', repository: 'acme/own', atMs: fromMs, fromMs, toMs })

  it('is read back at the same moments, with resources and repository', () => {
    const events = readCalendarFile(text, 'a.ics', openZone('Europe/Berlin'))
    const spans = events.map(({ zone, times, resources, repository, categories }) => {
      const [span] = entrySpans(
        { kind: 'freeze', name: 'x', title: 'x', zone, times: [times], shared: [], roles: [], agenda: [] },
        fromMs,
        toMs,
      )
      return { span, shared: resources, repository, kind: categories[0] }
    })
    expect(spans).toEqual(
      items.map(({ span, entry }) => ({
        span,
        shared: entry.shared,
        repository: entry.repository ?? 'acme/own',
        kind: entry.kind.toUpperCase(),
      })),
    )
  })

  it('folds every line at 75 octets and cuts no character', () => {
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(
      String.raw`SUMMARY:Fair\; with\, commas\\ and a “long” title that has to be folded somewhere äöü`,
    )
  })

  it('has one VTIMEZONE for each zone in use, with its changes', () => {
    expect([...text.matchAll(/^TZID:(.*)\r$/gm)].map((match) => match[1])).toEqual(['Europe/Berlin', 'America/New_York'])
    expect(text).toContain('BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD')
  })

  it('lets no title end its line', () => {
    const hostile = readCalendar(
      { calendar: { events: [{ name: 'e', title: 'x\r\nEND:VEVENT\r\n\u2028BEGIN:VALARM', from: '2026-11-10', to: '2026-11-10' }] } },
      new Map(),
    )
    const written = writeCalendarFile(agendaOf(hostile, fromMs, toMs), { title: 'a\nb', repository: 'a/b', atMs: fromMs, fromMs, toMs })
    expect(written.match(/^END:VEVENT/gm)).toHaveLength(1)
    expect(written).not.toMatch(/^BEGIN:VALARM/m)
  })
})
