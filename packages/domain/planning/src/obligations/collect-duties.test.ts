import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitsOf, planInput, policyOf } from '../plan-input.fixture.ts'
import { planText } from '../plan-file/plan-file.fixture.ts'
import type { PlanInput } from '../plan-input.ts'
import { planRelease } from '../plan-release.ts'
import type { Duty } from './duty.ts'
import { mergeDuties } from './merge-duties.ts'

const policyText = (points = '', levels = '', extra = '') => `policy: 1
roles: { product-owner: [a/b], tech-lead: [a/c], security: [a/d], sre: [a/e], manager: [a/f] }
boards: { cab: { seats: [security, sre], quorum: 2 } }
types:
  minor:
    { approve: { product-owner: 1, tech-lead: 1 }, board: cab, rollout: standard, verify: 24h, announce: limited, review-within: 5d, tests: [feature, smoke], documents: [runbook], plan: [features] }
  patch: { approve: { tech-lead: 1 }, gates: [build] }
  docs: { rollout: none, verify: none, announce: none }
  hotfix: { needs-incident: true, gates: [build] }
gates:
  - { id: build, stage: development, check: "ci / build" }
  - { id: uat, stage: staging, attested-by: manager }
  - { id: hint, stage: staging, check: "ci / hint", level: advisory }
environments:
  staging: {}
  production: { after: staging, production: true, entry: [uat], reviewers: [sre], wait: 30m }
  demo: {}
risk:
  points: [${points}]
  levels: {${levels}}
rollouts:
  standard: [{ to: 10%, for: 1h, approve: { sre: 1 } }, { to: 100% }]
  careful: [{ to: 1%, for: 5h }, { to: 100% }]
  fast: [{ to: 10%, for: 1m }, { to: 100% }]
rollback: { when: { error-rate: "> 1% for 5m" }, rehearsed-within: 90d }
communications: [{ audience: customers, before: notice, after: notes, to: [mail] }, { audience: auditors, types: [major] }]
${extra}`

const duties = (text: string, changes: Partial<PlanInput> = {}): readonly Duty[] =>
  planRelease(planInput({ policy: policyOf(text), ...changes })).duties
const ids = (list: readonly Duty[]): readonly string[] => list.map(({ id }) => id)

