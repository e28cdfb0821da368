import { describe, expect, it } from 'vitest'
import type { Attestation, CheckState } from '../gate-input.ts'
import { commit, gated, leaves, mainCommit, only } from '../gate-input.fixture.ts'

describe('a check', () => {
  const policy = 'gates: [ { id: build, check: "ci / build" } ]'
  const check = (conclusion: string | null, more: Partial<CheckState> = {}): CheckState => ({
    name: 'ci / build',
    conclusion,
    commit,
    ...more,
  })

  it.each<{ checks: readonly CheckState[]; state: string; code: string }>([
    { checks: [check('success')], state: 'pass', code: 'check/success' },
    { checks: [check('failure')], state: 'fail', code: 'check/failed' },
    { checks: [check('skipped')], state: 'fail', code: 'check/not-run' },
    { checks: [check('neutral')], state: 'fail', code: 'check/not-run' },
    { checks: [check('stale')], state: 'fail', code: 'check/failed' },
    { checks: [check(null)], state: 'unknown', code: 'check/pending' },
    { checks: [check('pending')], state: 'unknown', code: 'check/pending' },
    { checks: [check('success'), check(null)], state: 'unknown', code: 'check/pending' },
    { checks: [check('success'), check('failure', { appId: 1 })], state: 'fail', code: 'check/failed' },
    { checks: [check('success', { commit: mainCommit })], state: 'unknown', code: 'check/wrong-commit' },
    { checks: [check('success', { name: 'ci' })], state: 'unknown', code: 'check/missing' },
    { checks: [], state: 'unknown', code: 'check/missing' },
  ])('of $code is $state', async ({ checks, state, code }) => {
    expect(await only(policy, { checks })).toMatchObject({ state, code })
  })

  it('counts from the named App alone', async () => {
    const own = 'gates: [ { id: build, check: "ci / build", app: 15368 } ]'
    expect((await only(own, { checks: [check('success', { appId: 666 })] })).code).toBe('check/missing')
    expect((await only(own, { checks: [check('success')] })).code).toBe('check/missing')
    expect(
      await only(own, { checks: [check('success', { appId: 15368, url: 'https://x/1' }), check('failure', { appId: 666 })] }),
    ).toMatchObject({
      state: 'pass',
      evidence: ['https://x/1'],
    })
  })
})

describe('an attestation', () => {
  const policy = 'roles: { business: [] }\ngates: [ { id: uat, attested-by: business, max-age: 14d } ]'
  const roleMembers = new Map([['business', ['Erin']]])
  const attested = (more: Partial<Attestation> = {}): Attestation => ({
    of: 'uat',
    by: '@erin',
    at: new Date('2026-06-10T12:00:00Z'),
    commit,
    evidence: [{ url: 'https://x/minutes', sha256: 'ab' }],
    ...more,
  })

  it.each<{ because: string; attestations: readonly Attestation[]; state: string; code: string }>([
    { because: 'it is given', attestations: [attested()], state: 'pass', code: 'attestation/given' },
    { because: 'it is for no commit', attestations: [attested({ commit: undefined as never })], state: 'pass', code: 'attestation/given' },
    { because: 'nobody gave it', attestations: [], state: 'unknown', code: 'attestation/missing' },
    { because: 'it is of something else', attestations: [attested({ of: 'other' })], state: 'unknown', code: 'attestation/missing' },
    { because: 'somebody else gave it', attestations: [attested({ by: 'mallory' })], state: 'unknown', code: 'attestation/wrong-role' },
    {
      because: 'it is for another commit',
      attestations: [attested({ commit: mainCommit })],
      state: 'unknown',
      code: 'attestation/wrong-commit',
    },
    {
      because: 'it is too old',
      attestations: [attested({ at: new Date('2026-06-01T11:59:59Z') })],
      state: 'unknown',
      code: 'attestation/stale',
    },
    {
      because: 'it is just young enough',
      attestations: [attested({ at: new Date('2026-06-01T12:00:00Z') })],
      state: 'pass',
      code: 'attestation/given',
    },
    {
      because: 'it is from the future',
      attestations: [attested({ at: new Date('2026-06-15T12:10:01Z') })],
      state: 'unknown',
      code: 'attestation/stale',
    },
    { because: 'its time is none', attestations: [attested({ at: new Date('x') })], state: 'unknown', code: 'attestation/stale' },
    {
      because: 'a newer one is there',
      attestations: [attested({ at: new Date('2026-01-01T00:00:00Z') }), attested()],
      state: 'pass',
      code: 'attestation/given',
    },
  ])('is $state when $because', async ({ attestations, state, code }) => {
    expect(await only(policy, { attestations, roleMembers })).toMatchObject({ state, code })
  })
})

describe('a checklist', () => {
  const policy = `
roles: { operations: [] }
gates:
  - { id: ready, checklist: on-call }
  - { id: build, check: ci, level: advisory }
checklists:
  on-call:
    - { id: runbook, item: The runbook is up to date, attested-by: operations, max-age: 90d }
    - { id: smoke, item: Smoke tests have passed, check: smoke }
    - { id: built, item: It is built, gate: build }
    - { id: told, item: On-call is told }
`
  const roleMembers = new Map([['operations', ['frank']]])
  const at = new Date('2026-06-14T00:00:00Z')

  it('is proved item by item', async () => {
    const attestations = [
      { of: 'on-call/runbook', by: 'frank', at, evidence: [] },
      { of: 'on-call/told', by: 'anybody', at, commit, evidence: [] },
    ]
    const checks = ['smoke', 'ci'].map((name) => ({ name, conclusion: 'success', commit }))
    const data = await gated(policy, { attestations, checks, roleMembers })
    expect(data.decision).toBe('GO')
    expect(
      leaves(data)
        .slice(0, 4)
        .map(({ text, code }) => [text, code]),
    ).toEqual([
      ['The runbook is up to date', 'attestation/given'],
      ['Smoke tests have passed', 'check/success'],
      ['It is built', 'checklist/pass'],
      ['On-call is told', 'attestation/given'],
    ])
    const half = await gated(policy, { attestations: attestations.slice(0, 1), checks, roleMembers })
    expect(half).toMatchObject({ decision: 'NO-GO', tree: { code: 'attestation/missing' } })
  })

  it('of a set needs no definition', async () => {
    const data = await gated('gates: [ { id: ready, checklist: operational-readiness } ]')
    expect(leaves(data)).toHaveLength(8)
    expect(data.decision).toBe('NO-GO')
  })

  it('that rests on itself is not known', async () => {
    const circle = 'gates: [ { id: a, checklist: x } ]\nchecklists: { x: [ { id: i, item: a holds, gate: a } ] }'
    expect(await only(circle)).toMatchObject({ state: 'unknown', code: 'checklist/no-gate' })
  })
})
