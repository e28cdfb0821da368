import { describe, expect, it } from 'vitest'
import type { CountSeries } from '../series/count-series.ts'
import { burnRates } from './burn-rate.ts'
import { countGuard } from './count-guard.ts'
import { relativeCountGuard, relativeValueGuard } from './relative-guard.ts'
import { valueGuard } from './value-guard.ts'

const flat = (minutes: number, bad: number | null, total: number | null): CountSeries => ({
  bad: new Array<number | null>(minutes).fill(bad),
  total: new Array<number | null>(minutes).fill(total),
})
const after = (first: CountSeries, second: CountSeries): CountSeries => ({
  bad: [...first.bad, ...second.bad],
  total: [...first.total, ...second.total],
})
const overOnePercent = { operator: '>', limit: 0.01, holdMinutes: 5 } as const

describe('a threshold on a share', () => {
  it.each([
    { because: 'two errors in 150 requests prove nothing', series: flat(10, 2, 150), outcome: 'quiet', firedAt: null },
    { because: 'five minutes at 4 % do', series: flat(10, 12, 300), outcome: 'fired', firedAt: 5 },
    { because: 'four minutes are no five', series: after(flat(4, 12, 300), flat(6, 0, 300)), outcome: 'quiet', firedAt: null },
    {
      because: 'a minute without data breaks the hold',
      series: after(after(flat(4, 12, 300), flat(1, null, null)), flat(4, 12, 300)),
      outcome: 'quiet',
      firedAt: null,
    },
    { because: 'no traffic is not known', series: flat(10, 0, 0), outcome: 'unknown', firedAt: null },
    {
      because: 'traffic that stopped is not known',
      series: after(flat(5, 0, 300), flat(5, null, null)),
      outcome: 'unknown',
      firedAt: null,
    },
    { because: 'just below the limit is below it', series: flat(60, 10, 1000), outcome: 'quiet', firedAt: null },
  ])('$because', ({ series, outcome, firedAt }) => {
    expect(countGuard(series, overOnePercent)).toMatchObject({ outcome, firedAt, isControlled: false })
  })

  it('fires downwards for a share of good events', () => {
    expect(countGuard(flat(5, 930, 1000), { operator: '<', limit: 0.99, holdMinutes: 5 })).toMatchObject({ outcome: 'fired', value: 0.93 })
  })
})

describe('a threshold on a value', () => {
  const rule = { operator: '>', limit: 3, holdMinutes: 2 } as const
  it.each([
    { because: 'held', values: [1, 4, 5], outcome: 'fired', firedAt: 3 },
    { because: 'not held', values: [4, 1, 4], outcome: 'quiet', firedAt: null },
    { because: 'broken by a gap', values: [4, null, 4], outcome: 'quiet', firedAt: null },
    { because: 'without a value lately', values: [4, null, null], outcome: 'unknown', firedAt: null },
    { because: 'without any value', values: [], outcome: 'unknown', firedAt: null },
  ])('$because', ({ values, outcome, firedAt }) => expect(valueGuard(values, rule)).toMatchObject({ outcome, firedAt }))
})

describe('a multiple of the baseline', () => {
  it('fires on counts that are surely more than twice as many', () => {
    const stage = { canary: flat(20, 15, 300), baseline: flat(20, 13, 2700) }
    expect(relativeCountGuard(stage, 2)).toMatchObject({ outcome: 'fired', isControlled: false })
    expect(relativeCountGuard({ ...stage, canary: flat(20, 2, 300) }, 2).outcome).toBe('quiet')
  })

  it('takes a baseline without errors for data', () => {
    expect(relativeCountGuard({ canary: flat(20, 3, 300), baseline: flat(20, 0, 2700) }, 2).outcome).toBe('fired')
  })

  it('is not known without traffic on both sides', () => {
    expect(relativeCountGuard({ canary: flat(20, 0, 0), baseline: flat(20, 3, 2700) }, 2)).toMatchObject({
      outcome: 'unknown',
      value: null,
    })
  })

  it('holds five minutes on values, and a baseline of zero gives no ratio', () => {
    const rule = { operator: '>', limit: 2, holdMinutes: 1 } as const
    const values = (canary: number, baseline: number) => ({
      canary: new Array<number>(6).fill(canary),
      baseline: new Array<number>(6).fill(baseline),
    })
    expect(relativeValueGuard(values(0.5, 0.2), rule)).toMatchObject({ outcome: 'fired', firedAt: 5 })
    expect(relativeValueGuard(values(0.3, 0.2), rule).outcome).toBe('quiet')
    expect(relativeValueGuard(values(0.3, 0), rule).outcome).toBe('unknown')
  })
})

describe('burn rates', () => {
  const series = after(flat(4260, 0, 100), flat(60, 2, 100))
  it('fire only where both windows burn', () => {
    expect(burnRates(series, 0.999).map(({ outcome }) => outcome)).toEqual(['fired', 'quiet', 'quiet'])
    expect(burnRates(series, 0.99).map(({ outcome }) => outcome)).toEqual(['quiet', 'quiet', 'quiet'])
  })

  it('are not known without traffic or with a series shorter than the window', () => {
    expect(burnRates(flat(60, 0, 0), 0.999).map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(burnRates(flat(60, 10, 100), 0.999)[0]!.outcome).toBe('fired')
    expect(burnRates(flat(60, 10, 100), 0.999)[1]!.outcome).toBe('unknown')
  })
})