describe('what a release must go through', () => {
  it('is every duty of class and environment, in the order of the phases, each with its rule and place', () => {
    const all = duties(policyText())
    expect(ids(all)).toEqual([
      'plan:features',
      'document:runbook',
      'gate:build',
      'notice:customers',
      'rehearsal:rollback',
      'rollback-contract',
      'environment:demo',
      'environment:staging',
      'gate:uat',
      'test:feature',
      'test:smoke',
      'approval:product-owner',
      'approval:tech-lead',
      'board:cab',
      'approval:sre@rollout',
      'environment:production',
      'notice',
      'rollout',
      'verification',
      'record',
      'review',
    ])
    for (const { because } of all) expect(because.length).toBeGreaterThan(0)
    expect(all.find(({ id }) => id === 'approval:tech-lead')).toMatchObject({
      people: 1,
      because: [
        { rule: 'types.minor.approve.tech-lead', origin: expect.stringMatching(/^\.github\/release-policy\.yml:6:\d+$/) as string },
      ],
    })
    expect(all.find(({ id }) => id === 'board:cab')).toMatchObject({ people: 2 })
    expect(all.find(({ id }) => id === 'environment:production')).toMatchObject({
      seconds: 1800,
      what: 'It passes production after staging; its protection asks sre and waits 30m',
    })
    expect(all.find(({ id }) => id === 'gate:uat')?.because.map(({ rule }) => rule)).toEqual(['gates[1]', 'environments.production.entry'])
  })

  it.each<[because: string, changes: Partial<PlanInput>, has: string[], hasNot: string[]]>([
    [
      'a patch has the gates that its class names',
      { part: 'patch', commits: commitsOf('fix: a'), environment: 'demo' },
      ['gate:build', 'record'],
      ['gate:uat', 'board:cab', 'rollout'],
    ],
    [
      'an environment asks for its gates whatever the class names',
      { part: 'patch', commits: commitsOf('fix: a'), environment: 'production' },
      ['gate:uat'],
      ['environment:demo'],
    ],
    [
      'documents have no stages and no approval, and still a record',
      { part: 'patch', commits: commitsOf('fix: a'), files: [{ path: 'docs/a.md', added: 1, deleted: 0 }], environment: 'demo' },
      ['record'],
      ['rollout', 'approval:tech-lead', 'rollback-contract', 'verification'],
    ],
    ['a hotfix answers an incident', { part: 'patch', declared: 'hotfix' }, ['incident'], []],
    ['nothing is released', { part: null, commits: [] }, [], ['record']],
  ])('depends on class and environment: %s', (_, changes, has, hasNot) => {
    const found = ids(duties(policyText(), changes))
    expect(found).toEqual(expect.arrayContaining(has))
    expect(found.filter((id) => hasNot.includes(id))).toEqual([])
  })

  it('takes more people, duties and time from risk, each with both rules', () => {
    const text = policyText(
      '{ add: 60, when: { paths: ["src/**"] }, require: [manual-qa] }',
      'medium: { from: 30, approve: { tech-lead: 2 } }, high: { from: 60, approve: { tech-lead: 1, security: 1 }, rollout: careful, require: [load-test] }',
    )
    const all = new Map(duties(text).map((duty) => [duty.id, duty]))
    expect(all.get('approval:tech-lead')).toMatchObject({ people: 3 })
    expect(all.get('approval:tech-lead')?.because.map(({ rule }) => rule)).toEqual([
      'types.minor.approve.tech-lead',
      'risk.levels.medium.approve.tech-lead',
      'risk.levels.high.approve.tech-lead',
    ])
    expect(all.get('approval:security')).toMatchObject({ people: 1 })
    expect(all.get('rollout')).toMatchObject({ subject: 'careful', seconds: 18_000 })
    expect([...all.keys()]).toEqual(expect.arrayContaining(['requirement:manual-qa', 'requirement:load-test', 'approval:sre@rollout']))
  })

  it('settles what the plan and the files tell', () => {
    const state = (changes: Partial<PlanInput>, id: string) => duties(policyText(), changes).find((duty) => duty.id === id)?.state
    const planFile = { text: planText, file: 'plan.yml' }
    expect(state({ planFile }, 'plan:features')).toBe('met')
    expect(state({}, 'plan:features')).toBe('missing')
    expect(state({ planFile, existingPaths: ['docs/runbook.md'] }, 'document:runbook')).toBe('met')
    expect(state({ planFile, existingPaths: [] }, 'document:runbook')).toBe('missing')
    expect(state({ planFile, existingPaths: null }, 'document:runbook')).toBe('open')
    expect(
      state({ planFile: { ...planFile, text: planText.replace('docs/runbook.md', 'https://wiki.example/r') } }, 'document:runbook'),
    ).toBe('met')
    expect(state({ planFile }, 'requirement:dependency:cdn')).toBe('met')
    expect(state({ part: 'patch', declared: 'hotfix', incident: '#9' }, 'incident')).toBe('met')
    expect(state({ part: 'patch', declared: 'hotfix' }, 'incident')).toBe('missing')
  })

  it.each<[plannedAt: string | undefined, state: string, because: string]>([
    ['2026-11-01T00:00:00Z', 'met', 'it was planned a month before'],
    ['2026-11-30T00:00:00Z', 'missing', 'it was planned the day before'],
    [undefined, 'open', 'nobody knows when it was planned'],
  ])('planned at %s has its lead time %s, because %s', (plannedAt, state) => {
    const policy = policyOf('policy: 1\ntypes: { minor: { plan-ahead: 2w } }')
    const plan = planRelease(
      planInput({
        policy,
        planFile: { text: planText, file: 'p' },
        plannedAtMs: plannedAt === undefined ? undefined : Date.parse(plannedAt),
      }),
    )
    expect(plan.duties.find(({ id }) => id === 'plan:ahead')?.state).toBe(state)
    expect(plan.reasons.some(({ code }) => code === 'plan/short-notice')).toBe(state === 'missing')
    // Short notice cannot be mended, so that it only warns.
    expect(plan.verdict).toBe('pending')
  })
})

const role = fc.constantFrom('product-owner', 'tech-lead', 'security', 'sre')
const rollout = fc.constantFrom('standard', 'careful', 'fast', 'none')
const level = fc.record({
  from: fc.nat(100),
  approve: fc.dictionary(role, fc.integer({ min: 1, max: 3 }), { minKeys: 1 }),
  rollout: fc.option(rollout, { nil: undefined }),
  require: fc.subarray(['a', 'b', 'c']),
})
const point = fc.record({
  add: fc.integer({ min: 1, max: 60 }),
  when: fc.constantFrom({ paths: ['src/**'] }, { 'lines-changed': '> 5' }, { 'error-budget-left': '< 20%' }, { paths: ['no/**'] }),
  require: fc.subarray(['a', 'b', 'rollback-rehearsed']),
})
const levels = fc.uniqueArray(fc.tuple(fc.constantFrom('low', 'medium', 'high'), level), { selector: ([name]) => name })
const write = (list: readonly unknown[]): string => list.map((each) => JSON.stringify(each)).join(', ')
const writeLevels = (list: readonly (readonly [string, unknown])[]): string =>
  list.map(([name, each]) => `${name}: ${JSON.stringify(each)}`).join(', ')

