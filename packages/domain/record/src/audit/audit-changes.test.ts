import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditChanges, type MadeChange } from '../index.ts'
import { facts, recordOf, type Step } from '../sample-record.fixture.ts'

const commit = facts.planned.commit
const [{ sha256: artifact }] = facts.planned.artifacts
const rules = { adoptWithin: '4h', adoptWithinMs: 4 * 3_600_000 }
// The record of the fixture begins at noon, one event a minute.
const deployment: MadeChange = {
  kind: 'deployment',
  name: '812',
  environment: 'production',
  commit,
  artifacts: [],
  at: '2026-11-21T13:00:00.000Z',
  by: 'ada',
}
const tag: MadeChange = { ...deployment, kind: 'tag', name: 'v1.1.0', environment: null, by: null }
const plan: Step = { type: 'planned', with: { tag: 'v1.1.0' } }
const approved: readonly Step[] = [plan, { type: 'approved' }]
const adopts = { deployment: 812, environment: 'production', commit }
const adoption = (more: object = {}): Step => ({
  type: 'overridden',
  release: 'emergency-1',
  with: { kind: 'bypass', what: 'w', reason: 'pods crashed', by: ['eve'], expires: '2026-11-21T12:00:00Z', adopts, ...more },
})
const audit = (steps: readonly Step[], change: MadeChange) =>
  auditChanges(
    [change],
    recordOf(steps).map(({ event }) => event),
    rules,
  )[0] ?? expect.fail('nothing was judged')

describe('a change is held against the record', () => {
  it.each<{ because: string; steps: readonly Step[]; change: MadeChange; code: string; release: string | null }>([
    { because: 'its release was approved', steps: approved, change: deployment, code: 'audit/authorised', release: '1.1.0' },
    { because: 'its tag was approved', steps: approved, change: tag, code: 'audit/authorised', release: '1.1.0' },
    {
      because: 'a decision to go is enough',
      steps: [plan, { type: 'decided' }],
      change: deployment,
      code: 'audit/authorised',
      release: '1.1.0',
    },
    {
      because: 'it names the artifact that was planned',
      steps: approved,
      change: { ...deployment, artifacts: [artifact] },
      code: 'audit/authorised',
      release: '1.1.0',
    },
    {
      because: 'the plan names no environment',
      steps: [{ type: 'planned', with: { environment: undefined } }, { type: 'approved' }],
      change: deployment,
      code: 'audit/authorised',
      release: '1.1.0',
    },
    {
      because: 'the release was planned anew for another commit, and this one had been approved',
      steps: [...approved, { type: 'planned', with: { commit: 'f'.repeat(40) } }],
      change: deployment,
      code: 'audit/authorised',
      release: '1.1.0',
    },
    { because: 'the record is empty', steps: [], change: deployment, code: 'audit/unrecorded', release: null },
    {
      because: 'no release has its commit',
      steps: approved,
      change: { ...deployment, commit: 'f'.repeat(40) },
      code: 'audit/unrecorded',
      release: null,
    },
    {
      because: 'its release was for another environment',
      steps: approved,
      change: { ...deployment, environment: 'live' },
      code: 'audit/unrecorded',
      release: null,
    },
    { because: 'no release has the tag', steps: approved, change: { ...tag, name: 'v9.9.9' }, code: 'audit/unrecorded', release: null },
    { because: 'nobody approved it', steps: [plan], change: deployment, code: 'audit/not-approved', release: '1.1.0' },
    {
      because: 'it was decided not to go',
      steps: [plan, { type: 'decided', with: { outcome: 'NO-GO' } }],
      change: deployment,
      code: 'audit/not-approved',
      release: '1.1.0',
    },
    {
      because: 'only an earlier plan for another commit was approved',
      steps: [{ type: 'planned', with: { commit: 'f'.repeat(40) } }, { type: 'approved' }, plan],
      change: deployment,
      code: 'audit/not-approved',
      release: '1.1.0',
    },
    {
      because: 'the tag was moved',
      steps: approved,
      change: { ...tag, commit: 'f'.repeat(40) },
      code: 'audit/other-commit',
      release: '1.1.0',
    },
    {
      because: 'it names an artifact that was never planned',
      steps: approved,
      change: { ...deployment, artifacts: ['0'.repeat(64)] },
      code: 'audit/other-artifact',
      release: '1.1.0',
    },
    {
      because: 'the release was written down the day after',
      steps: approved,
      change: { ...deployment, at: '2026-11-20T12:00:00Z' },
      code: 'audit/recorded-late',
      release: '1.1.0',
    },
    {
      because: 'a tag has the time of its commit, so that nobody is late with it',
      steps: approved,
      change: { ...tag, at: '2020-01-01T00:00:00Z' },
      code: 'audit/authorised',
      release: '1.1.0',
    },
    {
      because: 'somebody adopted it in time',
      steps: [adoption()],
      change: { ...deployment, at: '2026-11-21T09:00:00Z' },
      code: 'audit/adopted',
      release: 'emergency-1',
    },
    {
      because: 'somebody adopted it too late, whatever time the adoption names',
      steps: [adoption({ adopts: { ...adopts, madeAt: '2026-11-21T11:00:00Z' } })],
      change: { ...deployment, at: '2026-11-21T07:00:00Z' },
      code: 'audit/adopted-late',
      release: 'emergency-1',
    },
    {
      because: 'another deployment was adopted',
      steps: [adoption({ adopts: { ...adopts, deployment: 811 } })],
      change: deployment,
      code: 'audit/unrecorded',
      release: null,
    },
    {
      because: 'the deployment was adopted for another commit',
      steps: [adoption({ adopts: { ...adopts, commit: 'f'.repeat(40) } })],
      change: deployment,
      code: 'audit/unrecorded',
      release: null,
    },
    {
      because: 'an override that adopts nothing is no adoption',
      steps: [adoption({ adopts: undefined })],
      change: deployment,
      code: 'audit/unrecorded',
      release: null,
    },
    {
      because: 'a release that was approved speaks louder than an adoption',
      steps: [...approved, adoption()],
      change: deployment,
      code: 'audit/authorised',
      release: '1.1.0',
    },
  ])('as $code, when $because', ({ steps, change, code, release }) => {
    expect(audit(steps, change)).toMatchObject({ code, release })
  })

  it('shows those that nobody authorised first', () => {
    const events = recordOf([...approved, adoption({ adopts: { ...adopts, deployment: 5 } })]).map(({ event }) => event)
    const states = auditChanges(
      [deployment, { ...deployment, name: '5', commit }, { ...deployment, commit: 'f'.repeat(40) }],
      events,
      rules,
    )
    expect(states.map(({ state }) => state)).toEqual(['unauthorised', 'authorised', 'authorised'])
  })

  it('loses none and authorises none that the record does not hold, whatever they say of themselves', () => {
    const anything = fc.record({
      kind: fc.constantFrom('deployment' as const, 'tag' as const),
      name: fc.oneof(fc.string(), fc.constantFrom('812', 'v1.1.0', '__proto__')),
      environment: fc.constantFrom('production', 'live', null),
      commit: fc.constantFrom('1'.repeat(40), '2'.repeat(40)),
      artifacts: fc.constantFrom([], [artifact]),
      at: fc.constant('2026-11-21T13:00:00.000Z'),
      by: fc.constantFrom('ada', null),
    })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (changes) => {
        const judged = auditChanges(
          changes,
          recordOf(approved).map(({ event }) => event),
          rules,
        )
        expect(judged).toHaveLength(changes.length)
        expect(judged.every(({ state }) => state === 'unauthorised')).toBe(true)
      }),
    )
  })
})
