import type { CheckState } from '@locktender/gates'
import { describe, expect, it } from 'vitest'
import { commit, decided, jobOf, policyOf, resultOf, saying } from '../decision-input.fixture.ts'
import type { DecisionInput } from '../decision-input.ts'

const by = (id: string, more: Partial<DecisionInput>) => decided(more).criteria.find((each) => each.id === id)

describe('a criterion', () => {
  const policy = policyOf(`
roles: { operations: [frank] }
gates: [ { id: smoke, check: ci }, { id: load, check: ci } ]
decision:
  criteria:
    - { id: gates, group: technical, item: All gates have passed, result: quality-gate }
    - { id: smoke, item: Smoke tests have passed, gate: smoke }
    - { id: load, item: Load tests have passed, gate: load }
    - { id: built, item: It is built, check: ci / build }
    - { id: rollback, item: The rollback is tested, attested-by: operations, max-age: 2h }
    - { id: support, item: Support is ready, level: minor }`)
  const tree = {
    children: [
      {
        children: [
          { id: 'smoke', state: 'pass' },
          { id: 'load', state: 'fail' },
        ],
      },
    ],
  }
  const gate = resultOf('quality-gate', 'pass', { data: { decision: 'GO', tree } })
  const jobs = [jobOf('gate', gate)]
  const check = (conclusion: string): readonly CheckState[] => [{ name: 'ci / build', conclusion, commit }]

  it.each<{ id: string; because: string; more: Partial<DecisionInput>; state: string; code: string }>([
    { id: 'gates', because: 'the result passes', more: {}, state: 'pass', code: 'criterion/pass' },
    { id: 'gates', because: 'there is no result', more: { jobs: [] }, state: 'unknown', code: 'criterion/no-result' },
    { id: 'smoke', because: 'the gate passes', more: {}, state: 'pass', code: 'criterion/pass' },
    { id: 'load', because: 'the gate fails', more: {}, state: 'fail', code: 'criterion/fail' },
    { id: 'load', because: 'nobody judges the gate', more: { jobs: [] }, state: 'unknown', code: 'criterion/no-gate' },
    {
      id: 'smoke',
      because: 'the result that judges it is old',
      more: { jobs: [jobOf('gate', { ...gate, at: '2026-11-01T00:00:00.000Z' })] },
      state: 'unknown',
      code: 'criterion/unknown',
    },
    { id: 'built', because: 'the check has succeeded', more: { checks: check('success') }, state: 'pass', code: 'check/success' },
    { id: 'built', because: 'the check was skipped', more: { checks: check('skipped') }, state: 'fail', code: 'check/not-run' },
    { id: 'built', because: 'there is no check', more: {}, state: 'unknown', code: 'check/missing' },
    { id: 'rollback', because: 'nobody says so', more: {}, state: 'unknown', code: 'attestation/missing' },
    {
      id: 'rollback',
      because: 'one without the role says so',
      more: saying('/attest criteria/rollback 0123456789abcdef0123456789abcdef01234567'),
      state: 'unknown',
      code: 'attestation/wrong-role',
    },
    {
      id: 'rollback',
      because: 'it was said too long ago',
      more: {
        ...saying('/attest criteria/rollback 0123456789abcdef0123456789abcdef01234567'),
        roleMembers: new Map([['operations', ['rita']]]),
      },
      state: 'unknown',
      code: 'attestation/stale',
    },
    {
      id: 'support',
      because: 'anybody says so',
      more: saying('/attest criteria/support 0123456789abcdef0123456789abcdef01234567'),
      state: 'pass',
      code: 'attestation/given',
    },
    {
      id: 'support',
      because: 'somebody says so of another commit',
      more: saying('/attest criteria/support ffffffffffffffffffffffffffffffffffffffff'),
      state: 'unknown',
      code: 'attestation/missing',
    },
  ])('$id is $state when $because', ({ id, more, state, code }) => {
    expect(by(`criteria/${id}`, { policy, jobs, ...more })).toMatchObject({ state, code })
  })

  it('names who attested it', () => {
    const more = { policy, jobs, ...saying('/attest criteria/support 0123456789abcdef0123456789abcdef01234567') }
    expect(by('criteria/support', more)).toMatchObject({ proof: 'attestation', by: 'rita' })
    expect(by('criteria/gates', more)).toMatchObject({ proof: 'result', by: null, group: 'technical' })
  })

  it('that a machine proves takes nobody’s word', () => {
    const data = decided({
      policy,
      jobs,
      ...saying(
        '/attest criteria/load 0123456789abcdef0123456789abcdef01234567',
        '/attest criteria/suport 0123456789abcdef0123456789abcdef01234567',
      ),
    })
    expect(data.statements).toMatchObject([
      { counted: false, message: expect.stringContaining('proved by a machine') },
      { counted: false, message: expect.stringContaining('did you mean criteria/support?') },
    ])
  })
})

describe('a set of criteria', () => {
  it.each([
    { set: 'criteria-15', items: 15, groups: ['business', 'risk', 'technical'], minor: 1, reconfirm: '60m' },
    { set: 'criteria-6', items: 6, groups: ['criteria'], minor: 0, reconfirm: '30m' },
    { set: 'agenda-5', items: 5, groups: ['criteria'], minor: 1, reconfirm: '60m' },
  ])('$set asks for $items things', ({ set, items, groups, minor, reconfirm }) => {
    const policy = policyOf(`decision: { use: ${set} }`)
    const criteria = decided({ policy }).criteria.filter(({ id }) => id.startsWith('criteria/'))
    expect(criteria).toHaveLength(items)
    expect([...new Set(criteria.map(({ group }) => group))].toSorted()).toEqual(groups)
    expect(criteria.filter(({ level }) => level === 'minor')).toHaveLength(minor)
    expect(policy.decision?.['reconfirm-at']).toBe(reconfirm)
  })

  it.each(['criteria-15', 'criteria-6', 'agenda-5'])('%s is GO when every item of it is proved or attested', (set) => {
    const policy = policyOf(`decision: { use: ${set} }`)
    const open = decided({ policy }).criteria.filter(({ proof, state }) => proof === 'attestation' && state === 'unknown')
    const lines = open.map(({ id }) => `/attest ${id} 0123456789abcdef0123456789abcdef01234567`)
    expect(decided({ policy, ...saying(...lines) }).decision).toBe('GO')
    expect(decided({ policy, ...saying(...lines.slice(1)) }).decision).toBe('NO-GO')
  })
})

it('lists of readiness and people are asked for item by item', () => {
  const policy = policyOf(
    'roles: { qa: [ada] }\ndecision: { checklists: [technical-readiness, operational-readiness, business-readiness], people: [qa] }',
  )
  const { criteria } = decided({ policy })
  const sizes = ['technical-readiness', 'operational-readiness', 'business-readiness', 'people'].map(
    (group) => criteria.filter((each) => each.group === group).length,
  )
  expect(sizes).toEqual([8, 8, 8, 1])
  expect(
    by('people/qa', {
      policy,
      roleMembers: new Map([['qa', ['rita']]]),
      ...saying('/attest people/qa 0123456789abcdef0123456789abcdef01234567'),
    }),
  ).toMatchObject({
    state: 'pass',
    by: 'rita',
  })
})
