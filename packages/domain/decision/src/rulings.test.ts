import type { GoNoGoData } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { decided, jobOf, otherCommit, policyOf, resultOf, saying } from './decision-input.fixture.ts'
import type { DecisionInput } from './decision-input.ts'
import { goNoGoVerdict } from './outcome.ts'

describe('after the start', () => {
  it('what stops a release is ABORT', () => {
    const data = decided({ phase: 'started', jobs: [jobOf('canary', resultOf('canary-analysis', 'fail'))] })
    expect(data).toMatchObject({ decision: 'ABORT', code: 'decision/abort' })
    expect(goNoGoVerdict(data)).toBe('fail')
  })

  it('what holds is GO', () => {
    expect(decided({ phase: 'started' }).decision).toBe('GO')
  })

  it.each([
    { kind: 'cancel' as const, reason: 'no', by: 'rita' },
    { kind: 'delay' as const, to: new Date('2026-12-01T00:00:00Z'), reason: 'no', by: 'rita' },
  ])('nobody rules $kind', (ruling) => {
    expect(() => decided({ phase: 'started', ruling })).toThrow(expect.objectContaining({ code: 'decision/started' }))
  })
})

describe('a ruling', () => {
  const cancel = { kind: 'cancel' as const, reason: 'the contract fell through', by: 'rita' }
  const delay = { kind: 'delay' as const, to: new Date('2026-12-01T09:00:00Z'), reason: 'a supplier is late', by: 'rita' }
  const earlier = (data: GoNoGoData, at = '2026-11-21T11:00:00.000Z') => ({
    source: 'go.json',
    job: null,
    text: JSON.stringify(resultOf('go-no-go', 'fail', { data: { ...data }, at })),
  })

  it('to delay is NO-GO with the new date, until that date', () => {
    const data = decided({ ruling: delay })
    expect(data).toMatchObject({
      decision: 'NO-GO',
      code: 'decision/delayed',
      notBefore: '2026-12-01T09:00:00.000Z',
      delay: { by: 'rita' },
    })
    const files = [earlier(data)]
    expect(decided({ files })).toMatchObject({ code: 'decision/delayed' })
    const jobs = [jobOf('gate', resultOf('quality-gate', 'pass', { at: '2026-12-01T09:00:00.000Z' }))]
    expect(decided({ files, jobs, now: new Date('2026-12-01T09:00:00Z') })).toMatchObject({ decision: 'GO', delay: null })
  })

  it('to cancel is for good', () => {
    const data = decided({ ruling: cancel })
    expect(data).toMatchObject({ decision: 'NO-GO', code: 'decision/cancelled', cancellation: { reason: cancel.reason, by: 'rita' } })
    const later = decided({ files: [earlier(data)], ruling: delay })
    expect(later).toMatchObject({ code: 'decision/cancelled', cancellation: { at: '2026-11-21T12:00:00.000Z' } })
  })

  it('about another commit is none about this one', () => {
    const data = decided({ ruling: cancel })
    const result = resultOf('go-no-go', 'fail', { data: { ...data }, subject: { repository: 'acme/shop', commit: otherCommit } })
    expect(decided({ files: [{ source: 'f', job: null, text: JSON.stringify(result) }] }).decision).toBe('GO')
  })

  it('is refused where the policy does not have it', () => {
    const policy = policyOf('decision: { outcomes: [conditional] }')
    expect(() => decided({ policy, ruling: cancel })).toThrow(expect.objectContaining({ code: 'decision/not-an-outcome' }))
  })
})

describe('an override', () => {
  const policy = policyOf('roles: { executive: [eve, mia] }\noverrides: { approve: { executive: 2 } }')
  const line = '/override decision 0123456789abcdef0123456789abcdef01234567 until 2026-11-22T12:00Z reason: payments are down for everybody'
  const [said] = saying(line).statements
  const by = (login: string) => (said === undefined ? [] : [{ ...said, by: login }])
  const failing: Partial<DecisionInput> = {
    policy,
    roleMembers: new Map([['executive', ['eve', 'mia']]]),
    jobs: [jobOf('gate', resultOf('quality-gate', 'fail'))],
  }

  it('by all who must is recorded, opens a post-mortem, and leaves the decision as it is', () => {
    const data = decided({ ...failing, statements: [...by('eve'), ...by('Mia')] })
    expect(data).toMatchObject({
      decision: 'NO-GO',
      override: { by: ['Mia', 'eve'], until: '2026-11-22T12:00:00.000Z', opens: 'post-mortem' },
    })
    expect(goNoGoVerdict(data)).toBe('warn')
    expect(data.criteria).toEqual(decided(failing).criteria)
  })

  it.each<{ because: string; more: Partial<DecisionInput>; code: string }>([
    { because: 'one of two is missing', more: { statements: by('eve') }, code: 'override/refused' },
    { because: 'one says it twice', more: { statements: [...by('eve'), ...by('eve')] }, code: 'override/refused' },
    { because: 'the policy has none', more: { policy: {}, statements: [...by('eve'), ...by('mia')] }, code: 'override/refused' },
    {
      because: 'the release has started',
      more: { phase: 'started', statements: [...by('eve'), ...by('mia')] },
      code: 'override/no-effect',
    },
    {
      because: 'the release is cancelled',
      more: { ruling: { kind: 'cancel', reason: 'no', by: 'rita' }, statements: [...by('eve'), ...by('mia')] },
      code: 'override/no-effect',
    },
    {
      because: 'there is nothing to override',
      more: { jobs: [jobOf('gate', resultOf('quality-gate', 'pass'))], statements: [...by('eve'), ...by('mia')] },
      code: 'override/no-effect',
    },
  ])('does not count when $because', ({ more, code }) => {
    expect(decided({ ...failing, ...more })).toMatchObject({ override: null, notes: [{ code }] })
  })

  it('for another release is none', () => {
    const statements = saying(line.replace('0123456789abcdef0123456789abcdef01234567', 'ffffffffffff')).statements
    const data = decided({ ...failing, statements })
    expect(data.override).toBeNull()
    expect(data.statements).toMatchObject([
      { kind: 'override', counted: false, message: expect.stringContaining('about the commit ffffffffffff') },
    ])
  })
})
