import { describe, expect, it } from 'vitest'
import { splitLimits } from './plain-limits.ts'

describe('the limits of a contract', () => {
  it.each([
    { because: 'a number needs no comparison', limits: { 'error-rate': '> 1% for 5m' }, relative: [] },
    { because: 'a baseline does', limits: { 'latency-p95': '> 2x baseline' }, relative: ['latency-p95 > 2x baseline'] },
    {
      because: 'one part that compares is enough',
      limits: { 'error-rate': '> 1% and latency-p95 > 2x baseline' },
      relative: ['error-rate > 1% and latency-p95 > 2x baseline'],
    },
    { because: 'an expression cannot be told apart', limits: { 'error-rate': { cel: 'true' } }, relative: ['error-rate {"cel":"true"}'] },
    { because: 'there are none', limits: undefined, relative: [] },
  ])('are plain or relative: $because', ({ limits, relative }) => {
    const split = splitLimits(limits)
    expect(split.relative).toEqual(relative)
    expect(Object.keys(split.plain)).toHaveLength(Object.keys(limits ?? {}).length - relative.length)
  })
})
