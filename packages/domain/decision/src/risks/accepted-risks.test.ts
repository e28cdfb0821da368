import type { GoNoGoData, Result } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { decided, jobOf, policyOf, resultOf, saying } from '../decision-input.fixture.ts'
import type { DecisionInput } from '../decision-input.ts'
import { goNoGoVerdict } from '../outcome.ts'

/** A quality-gate that holds but for something. */
function gated(decision: string, states: readonly string[], waivers: readonly object[] = []): Result {
  const gates = states.map((each, index) => ({ id: `g${index}`, state: each, children: [] }))
  return resultOf('quality-gate', 'warn', {
    data: { decision, tree: { children: [{ id: 'stage/production', children: gates }] }, waivers },
  })
}
const waiver = { id: 'w1', state: 'used', owner: 'ben', expires: '2026-12-31', message: 'an old library' }

describe('a risk', () => {
  const policy = policyOf('decision: { minor: [policy-lint] }')
  const jobs = [jobOf('gate', resultOf('quality-gate', 'pass')), jobOf('lint', resultOf('policy-lint', 'fail'))]
  const accept =
    '/accept result/lint/policy-lint 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: mended with the next patch'
  const watch = '/watch 0123456789abcdef0123456789abcdef01234567 @oncall errors and latency'
  const about = (more: Partial<DecisionInput> = {}): GoNoGoData => decided({ policy, jobs, ...saying(accept, watch), ...more })

  it('that is accepted and watched is CONDITIONAL', () => {
    const data = about()
    expect(data).toMatchObject({
      decision: 'CONDITIONAL',
      code: 'decision/conditional',
      risks: [{ of: 'result/lint/policy-lint', owner: 'ben', expires: '2026-12-01T23:59:59.000Z', by: 'rita', source: 'statement' }],
      watch: [{ who: 'oncall', what: 'errors and latency', by: 'rita' }],
    })
    expect(goNoGoVerdict(data)).toBe('warn')
    expect(data.criteria.find(({ id }) => id === 'result/lint/policy-lint')).toMatchObject({ state: 'fail', accepted: true })
  })

  it.each([
    { because: 'nobody accepts it', more: saying(watch), code: 'decision/not-accepted' },
    { because: 'nobody watches', more: saying(accept), code: 'decision/no-watch' },
    { because: 'something else is accepted', more: saying(accept.replace('lint/', 'gate/'), watch), code: 'decision/not-accepted' },
    {
      because: 'it has been accepted for a time that is over',
      more: saying(accept.replace('2026-12-01', '2026-11-20'), watch),
      code: 'decision/not-accepted',
    },
    {
      because: 'it is accepted for too long',
      more: saying(accept.replace('2026-12-01', '2027-12-01'), watch),
      code: 'decision/not-accepted',
    },
    {
      because: 'the policy has no such outcome',
      more: { policy: policyOf('decision: { minor: [policy-lint], outcomes: [delay] }') },
      code: 'decision/not-accepted',
    },
    {
      because: 'a role must accept it',
      more: {
        policy: policyOf('roles: { manager: [mia] }\ndecision: { minor: [policy-lint], accept: [manager] }'),
        roleMembers: new Map([['manager', ['mia']]]),
      },
      code: 'decision/not-accepted',
    },
  ])('stays NO-GO when $because', ({ more, code }) => {
    expect(about(more)).toMatchObject({ decision: 'NO-GO', code })
  })

  it('may be accepted by one who has the role', () => {
    const own = policyOf('roles: { manager: [mia] }\ndecision: { minor: [policy-lint], accept: [manager] }')
    expect(about({ policy: own, roleMembers: new Map([['manager', ['Rita']]]) }).decision).toBe('CONDITIONAL')
  })

  it('of something critical cannot be accepted', () => {
    const data = about({ policy: {} })
    expect(data.decision).toBe('NO-GO')
    expect(data.statements.find(({ kind }) => kind === 'accept')).toMatchObject({
      counted: false,
      message: expect.stringContaining('is critical'),
    })
  })

  it('that quality-gate has waived is accepted by the waiver and still needs a watch', () => {
    const gate = [jobOf('gate', gated('CONDITIONAL', ['pass', 'waived'], [waiver]))]
    expect(decided({ jobs: gate })).toMatchObject({ code: 'decision/no-watch' })
    expect(decided({ jobs: gate, ...saying(watch) })).toMatchObject({
      decision: 'CONDITIONAL',
      risks: [{ of: 'result/gate/quality-gate', owner: 'ben', source: 'waiver', by: null }],
    })
  })

  it.each([
    { because: 'an advisory gate fails besides', result: gated('CONDITIONAL', ['fail', 'waived'], [waiver]) },
    { because: 'the waivers were left out of the output', result: gated('CONDITIONAL', ['waived']) },
    { because: 'the waiver has ended', result: gated('CONDITIONAL', ['waived'], [{ ...waiver, expires: '2026-11-20' }]) },
    { because: 'it is no date', result: gated('CONDITIONAL', ['waived'], [{ ...waiver, expires: 'never' }]) },
    { because: 'the gate was overridden', result: gated('NO-GO', ['waived'], [waiver]) },
    { because: 'the data were left out', result: resultOf('quality-gate', 'warn') },
  ])('of a quality-gate is not accepted by itself when $because', ({ result }) => {
    expect(decided({ jobs: [jobOf('gate', result)], ...saying(watch) }).decision).toBe('NO-GO')
  })
})
