import { describe, expect, it } from 'vitest'
import { commit, decided, jobOf, now, otherCommit, policyOf, resultOf, saying } from './decision-input.fixture.ts'
import type { DecisionInput } from './decision-input.ts'
import { decisionStanding } from './standing.ts'

const targetTime = new Date('2026-11-21T20:00:00Z')
const at = (text: string): Date => new Date(`2026-11-21T${text}Z`)

describe('a decision', () => {
  const early = decided({ targetTime })

  it('made before the last hour is to be confirmed in it', () => {
    expect(early).toMatchObject({ reconfirmFrom: '2026-11-21T19:00:00.000Z', expiresAt: '2026-11-22T12:00:00.000Z' })
    expect(decisionStanding(early, { now: at('18:59:59') }).state).toBe('stands')
    expect(decisionStanding(early, { now: at('19:00:00') }).state).toBe('unconfirmed')
  })

  it('made within the last hour is the confirmation', () => {
    const jobs = [jobOf('gate', resultOf('quality-gate', 'pass', { at: '2026-11-21T18:59:00.000Z' }))]
    const late = decided({ targetTime, jobs, now: at('19:00:00') })
    expect(late.reconfirmFrom).toBeNull()
    expect(decisionStanding(late, { now: at('20:00:00'), inputsDigest: late.inputs.digest }).state).toBe('stands')
  })

  it('ends, is voided by other inputs, and needs no confirmation after the start', () => {
    expect(decisionStanding(early, { now: new Date('2026-11-22T12:00:01Z') }).state).toBe('expired')
    expect(decisionStanding(early, { now, inputsDigest: 'd'.repeat(64) })).toMatchObject({ state: 'voided' })
    expect(decisionStanding({ ...early, expiresAt: 'never' }, { now }).state).toBe('expired')
    expect(decided({ targetTime, phase: 'started' }).reconfirmFrom).toBeNull()
  })

  it('holds as long as the policy says', () => {
    const policy = policyOf('decision: { max-age: 4h, reconfirm-at: 30m }')
    expect(decided({ policy, targetTime })).toMatchObject({
      expiresAt: '2026-11-21T16:00:00.000Z',
      reconfirmFrom: '2026-11-21T19:30:00.000Z',
    })
  })

  const handed = (more: object = {}) => ({
    source: 'go.json',
    job: null,
    text: JSON.stringify(resultOf('go-no-go', 'pass', { data: { ...early, ...more } })),
  })
  it.each<{ because: string; more: Partial<DecisionInput>; state: string }>([
    { because: 'everything is as it was', more: {}, state: 'confirmed' },
    {
      because: 'the gates were run again, with the same evidence',
      more: { jobs: [jobOf('gate', resultOf('quality-gate', 'pass', { at: '2026-11-21T11:59:00.000Z' }))] },
      state: 'confirmed',
    },
    {
      because: 'the evidence is another',
      more: {
        jobs: [jobOf('gate', resultOf('quality-gate', 'pass', { evidence: [{ path: 'reports/junit.xml', sha256: 'e'.repeat(64) }] }))],
      },
      state: 'voided',
    },
    { because: 'it starts at another time', more: { targetTime: at('21:00:00') }, state: 'voided' },
    { because: 'the class is another', more: { releaseClass: 'major' }, state: 'voided' },
    { because: 'somebody watches', more: saying('/watch 0123456789abcdef0123456789abcdef01234567 @oncall errors'), state: 'voided' },
    {
      because: 'a job has been added',
      more: { jobs: [jobOf('gate', resultOf('quality-gate', 'pass')), { name: 'x', result: 'success', results: [] }] },
      state: 'voided',
    },
  ])('handed over again is $state when $because', ({ more, state }) => {
    expect(decided({ targetTime, ...more, files: [handed()] }).confirms).toMatchObject({ state, decision: 'GO' })
  })

  it('that has ended confirms nothing, and what is no decision is none', () => {
    expect(decided({ targetTime, files: [handed({ expiresAt: '2026-11-21T11:59:59.000Z' })] }).confirms).toMatchObject({ state: 'expired' })
    expect(decided({ targetTime, files: [handed({ decision: 'YES' })] }).confirms).toBeNull()
    expect(decided({ targetTime, files: [handed({ inputs: null })] }).confirms).toBeNull()
  })

  it('of another commit is voided', () => {
    const files = [{ source: 'f', job: null, text: JSON.stringify(resultOf('go-no-go', 'pass', { data: { ...early } })) }]
    const subject = { repository: 'acme/shop', commit: otherCommit, alsoCommits: [commit] }
    expect(decided({ targetTime, subject, files }).confirms).toMatchObject({ state: 'voided' })
  })
})
