import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointedAt } from '../document/pointed-at.fixture.ts'
import { noonMs, policyOf } from '../plan-input.fixture.ts'
import { firstGap } from './judge/on-call.ts'
import { type PlanPart, planParts } from './judge/parts.ts'
import { documentPaths, judgePlanFile } from './judge-plan-file.ts'
import { parsePlanFile } from './parse-plan-file.ts'
import { planText, planWith } from './plan-file.fixture.ts'

const policyText = `policy: 1
roles: { product-owner: [acme/po] }
types: { minor: { approve: { product-owner: 1 }, verify: 24h, plan: [change-request] } }
communications: [{ audience: customers, after: notes }, { audience: auditors, after: notes, types: [major] }]
`

function judge(text: string, { policy = policyText, nowMs = noonMs, zone = 'Europe/Berlin' } = {}) {
  const parsed = parsePlanFile(text, 'plan.yml')
  expect(parsed.mistakes).toEqual([])
  if (parsed.plan === undefined) throw new Error('a plan')
  return judgePlanFile({ ...parsed, plan: parsed.plan }, { policy: policyOf(policy).policy, class: 'minor', nowMs, zone })
}

describe('a release plan', () => {
  it('without anything wrong is told with its criteria, roster and dependencies in their order', () => {
    const summary = judge(planText)
    expect({ objections: summary.objections, warnings: summary.warnings }).toEqual({ objections: [], warnings: [] })
    expect(summary.targetAt).toBe('2026-12-01T13:00:00Z')
    expect(summary.dependencyOrder).toEqual(['cdn', 'payments'])
    expect(summary.changeRequest).toBe('approved')
    expect(summary.criteria.map(({ metric, source, before, judgedOnDays }) => ({ metric, source, before, judgedOnDays }))).toEqual([
      { metric: 'adoption', source: 'analytics', before: 41, judgedOnDays: [7, 30] },
      { metric: 'critical-vulnerabilities', source: 'scanner', before: 0, judgedOnDays: [0, 7, 30] },
    ])
    expect(summary.roster).toEqual([
      { role: 'release-manager', person: 'ana', backup: 'ben', critical: true, decides: null },
      { role: 'tech-lead', person: 'tom', backup: null, critical: false, decides: null },
    ])
  })

  it.each<[because: string, text: string, code: string, pointsAt: string]>([
    ['its day is past', planWith('2026-12-01T14:00', '2026-11-19').replace(/on_call:\n.*\n.*\n/, ''), 'plan/date-past', '2026-11-19'],
    ['an agreement is dated ahead', planWith('by: bea, on: 2026-11-10', 'by: bea, on: 2026-11-21'), 'plan/date-ahead', '2026-11-21'],
    ['its review is long overdue', planWith('review_by: 2026-12-31', 'review_by: 2026-10-20'), 'plan/review-overdue', '2026-10-20'],
    ['a dependency is blocked', planWith('status: ready', 'status: blocked'), 'plan/dependency-blocked', 'blocked'],
    ['a critical role has no backup', planWith(', backup: ben', ''), 'plan/no-backup', '{ person: ana'],
    [
      'a role that is said to be critical has none',
      planWith('{ person: tom }', '{ person: tom, critical: true }'),
      'plan/no-backup',
      '{ person: tom',
    ],
    ['a team is away', planWith('from: 2026-12-24', 'from: 2026-12-01'), 'plan/no-capacity', '{ people: 1, away'],
    ['nobody is on call at the start', planWith('from: 2026-12-01T08:00', 'from: 2026-12-01T15:00'), 'plan/on-call-gap', '- { who: oli'],
    ['nobody is on call in between', planWith('from: 2026-12-02T08:00', 'from: 2026-12-02T09:00'), 'plan/on-call-gap', '- { who: oli'],
    ['nobody is on call to the end', planWith('to: 2026-12-03', 'to: 2026-12-02T13:00'), 'plan/on-call-gap', '- { who: oli'],
    [
      'who is on call is away',
      planWith('{ who: quinn, from: 2026-12-24', '{ who: Oli, from: 2026-12-02'),
      'plan/on-call-away',
      '{ who: oli',
    ],
    ['an audience is left out', planWith('audience: customers', 'audience: customer'), 'plan/audience-missing', '- { audience'],
    [
      'a feature needs what is dropped',
      planWith('  - { id: search', '  - { id: old, name: Old, priority: low, status: dropped, owner: x }\n  - { id: search').replace(
        '[index,',
        '[old, index,',
      ),
      'plan/needs-dropped',
      '[old',
    ],
    ['the change request skips a step', planWith('to: assessed', 'to: planned'), 'change-request/illegal-transition', '{ to: planned'],
    [
      'the change request is approved by the wrong role',
      planWith('role: product-owner', 'role: dev'),
      'change-request/not-allowed',
      '{ to: approved',
    ],
    [
      'the change request is not approved',
      planWith('    - { to: approved, by: pia, role: product-owner, on: 2026-11-04, evidence: [approval] }\n', ''),
      'change-request/not-approved',
      'id: CR-7',
    ],
  ])('is objected to at its place, because %s', (_, text, code, pointsAt) => {
    const found = judge(text).objections.filter((reason) => reason.code === code)
    expect(found.length).toBe(1)
    const [reason] = found
    expect(
      reason === undefined
        ? ''
        : pointedAt(text, { at: reason.at ?? { file: '' }, code: '', path: '', found: '', expected: '' }).startsWith(pointsAt),
    ).toBe(true)
  })

  it.each<[because: string, text: string, policy: string]>([
    ['an open dependency of one’s own can wait', planWith('status: ready', 'status: open'), policyText],
    [
      'the backup of a critical role is in the policy',
      planWith(', backup: ben', ''),
      `${policyText.replace('roles: {', 'roles: { release-manager: { members: [a/b], backup: [a/c] },')}`,
    ],
    ['its day is today', planWith('2026-12-01T14:00', '2026-11-20').replace(/on_call:\n.*\n.*\n/, ''), policyText],
    ['a shift that ends on a day lasts to its end', planWith('to: 2026-12-03', 'to: 2026-12-02'), policyText],
    ['it says nothing of communication', planText.replace(/communication:\n.*\n/, ''), policyText],
    ['nobody asks for on-call', planText.replace(/on_call:\n.*\n.*\n/, ''), policyText],
    ['it is not watched', planWith('from: 2026-12-02T08:00', 'from: 2026-12-02T09:00'), policyText.replace('verify: 24h', 'verify: none')],
  ])('is not objected to, because %s', (_, text, policy) => {
    expect(judge(text, { policy }).objections).toEqual([])
  })

  it('must name who is on call where the policy asks for it', () => {
    const policy = `${policyText}verify: { on-call: required }\n`
    expect(judge(planText.replace(/on_call:\n.*\n.*\n/, ''), { policy }).objections.map(({ code }) => code)).toEqual(['plan/on-call-gap'])
  })

  it.each([
    [planWith('status: confirmed', 'status: open'), 'plan/dependency-open', 'an external dependency is open'],
    [planWith('review_by: 2026-12-31', 'review_by: 2026-11-19'), 'plan/review-overdue', 'its review is a day late'],
  ])('warns: %#, because %s', (text, code) => {
    expect(judge(text).warnings.map((reason) => reason.code)).toEqual([code])
  })

  it('names the paths of its documents and no addresses', () => {
    expect(
      documentPaths({ ...(parsePlanFile(planText, 'p').plan ?? ({} as never)), documents: { a: 'docs/a.md', b: 'https://x.example/b' } }),
    ).toEqual(['docs/a.md'])
  })
})

