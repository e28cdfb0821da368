import { expect, it } from 'vitest'
import type { ReleasePolicy } from '@locktender/contracts'
import { plannedStages } from './planned-stages.ts'

const policy = {
  types: { minor: { rollout: 'standard' }, docs: { rollout: 'none' }, patch: { rollout: 'gone' } },
  rollouts: {
    standard: [{ to: '10%', for: '1h' }, { to: '100%' }],
    careful: [{ to: '1%', for: '4h' }, { to: '10%', for: '1h', approve: { operations: 1 } }, { to: '100%' }],
    fast: [{ to: '10%', for: '5m' }, { to: '100%' }],
  },
  risk: { levels: { medium: { from: 30, rollout: 'fast' }, high: { from: 60, rollout: 'careful' }, extreme: { from: 90 } } },
} as unknown as ReleasePolicy
const shares = (type: string, points: number): number[] => plannedStages(policy, type, points).map(({ share }) => share)

it.each([
  { because: 'no level of risk is reached', type: 'minor', points: 29, is: [0.1, 1] },
  { because: 'the rollout of the level is faster', type: 'minor', points: 30, is: [0.1, 1] },
  { because: 'the rollout of the level is slower', type: 'minor', points: 60, is: [0.01, 0.1, 1] },
  { because: 'a higher level names none', type: 'minor', points: 95, is: [0.01, 0.1, 1] },
  { because: 'the class has no stages', type: 'docs', points: 0, is: [1] },
  { because: 'the class has no stages, but the risk asks for them', type: 'docs', points: 60, is: [0.01, 0.1, 1] },
  { because: 'the class is not in the policy', type: 'major', points: 0, is: [0.1, 1] },
])('gives the stages $is when $because', ({ type, points, is }) => {
  expect(shares(type, points)).toEqual(is)
})

it('keeps the time and the people of a stage', () => {
  expect(plannedStages(policy, 'minor', 60)[1]).toEqual({ share: 0.1, bakeSeconds: 3600, approve: { operations: 1 } })
})

it('says which rule names a rollout that is not there', () => {
  expect(() => plannedStages(policy, 'patch', 0)).toThrow(
    expect.objectContaining({ code: 'rollout/no-such-rollout', hint: expect.stringContaining('types.patch.rollout') }),
  )
})
