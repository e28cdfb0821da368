import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noonMs } from '../plan-input.fixture.ts'
import { makeTimeline } from './make-timeline.ts'
import { type TimelineName, timelineTemplates } from './timeline-template.ts'

const names = Object.keys(timelineTemplates) as TimelineName[]
const dueOf = (name: TimelineName, target: string, zone: string, task: string) =>
  makeTimeline([name], target, { zone, nowMs: noonMs }).find(({ key }) => key === `${name}/${task}`)

describe('the timeline of a release', () => {
  it.each<[name: TimelineName, target: string, zone: string, task: string, dueAt: string, dueOn: string, because: string]>([
    [
      'weeks-8',
      '2026-12-01T14:00',
      'Europe/Berlin',
      'week-8/features',
      '2026-10-06T12:00:00Z',
      '2026-10-06',
      'the hour on the wall stays over the change of clocks',
    ],
    [
      'weeks-8',
      '2026-12-01T14:00',
      'Europe/Berlin',
      'week-2/feature-freeze',
      '2026-11-17T13:00:00Z',
      '2026-11-17',
      'features freeze two weeks before',
    ],
    ['weeks-8', '2026-12-01', 'UTC', 't0/deploy', '2026-12-01T09:00:00Z', '2026-12-01', 'a day alone means nine in the morning'],
    [
      'week-before',
      '2026-12-01T14:00',
      'Asia/Tokyo',
      'day-7/feature-freeze',
      '2026-11-24T05:00:00Z',
      '2026-11-24',
      'features freeze a week before',
    ],
    [
      'week-before',
      '2026-03-30T02:30',
      'Europe/Berlin',
      'day-1/tests',
      '2026-03-29T01:30:00Z',
      '2026-03-29',
      'a time that never comes is shifted by the gap',
    ],
    [
      'day-of-release',
      '2026-12-01T00:30',
      'America/New_York',
      'min-60/go-no-go',
      '2026-12-01T04:30:00Z',
      '2026-11-30',
      'an hour before may be the day before',
    ],
    [
      'day-of-release',
      '2026-10-25T03:30',
      'Europe/Berlin',
      'min-60/go-no-go',
      '2026-10-25T01:30:00Z',
      '2026-10-25',
      'minutes go by the clock',
    ],
    [
      'day-of-release',
      '2026-12-01T14:00',
      'Pacific/Chatham',
      'min+30/stability',
      '2026-12-01T00:45:00Z',
      '2026-12-01',
      'a zone may be three quarters of an hour off',
    ],
  ])('%s of %s in %s has %s due at %s (%s), because %s', (name, target, zone, task, dueAt, dueOn) => {
    expect(dueOf(name, target, zone, task)).toMatchObject({ dueAt, dueOn })
  })

  it('is sorted, has each key once, and knows what is overdue', () => {
    const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham')
    const target = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16))
    fc.assert(
      fc.property(fc.subarray(names), target, zone, (chosen, date, where) => {
        const items = makeTimeline(chosen, date, { zone: where, nowMs: noonMs })
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
        expect(items.map(({ dueAt }) => dueAt)).toEqual(items.map(({ dueAt }) => dueAt).toSorted())
        for (const { dueAt, overdue } of items) expect(overdue).toBe(Date.parse(dueAt) < noonMs)
        expect(makeTimeline([...chosen, ...chosen], date, { zone: where, nowMs: noonMs })).toEqual(items)
      }),
      { numRuns: 50 },
    )
  })
})
