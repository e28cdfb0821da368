import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldReleases, keepUntil, retentionOf } from '../index.ts'
import { recordOf, wholeRelease } from '../sample-record.fixture.ts'

describe('the time until which something is kept', () => {
  it.each([
    { keep: '90d', until: '2024-05-29T12:00:00.000Z', because: 'days are counted' },
    { keep: '2w', until: '2024-03-14T12:00:00.000Z', because: 'a week has seven days' },
    { keep: '7y', until: '2031-02-28T12:00:00.000Z', because: 'the last day of February stays it' },
    { keep: 'P1Y1M', until: '2025-03-29T12:00:00.000Z', because: 'months are those of the calendar' },
    { keep: 'P1M1W1D', until: '2024-04-06T12:00:00.000Z', because: 'parts add up, the largest first' },
  ])('$keep after 2024-02-29: $because', ({ keep, until }) => {
    expect(keepUntil('2024-02-29T12:00:00Z', keep)).toBe(until)
  })

  it('is never earlier for a longer time', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 400 }), (at, years, days) => {
        const shorter = keepUntil(at.toISOString(), `P${years}Y${days}D`)
        expect(keepUntil(at.toISOString(), `P${years + 1}Y${days}D`) > shorter).toBe(true)
        expect(keepUntil(at.toISOString(), `P${years}Y${days + 1}D`) > shorter).toBe(true)
        expect(shorter >= at.toISOString()).toBe(true)
      }),
    )
  })
})

const qaSeat = { role: 'qa', userId: 7, login: 'ada', via: 'comment', at: '2026-11-21T12:00:00Z' }

describe('the retention of a record', () => {
  const events = recordOf(wholeRelease).map(({ event }) => event)
  const at = (now: string) => retentionOf(events, foldReleases(events).values(), '1y', 'refs/heads/r', new Date(now))

  it('names a release that has ended once its time is over, and not a minute before', () => {
    expect(at('2027-11-21T12:11:59Z').due).toEqual([])
    expect(at('2027-11-21T12:12:00Z').due).toEqual(['1.1.0'])
  })

  it('never names one that has not ended', () => {
    const open = events.slice(0, -1)
    expect(retentionOf(open, foldReleases(open).values(), '1d', 'r', new Date('2099-01-01T00:00:00Z')).due).toEqual([])
  })

  it('tells what is kept in the record and what only by digest', () => {
    const { rows, oldestAt } = at('2026-12-01T00:00:00Z')
    expect(oldestAt).toBe('2026-11-21T12:00:00.000Z')
    expect(rows.map(({ what, count, state }) => `${what}: ${count} ${state}`)).toEqual([
      'record: 13 kept',
      'identities of approvers: 0 none',
      'artifacts: 1 elsewhere',
      'reports behind gates: 1 elsewhere',
      'series behind judgements: 0 none',
    ])
    expect(rows[2]?.where).toBe('0 of 1 with their place')
  })

  it('counts each approver once', () => {
    const seat = { role: 'qa', userId: 7, login: 'ada', via: 'comment', at: '2026-11-21T12:00:00Z' }
    const own = recordOf([
      { type: 'planned' },
      { type: 'approved', with: { seats: [seat, { ...seat, role: 'ops' }, { ...seat, userId: 8 }] } },
    ])
    const list = own.map(({ event }) => event)
    const { rows } = retentionOf(list, [], '7y', 'r', new Date(0))
    expect(rows[1]).toMatchObject({ count: 2, state: 'kept', until: '2033-11-21T12:01:00.000Z' })
  })

  it('gives what lies elsewhere a time of its own, and never less than the record its approvers', () => {
    const own = recordOf([{ type: 'planned' }, { type: 'gated' }, { type: 'approved', with: { seats: [{ ...qaSeat }] } }])
    const list = own.map(({ event }) => event)
    const times = (approvers: string) =>
      retentionOf(list, [], '7y', 'r', new Date(0), { artifacts: '1y', approvers }).rows.map(({ keep }) => keep)
    expect(times('10y')).toEqual(['7y', '10y', '1y', '7y', '7y'])
    expect(times('30d')).toEqual(['7y', '7y', '1y', '7y', '7y'])
  })

  it('of an empty record has nothing to keep', () => {
    expect(retentionOf([], [], '7y', 'r', new Date(0))).toMatchObject({ oldestAt: null, due: [] })
  })
})
