import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSentence } from './plan-sentence.ts'
import { minutesToFinding, smallestFinding, type StagePlan } from './time-to-finding.ts'

const plan = (share: number, noise = 0): StagePlan => ({ eventsPerMinute: 3000, share, baseRate: 0.005, tolerate: 1.25, limit: 20, noise })

describe('the time to a finding', () => {
  it.each([
    { share: 0.1, ratio: 2, minutes: 13.5, because: 'the reference says 13.5' },
    { share: 0.5, ratio: 2, minutes: 6, because: 'no finding before the warm-up is over' },
    { share: 0.01, ratio: 5, minutes: 13.7, because: 'the reference says 13.8' },
    { share: 0.01, ratio: 2, minutes: 123.3, because: 'the reference says about two hours' },
  ])('$ratio times at $share takes $minutes minutes: $because', ({ share, ratio, minutes }) => {
    expect(minutesToFinding(plan(share), ratio)).toBeCloseTo(minutes, 1)
  })

  it('is endless for what the policy tolerates', () => expect(minutesToFinding(plan(0.1), 1.1)).toBe(Infinity))

  it('grows with noise and falls with the ratio', () => {
    const ratio = fc.double({ min: 1.3, max: 10, noNaN: true })
    const share = fc.double({ min: 0.011, max: 0.9, noNaN: true })
    fc.assert(
      fc.property(ratio, share, fc.double({ min: 0, max: 5, noNaN: true }), (times, part, noise) => {
        const minutes = minutesToFinding(plan(part, noise), times)
        expect(minutesToFinding(plan(part, noise + 1), times)).toBeGreaterThanOrEqual(minutes)
        expect(minutesToFinding(plan(part, noise), times * 1.2)).toBeLessThanOrEqual(minutes)
      }),
    )
  })

  it('the smallest finding of a stage is what takes just as long as the stage', () => {
    const ratio = smallestFinding(plan(0.1), 60)!
    expect(minutesToFinding(plan(0.1), ratio)).toBeLessThanOrEqual(60)
    expect(minutesToFinding(plan(0.1), ratio * 0.99)).toBeGreaterThan(60)
  })

  it('there is none when traffic is too little', () => {
    expect(smallestFinding({ ...plan(0.01), eventsPerMinute: 0.01 }, 10)).toBeNull()
  })

  it.each([
    {
      share: 0.01,
      minutes: 30,
      says: '30 minutes at 1 % of 3,000 requests a minute typically find 3.19 times the bad events, or more; a doubling takes about 124 minutes.',
    },
    { share: 0.1, minutes: 5, says: '5 minutes at 10 % of 3,000 requests a minute find nothing; a doubling takes about 14 minutes.' },
  ])('is said in one sentence at $share', ({ share, minutes, says }) => expect(planSentence(plan(share), minutes)).toBe(says))
})
