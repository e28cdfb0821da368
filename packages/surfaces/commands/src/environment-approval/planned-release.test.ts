import type { Result } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { plannedRelease } from './planned-release.ts'

const commit = 'c'.repeat(40)
const data = {
  preview: false,
  class: { name: 'docs', declared: null, confidence: 'high', because: [] },
  risk: { level: null, findings: [] },
}
const plan = (more: object = {}, envelope: Partial<Result> = {}): Result => ({
  schema: 'https://locktender.dev/schemas/result.schema.json',
  action: 'release-plan',
  version: '0.0.0',
  at: '2026-11-21T10:00:00.000Z',
  verdict: 'pass',
  reasons: [{ code: 'plan/ready', message: 'ready' }],
  subject: { repository: 'acme/shop', commit },
  policy: { path: null, digest: null, chain: [] },
  evidence: [],
  data: { ...data, ...more },
  ...envelope,
})
const nothing = { class: null, risk: null }
const unsaid = { class: null, classCertain: false, risk: null, riskRules: [] }

describe('class and risk of a release', () => {
  it.each([
    { because: 'the plan read everything', results: [plan()], found: { class: 'docs', classCertain: true, risk: 'low', riskRules: [] } },
    {
      because: 'a rule was hit',
      results: [plan({ risk: { level: 'high', findings: [{ what: 'paths' }] } })],
      found: { class: 'docs', classCertain: true, risk: 'high', riskRules: ['paths'] },
    },
    {
      because: 'somebody has declared it',
      results: [plan({ class: { ...data.class, declared: 'docs' } })],
      found: { class: 'docs', classCertain: false, risk: 'low', riskRules: [] },
    },
    {
      because: 'something could not be read',
      results: [plan({ class: { ...data.class, confidence: 'medium' } })],
      found: { class: 'docs', classCertain: false, risk: 'low', riskRules: [] },
    },
    {
      because: 'the plan was shortened',
      results: [plan({}, { reasons: [{ code: 'result/shortened', message: '' }] })],
      found: { class: 'docs', classCertain: false, risk: 'low', riskRules: [] },
    },
    {
      because: 'the plan is about another commit',
      results: [plan({}, { subject: { repository: 'acme/shop', commit: 'd'.repeat(40) } })],
      found: unsaid,
    },
    { because: 'it only previews a pull request', results: [plan({ preview: true })], found: unsaid },
    { because: 'nothing is released', results: [plan({ class: { ...data.class, name: null } })], found: unsaid },
    { because: 'there is no plan', results: [], found: unsaid },
  ])('are $found when $because', ({ results, found }) => {
    expect(plannedRelease(results, commit, nothing)).toEqual(found)
  })

  it('are what the inputs say without a plan, and never certain', () => {
    expect(plannedRelease([], commit, { class: 'docs', risk: 'low' })).toEqual({
      class: 'docs',
      classCertain: false,
      risk: 'low',
      riskRules: [],
    })
  })

  it.each([
    { named: { class: 'minor' as const, risk: null }, code: 'approval/other-class' },
    { named: { class: null, risk: 'high' }, code: 'approval/other-risk' },
  ])('cannot be two things at once: $code', ({ named, code }) => {
    expect(() => plannedRelease([plan()], commit, named)).toThrow(expect.objectContaining({ code }))
  })
})
