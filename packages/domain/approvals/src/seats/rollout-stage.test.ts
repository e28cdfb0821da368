import type { ReleasePolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { judgeApprovals } from '../judge-approvals.ts'
import { people, sampleCase, samplePolicy, vote, yes } from '../sample-case.ts'

const policy: ReleasePolicy = {
  ...samplePolicy,
  types: { ...samplePolicy.types, minor: { approve: { 'tech-lead': 1 }, rollout: 'careful' } },
  rollouts: {
    careful: [{ to: '1%', for: '1h' }, { to: '50%', for: '1h', approve: { operations: 1 } }, { to: '100%' }],
  },
  environments: { production: { production: true }, half: { 'rollout-stage': 1 }, full: { 'rollout-stage': 2 } },
} as ReleasePolicy
const judge = (environment: string, votes: Parameters<typeof judgeApprovals>[1]['votes'], more: object = {}) =>
  judgeApprovals(policy, { ...sampleCase, release: { ...sampleCase.release, environment, ...more }, votes })

describe('an environment that stands for a stage of the rollout', () => {
  it('is approved by those whom the stage asks, under the name of the stage', () => {
    const { verdict, data } = judge('half', [yes(people.operations, 'operations')])
    expect({ verdict, stages: data.stages.map(({ name, state }) => `${name} ${state}`) }).toEqual({
      verdict: 'pass',
      stages: ['rollout/1 satisfied'],
    })
    expect(data.seats).toMatchObject([{ stage: 'rollout/1', role: 'operations', filledBy: { user: people.operations } }])
  })

  it.each([
    { because: 'nobody has said yes', environment: 'half', votes: [], verdict: 'pending', code: undefined },
    {
      because: 'those of the release have said yes',
      environment: 'half',
      votes: [vote(people.techLead)],
      verdict: 'pending',
      code: undefined,
    },
    {
      because: 'the stage asks for nobody',
      environment: 'full',
      votes: [yes(people.operations, 'operations')],
      verdict: 'unknown',
      code: 'approval/no-rollout-stage',
    },
    {
      because: 'the class, and with it the rollout, is not known',
      environment: 'half',
      votes: [yes(people.operations, 'operations')],
      more: { class: null },
      verdict: 'unknown',
      code: 'approval/no-rollout-stage',
    },
  ])('is not approved when $because', ({ environment, votes, verdict, code, more = {} }) => {
    const judged = judge(environment, votes, more)
    expect(judged.verdict).toBe(verdict)
    expect(judged.data.approved).toBe(false)
    if (code !== undefined) expect(judged.reasons[0]?.code).toBe(code)
  })

  it('changes nothing for other environments', () => {
    expect(judge('production', [vote(people.techLead)]).data.stages.map(({ name }) => name)).toEqual(['approval'])
  })
})
