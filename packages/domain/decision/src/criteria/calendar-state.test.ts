import type { Verdict } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { decided, jobOf, policyOf, resultOf } from '../decision-input.fixture.ts'
import type { DecisionInput } from '../decision-input.ts'

describe('the calendar', () => {
  const calendar = (verdict: Verdict, data: object): Partial<DecisionInput> => ({
    jobs: [jobOf('calendar', resultOf('release-calendar', verdict, { data: { ...data } }))],
  })
  const closed = { opensAt: '2026-11-23T08:00:00.000Z', closesAt: '2026-11-23T16:00:00.000Z' }

  it.each<{ because: string; more: Partial<DecisionInput>; decision: string; notBefore: string | null }>([
    { because: 'it is open', more: calendar('pass', { closesAt: null }), decision: 'GO', notBefore: null },
    { because: 'it closes after now', more: calendar('pass', { closesAt: '2026-11-21T12:00:01Z' }), decision: 'GO', notBefore: null },
    { because: 'it has closed since', more: calendar('pass', { closesAt: '2026-11-21T12:00:00Z' }), decision: 'NO-GO', notBefore: null },
    { because: 'it is closed', more: calendar('pending', closed), decision: 'NO-GO', notBefore: '2026-11-23T08:00:00.000Z' },
    {
      because: 'it is closed now and open at the start',
      more: { ...calendar('pending', closed), targetTime: new Date('2026-11-23T09:00:00Z') },
      decision: 'GO',
      notBefore: null,
    },
    {
      because: 'it is closed again at the start',
      more: { ...calendar('pending', closed), targetTime: new Date('2026-11-23T16:00:00Z') },
      decision: 'NO-GO',
      notBefore: null,
    },
    {
      because: 'it closes before the start',
      more: { ...calendar('pass', { closesAt: '2026-11-21T16:00:00Z' }), targetTime: new Date('2026-11-22T09:00:00Z') },
      decision: 'NO-GO',
      notBefore: null,
    },
    { because: 'it never opens', more: calendar('pending', { opensAt: null }), decision: 'NO-GO', notBefore: null },
    { because: 'it says nothing', more: calendar('pending', {}), decision: 'NO-GO', notBefore: null },
  ])('is $decision when $because', ({ more, decision, notBefore }) => {
    expect(decided(more)).toMatchObject({ decision, notBefore })
  })

  it('does not hold a running stage that the policy lets finish', () => {
    const policy = policyOf('calendar: { on-freeze-start: finish-stage }')
    expect(decided({ ...calendar('pending', closed), policy, phase: 'started' }).decision).toBe('GO')
    expect(decided({ ...calendar('pending', closed), phase: 'started' }).decision).toBe('ABORT')
    expect(decided({ ...calendar('pending', closed), policy }).decision).toBe('NO-GO')
  })
})