function expectNoLess(after: readonly Duty[], before: readonly Duty[]): void {
  const found = new Map(after.map((duty) => [duty.id, duty]))
  for (const { id, people, seconds } of before) {
    expect(found.has(id)).toBe(true)
    expect(found.get(id)?.people ?? 0).toBeGreaterThanOrEqual(people ?? 0)
    expect(found.get(id)?.seconds ?? 0).toBeGreaterThanOrEqual(seconds ?? 0)
  }
}

describe('the laws of duties', () => {
  it('another point of risk takes nothing away', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 3 }), point, levels, (points, added, reached) => {
        expectNoLess(
          duties(policyText(write([...points, added]), writeLevels(reached))),
          duties(policyText(write(points), writeLevels(reached))),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('what is touched, measured or forgotten in addition takes nothing away', () => {
    const path = fc.constantFrom('src/a', 'no/b', 'docs/c.md')
    fc.assert(
      fc.property(fc.array(point, { maxLength: 3 }), levels, fc.array(path, { minLength: 1 }), path, (points, reached, paths, more) => {
        const text = policyText(write(points), writeLevels(reached))
        const files = (list: readonly string[]) => list.map((each) => ({ path: each, added: 1, deleted: 0 }))
        const before = duties(text, { files: files(paths) })
        expectNoLess(duties(text, { files: files([...paths, more]) }), before)
        expectNoLess(duties(text, { files: files(paths), errorBudgetLeft: null }), before)
      }),
      { numRuns: 60 },
    )
  })

  it('the calendar changes when, never what', () => {
    const outlook = fc.option(
      fc.record({
        open: fc.boolean(),
        opensAt: fc.option(fc.constant('2027-01-05T08:00:00Z'), { nil: null }),
        because: fc.constantFrom(['freeze/year-end'], []),
      }),
      { nil: null },
    )
    fc.assert(
      fc.property(outlook, (calendar) => {
        const open = planRelease(planInput())
        const { duties: given, waits, verdict, reasons, ...rest } = planRelease(planInput({ calendar }))
        const { duties: wanted, waits: none, verdict: pass, reasons: why, ...others } = open
        expect({ given, rest }).toEqual({ given: wanted, rest: others })
        expect({ none, pass, count: why.length }).toEqual({ none: [], pass: 'pass', count: 1 })
        expect(waits.length).toBe(calendar !== null && !calendar.open ? 1 : 0)
        expect({ verdict, count: reasons.length }).toEqual({ verdict: waits.length === 0 ? 'pass' : 'pending', count: 1 })
      }),
    )
  })

  it('an environment only adds', () => {
    const without = policyText().replace(/environments:\n(?: {2}.*\n)+/, '')
    expect(without).not.toContain('environments')
    for (const environment of [null, 'production', 'demo'])
      expectNoLess(duties(policyText(), { environment }), duties(without, { environment }))
  })

  it('merging in any order and again gives the same duties', () => {
    const duty = fc.record({
      id: fc.constantFrom('a', 'b'),
      kind: fc.constant('gate' as const),
      phase: fc.constantFrom('plan' as const, 'close' as const),
      subject: fc.constant('s'),
      what: fc.constant('w'),
      people: fc.option(fc.nat(3), { nil: null }),
      seconds: fc.option(fc.nat(3), { nil: null }),
      because: fc.array(fc.record({ rule: fc.constantFrom('r1', 'r2'), origin: fc.constant('o') }), { minLength: 1, maxLength: 2 }),
      state: fc.constantFrom('open' as const, 'met' as const, 'missing' as const),
    })
    const plain = (list: readonly Duty[]) =>
      list.map(({ because, ...rest }) => ({ ...rest, rules: new Set(because.map(({ rule }) => rule)) }))
    fc.assert(
      fc.property(fc.array(duty), (list) => {
        const merged = mergeDuties(list)
        expect(plain(mergeDuties(list.toReversed()))).toEqual(plain(merged))
        expect(plain(mergeDuties([...merged, ...list]))).toEqual(plain(merged))
      }),
    )
  })
})
