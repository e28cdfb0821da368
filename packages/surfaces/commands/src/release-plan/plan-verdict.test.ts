import type { Reason, Verdict } from '@locktender/contracts'
import type { ReleasePlan, Wait } from '@locktender/planning'
import { describe, expect, it } from 'vitest'
import { verdictOf } from './plan-verdict.ts'

const wait: Wait = { code: 'freeze/year-end', what: 'The calendar opens for it at 2027-01-05T08:00:00Z', until: null, because: [] }
const waiting: Reason = { code: wait.code, message: `${wait.what}.` }
const objection: Reason = { code: 'class/too-low', message: 'Too low.' }
const warning: Reason = { code: 'risk/no-contingency', message: 'None.' }

const plan = (verdict: Verdict, reasons: readonly Reason[], waits: readonly Wait[] = []): ReleasePlan =>
  ({ verdict, reasons, waits, class: { class: 'minor' }, duties: [] }) as unknown as ReleasePlan
const version = { verdict: 'pass' as const, reasons: [] }

describe('verdictOf', () => {
  it.each([
    {
      because: 'nothing is in the way',
      given: plan('pass', [{ code: 'plan/made', message: '' }]),
      preview: false,
      verdict: 'pass',
      codes: ['plan/made'],
    },
    {
      because: 'it must wait',
      given: plan('pending', [waiting, warning], [wait]),
      preview: false,
      verdict: 'pending',
      codes: [wait.code, warning.code],
    },
    { because: 'a preview must not wait', given: plan('pending', [waiting], [wait]), preview: true, verdict: 'pass', codes: ['plan/made'] },
    {
      because: 'a preview keeps its warnings',
      given: plan('pending', [waiting, warning], [wait]),
      preview: true,
      verdict: 'warn',
      codes: [warning.code],
    },
    {
      because: 'something forbids it',
      given: plan('fail', [objection, waiting], [wait]),
      preview: false,
      verdict: 'fail',
      codes: [objection.code, wait.code],
    },
    {
      because: 'something forbids what is previewed',
      given: plan('fail', [objection, waiting], [wait]),
      preview: true,
      verdict: 'fail',
      codes: [objection.code],
    },
    {
      because: 'nothing is released',
      given: plan('skip', [{ code: 'plan/nothing', message: '' }]),
      preview: true,
      verdict: 'skip',
      codes: ['plan/nothing'],
    },
  ] as const)('is $verdict: $because', ({ given, preview, verdict, codes }) => {
    const found = verdictOf({ plan: given, version, preview, ownWait: null, mistakes: [] })
    expect([found.verdict, found.reasons.map(({ code }) => code)]).toEqual([verdict, codes])
  })

  it('fails for a refused version and for mistakes of a changed plan, before all else', () => {
    const refused = { verdict: 'fail' as const, reasons: [{ code: 'version/not-higher', message: '' }] }
    const mistakes = [{ code: 'plan/unknown-key', message: '' }]
    const found = verdictOf({ plan: plan('fail', [objection]), version: refused, preview: true, ownWait: null, mistakes })
    expect([found.verdict, found.reasons.map(({ code }) => code)]).toEqual([
      'fail',
      ['version/not-higher', 'plan/unknown-key', 'class/too-low'],
    ])
  })

  it('tells why a version is refused, and not that no commit asks for one', () => {
    const refused = { verdict: 'fail' as const, reasons: [{ code: 'version/not-higher', message: '' }] }
    const nothing = plan('skip', [{ code: 'plan/nothing', message: '' }])
    const found = verdictOf({ plan: nothing, version: refused, preview: true, ownWait: null, mistakes: [] })
    expect([found.verdict, found.reasons.map(({ code }) => code)]).toEqual(['fail', ['version/not-higher']])
  })

  it('waits for a day that the input gave', () => {
    const own: Wait = { code: 'plan/target-date', what: 'Its day is 2098-12-01', until: null, because: [] }
    const passing = plan('pass', [{ code: 'plan/made', message: '' }])
    expect(verdictOf({ plan: passing, version, preview: false, ownWait: own, mistakes: [] })).toMatchObject({
      verdict: 'pending',
      reasons: [{ code: 'plan/target-date' }],
    })
    expect(verdictOf({ plan: passing, version, preview: true, ownWait: own, mistakes: [] }).verdict).toBe('pass')
  })
})
