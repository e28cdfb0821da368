import type { Deployment, EnvironmentProtection, EnvironmentReview } from '@locktender/github'
import { describe, expect, it } from 'vitest'
import { gateFacts, type GateSources } from './gate-facts.ts'

const minutes = (count: number): Date => new Date(Date.UTC(2026, 10, 21, 10, count))
const protection: EnvironmentProtection = {
  reviewers: [{ type: 'User', id: 1 }],
  customRules: 0,
  waitMinutes: 0,
  adminsCanBypass: false,
  branches: 'protected',
}
const by = (id: number, type = 'User', state: EnvironmentReview['state'] = 'approved'): EnvironmentReview => ({
  user: { id, login: `login-${id}`, type },
  state,
  comment: '',
})
/** A deployment of the run that came to its gate and was let through, by minutes. */
const through = (came: number, went: number | null, run = 77): Deployment => ({
  id: came,
  environment: 'Production',
  commit: 'c'.repeat(40),
  createdAt: minutes(came),
  statuses: [
    { state: 'waiting', createdAt: minutes(came), description: '', logUrl: `https://github.com/acme/shop/actions/runs/${run}/job/1` },
    ...(went === null ? [] : [{ state: 'in_progress', createdAt: minutes(went), description: '', logUrl: '' }]),
  ],
})
const facts = (more: Partial<GateSources>): ReturnType<typeof gateFacts> =>
  gateFacts({
    name: 'production',
    gate: 'passed',
    protection,
    reviews: [by(1)],
    deployments: [through(0, 5)],
    run: { id: 77, attemptStartedAt: minutes(0) },
    ...more,
  })
const times = ({ votes }: ReturnType<typeof gateFacts>): readonly (string | null)[] => votes.map(({ at }) => at?.slice(14, 16) ?? null)

describe('when somebody has answered at a gate', () => {
  it.each<{ because: string; more: Partial<GateSources>; at: readonly (string | null)[] }>([
    { because: 'the job started at once', more: {}, at: ['05'] },
    {
      because: 'two attempts were let through by two answers',
      more: { reviews: [by(1), by(2)], deployments: [through(20, 25), through(0, 5)] },
      at: ['05', '25'],
    },
    { because: 'the second attempt was let through by nobody', more: { deployments: [through(20, 25), through(0, 5)] }, at: ['05'] },
    { because: 'there are more answers than starts', more: { reviews: [by(1), by(2)] }, at: ['05', null] },
    { because: 'the job has not started', more: { deployments: [through(0, null)] }, at: [null] },
    { because: 'the deployment is that of another run', more: { deployments: [through(0, 5, 770)] }, at: [null] },
    { because: 'an App has answered its own rule before', more: { reviews: [by(9, 'Bot'), by(1)] }, at: ['05'] },
    { because: 'a wait timer has held the job back', more: { protection: { ...protection, waitMinutes: 5 } }, at: ['00'] },
    { because: 'the answer came long after the wait timer', more: { protection: { ...protection, waitMinutes: 1 } }, at: ['05'] },
    { because: 'the reviews cannot be read', more: { reviews: null }, at: [] },
  ])('is $at when $because', ({ more, at }) => {
    expect(times(facts(more))).toEqual(at)
  })

  it('an answer of an earlier attempt says nothing of who let this one through', () => {
    const again = facts({ deployments: [through(20, 25), through(0, 5)], run: { id: 77, attemptStartedAt: minutes(15) } })
    expect(again.environment.approvals).toEqual([])
    expect(facts({}).environment.approvals).toHaveLength(1)
    expect(facts({ reviews: null }).environment.approvals).toBeNull()
  })
})

it.each([
  { protection: 'missing' as const, exists: false },
  { protection: 'unseen' as const, exists: null },
  { protection, exists: true },
])('the environment is there or not, or nobody knows: $exists', ({ protection: found, exists }) => {
  expect(facts({ protection: found }).environment.exists).toBe(exists)
})

it('the deployment of this job is the one that has not ended, and before the gate there is none', () => {
  expect(facts({}).deployment?.id).toBe(0)
  expect(facts({ gate: 'ahead' }).deployment).toBeUndefined()
})
