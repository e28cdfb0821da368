import { describe, expect, it } from 'vitest'
import { openZone } from './zone.ts'

const wall = (text: string): number => Date.parse(`${text}Z`)
const utc = (ms: number): string => new Date(ms).toISOString().replace(':00.000Z', 'Z')

describe('momentsOf', () => {
  it.each([
    {
      zone: 'Europe/Berlin',
      time: '2026-07-01T12:00',
      kind: 'normal',
      earliest: '2026-07-01T10:00Z',
      latest: '2026-07-01T10:00Z',
      because: 'summer time is two hours ahead',
    },
    {
      zone: 'Europe/Berlin',
      time: '2026-10-25T02:30',
      kind: 'overlap',
      earliest: '2026-10-25T00:30Z',
      latest: '2026-10-25T01:30Z',
      because: 'clocks are put back an hour',
    },
    {
      zone: 'Europe/Berlin',
      time: '2026-10-25T03:00',
      kind: 'normal',
      earliest: '2026-10-25T02:00Z',
      latest: '2026-10-25T02:00Z',
      because: 'the hour that comes twice is over',
    },
    {
      zone: 'Europe/Berlin',
      time: '2026-03-29T02:30',
      kind: 'gap',
      earliest: '2026-03-29T01:00Z',
      latest: '2026-03-29T01:30Z',
      because: 'clocks are put forward over it',
    },
    {
      zone: 'Europe/Berlin',
      time: '2026-03-29T02:00',
      kind: 'gap',
      earliest: '2026-03-29T01:00Z',
      latest: '2026-03-29T01:00Z',
      because: 'it is the first minute that does not come',
    },
    {
      zone: 'Australia/Lord_Howe',
      time: '2026-10-04T02:15',
      kind: 'gap',
      earliest: '2026-10-03T15:30Z',
      latest: '2026-10-03T15:45Z',
      because: 'the gap has half an hour',
    },
    {
      zone: 'Africa/Cairo',
      time: '2026-04-24T00:00',
      kind: 'gap',
      earliest: '2026-04-23T22:00Z',
      latest: '2026-04-23T22:00Z',
      because: 'the day has no midnight',
    },
    {
      zone: 'Africa/Cairo',
      time: '2026-10-29T23:30',
      kind: 'overlap',
      earliest: '2026-10-29T20:30Z',
      latest: '2026-10-29T21:30Z',
      because: 'the change falls on midnight',
    },
    {
      zone: 'Pacific/Apia',
      time: '2011-12-30T12:00',
      kind: 'gap',
      earliest: '2011-12-30T10:00Z',
      latest: '2011-12-30T22:00Z',
      because: 'the island left out a day',
    },
    {
      zone: 'Asia/Kolkata',
      time: '2026-12-20T00:00',
      kind: 'normal',
      earliest: '2026-12-19T18:30Z',
      latest: '2026-12-19T18:30Z',
      because: 'offsets have half hours',
    },
    {
      zone: 'Pacific/Chatham',
      time: '2026-04-05T03:00',
      kind: 'overlap',
      earliest: '2026-04-04T13:15Z',
      latest: '2026-04-04T14:15Z',
      because: 'offsets have quarters',
    },
  ])('of $time in $zone: $because', ({ zone, time, kind, earliest, latest }) => {
    const moments = openZone(zone).momentsOf(wall(time))
    expect({ kind: moments.kind, earliest: utc(moments.earliestMs), latest: utc(moments.latestMs) }).toEqual({ kind, earliest, latest })
  })
})

describe('openZone', () => {
  it.each([
    { name: '+02:00', code: 'calendar/offset-as-zone', because: 'an offset does not know summer time' },
    { name: 'UTC+2', code: 'calendar/offset-as-zone', because: 'so does an offset with letters' },
    { name: 'GMT-05:00', code: 'calendar/offset-as-zone', because: 'so does an old name' },
    { name: 'Europe/Berlim', code: 'calendar/unknown-zone', because: 'of a typing mistake' },
    { name: 'W. Europe Standard Time', code: 'calendar/unknown-zone', because: 'that is a name of another system' },
    { name: 'local', code: 'calendar/unknown-zone', because: 'the machine’s zone is nobody’s' },
    { name: '', code: 'calendar/unknown-zone', because: 'nothing is named' },
    { name: `Europe/${'x'.repeat(10_000)}`, code: 'calendar/unknown-zone', because: 'it is absurd' },
  ])('refuses $code: $because', ({ name, code }) => {
    expect(() => openZone(name)).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
  ])('opens %s', (name, opened) => {
    expect(openZone(name).name).toBe(opened)
  })
})
