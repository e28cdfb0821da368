import type { DecisionCriterion, GoNoGoData } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { goNoGoPage } from './go-no-go-page.ts'
import { goNoGoSummary } from './go-no-go-summary.ts'
import { goNoGoText } from './go-no-go-text.ts'

const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>',
  'a\nb\r\n::error::c\u2028d',
  '| cell | @everyone #1 [x](javascript:alert(1))',
  '\u202Egnirts\u202C \u001B[31mred\u0007',
]
const criterion = (more: Partial<DecisionCriterion> = {}): DecisionCriterion => ({
  id: 'result/gate/quality-gate',
  group: 'results',
  text: 'quality-gate',
  state: 'fail',
  level: 'critical',
  proof: 'result',
  by: null,
  code: 'tests/failed',
  message: '2 tests fail',
  accepted: null,
  ...more,
})
const data = (more: Partial<GoNoGoData> = {}): GoNoGoData => ({
  decision: 'NO-GO',
  code: 'decision/no-go',
  message: '2 tests fail',
  phase: 'before-start',
  type: 'minor',
  targetTime: '2026-11-23T09:00:00.000Z',
  criteria: [criterion(), criterion({ id: 'criteria/support', group: 'business', state: 'unknown', level: 'minor', accepted: true })],
  risks: [{ of: 'criteria/support', owner: 'ben', expires: '2026-12-01T23:59:59.000Z', reason: 'later', by: 'rita', source: 'statement' }],
  watch: [{ who: 'oncall', what: 'errors', by: 'rita' }],
  override: null,
  delay: null,
  cancellation: null,
  notBefore: '2026-11-23T08:00:00.000Z',
  inputs: { digest: 'a'.repeat(64), required: ['quality-gate'] },
  results: [],
  expiresAt: '2026-11-22T12:00:00.000Z',
  reconfirmFrom: '2026-11-23T08:00:00.000Z',
  confirms: null,
  statements: [{ kind: 'watch', by: 'rita', at: '2026-11-21T09:00:00.000Z', url: null, counted: true, message: 'oncall watches errors' }],
  notes: [{ code: 'override/refused', message: 'executive has not approved it' }],
  ...more,
})
const override = { by: ['eve'] as [string], reason: 'payments are down', until: '2026-11-22T12:00:00.000Z', opens: 'post-mortem' as const }
const result = { subject: { repository: 'acme/shop', commit: '0123456789ab' }, at: '2026-11-21T12:00:00Z' }
const renderings: readonly (readonly [string, (given: GoNoGoData) => string])[] = [
  ['the text', goNoGoText],
  ['the summary', goNoGoSummary],
  ['the page', (given) => goNoGoPage(result, given)],
]

describe.each(renderings)('%s', (name, render) => {
  it('tells the decision first, then why, who answers for what, and until when', () => {
    const told = render(data()).replaceAll(/\\(?=[-.])|&#\d+;/g, '')
    for (const part of [
      'NO-GO',
      '2 tests fail',
      'accepted',
      'ben',
      'oncall',
      'Not before',
      'a'.repeat(64),
      'executive has not approved it',
    ])
      expect(told.replaceAll('\u200B', ''), part).toContain(part)
    expect(told.indexOf('NO-GO: ')).toBeLessThan(told.indexOf('Watched by'))
  })

  it('says that a decision was overridden, and by whom', () => {
    const told = render(data({ override }))
    expect(told).toMatch(/NO-GO \\?\(overridden\\?\)/)
    expect(told).toContain('eve')
    expect(render(data())).not.toContain('verridden')
  })

  it.each(hostileTexts)('keeps %j harmless wherever it stands', (hostile) => {
    const told = render(
      data({
        message: hostile,
        criteria: [criterion({ id: hostile, group: hostile, text: hostile, message: hostile, by: hostile })],
        risks: [{ of: hostile, owner: hostile, expires: '2026-12-01T23:59:59.000Z', reason: hostile, by: hostile, source: 'statement' }],
        watch: [{ who: hostile, what: hostile, by: hostile }],
        override: { ...override, by: [hostile], reason: hostile },
        statements: [{ kind: 'watch', by: hostile, at: '2026-11-21T09:00:00.000Z', url: hostile, counted: true, message: hostile }],
        notes: [{ code: 'override/refused', message: hostile }],
      }),
    )
    for (const dead of ['\u202E', '\u001B']) expect(told).not.toContain(dead)
    if (name !== 'the text') expect(told).not.toMatch(/(?<!\\)<(?:script|img|svg)/)
    if (name !== 'the page') expect(told).not.toMatch(/^::error/m)
    if (name === 'the summary') expect(told).not.toMatch(/(?<!\\)\[x\]\(javascript/)
  })

  it('says how much more there is than it shows', () => {
    const criteria = Array.from({ length: 700 }, (_, index) => criterion({ id: `job/j${index}` }))
    expect(render(data({ criteria }))).toMatch(/\d+ more/)
  })
})

it('the page loads nothing and runs nothing', () => {
  const page = goNoGoPage(result, data())
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'`)
  expect(page).not.toMatch(/<script|<link|src=|url\(|@import/)
  expect(page).toContain('prefers-color-scheme: dark')
})