describe('the parts of a plan', () => {
  const full = parsePlanFile(planWith('criterion: Zero critical vulnerabilities', 'criterion: vulnerabilities == 0'), 'p').plan
  const bare = parsePlanFile('plan: 1\nrelease_info: { name: a, type: minor, target_date: 2026-12-01, release_manager: ana }\n', 'p').plan

  it.each(Object.keys(planParts) as PlanPart[])('%s is there in the full plan and not in the bare one', (part) => {
    expect([full, bare].map((plan) => plan !== undefined && planParts[part](plan))).toEqual([true, false])
  })

  it.each<[part: PlanPart, replaced: string, replacement: string, because: string]>([
    ['measured-criteria', 'before: 41', 'before: null', 'a number before is not known'],
    [
      'measured-criteria',
      '{ criterion: Zero critical vulnerabilities, source: scanner, before: 0 }',
      'vulnerabilities == 0',
      'a criterion has no source',
    ],
    ['sign-off', '    - { for: it, by: ian, on: 2026-11-11 }\n', '', 'one side has not agreed'],
    ['escalation', '  - { level: L3, contact: cto, respond_within: 2h }\n', '', 'a level is missing'],
    ['document', ', last_validated: 2026-11-01', '', 'nobody says when it was looked through'],
  ])('%s is not there, where %#: %s', (part, replaced, replacement) => {
    const { plan } = parsePlanFile(planWith(replaced, replacement), 'p')
    expect(plan === undefined ? undefined : planParts[part](plan)).toBe(false)
  })
})

it('finds the first moment that no shift covers', () => {
  const shift = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => ({ fromMs: from, toMs: from + length }))
  fc.assert(
    fc.property(fc.array(shift), fc.nat(20), fc.integer({ min: 1, max: 20 }), (shifts, fromMs, length) => {
      const isCovered = (at: number): boolean => shifts.some((each) => each.fromMs <= at && at < each.toMs)
      const moments = Array.from({ length }, (_, index) => fromMs + index)
      const open = moments.filter((at) => !isCovered(at))
      const gap = firstGap(shifts, fromMs, fromMs + length)
      expect(gap?.fromMs).toBe(open[0])
      if (gap !== undefined) expect(moments.filter((at) => at >= gap.fromMs && at < gap.toMs).every((at) => !isCovered(at))).toBe(true)
    }),
  )
})
