import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyOf } from '../plan-input.fixture.ts'
import { assessRisk, type RiskInput } from './assess-risk.ts'
import { exposureOf } from './exposure-of.ts'
import { measureFacts } from './measure-facts.ts'
import type { RiskFacts } from './risk-assessment.ts'

const calm: RiskFacts = { linesChanged: 10, filesChanged: 1, errorBudgetLeft: 1, recentFailures: 0, registerScore: 0, openDependencies: 0 }
const input = (changes: Partial<RiskInput> = {}): RiskInput => ({ facts: calm, exposure: 'backend-only', paths: ['src/a.ts'], ...changes })
const policy = policyOf(`policy: 1
risk:
  points:
    - { add: 40, when: { paths: ["db/migrations/**"] }, require: [rollback-rehearsed] }
    - { add: 15, when: { lines-changed: "> 800" } }
    - { add: 30, when: { error-budget-left: "< 20%" } }
    - { add: 5, when: { recent-failures: ">= 2", paths: ["src/**"] } }
    - { add: 7, when: { exposure: user-facing } }
    - { add: 9, when: { register-score: ">= 6" } }
    - { add: 3, when: { open-dependencies: "> 0" } }
    - { add: 2, when: { files-changed: "> 100 and lines-changed > 5000" } }
  levels: { high: { from: 60 }, medium: { from: 30 } }
`)

describe('the risk of a release', () => {
  it.each<{ because: string; given: Partial<RiskInput>; points: number; levels: string[]; rules: string[] }>([
    { because: 'nothing is so', given: {}, points: 0, levels: [], rules: [] },
    {
      because: 'a migration is touched',
      given: { paths: ['db/migrations/1.sql'] },
      points: 40,
      levels: ['medium'],
      rules: ['risk.points[0]'],
    },
    { because: 'many lines change', given: { facts: { ...calm, linesChanged: 801 } }, points: 15, levels: [], rules: ['risk.points[1]'] },
    { because: 'the limit itself is not above it', given: { facts: { ...calm, linesChanged: 800 } }, points: 0, levels: [], rules: [] },
    {
      because: 'the budget is nearly used up',
      given: { facts: { ...calm, errorBudgetLeft: 0.19 } },
      points: 30,
      levels: ['medium'],
      rules: ['risk.points[2]'],
    },
    {
      because: 'the budget is not known',
      given: { facts: { ...calm, errorBudgetLeft: null } },
      points: 30,
      levels: ['medium'],
      rules: ['risk.points[2]'],
    },
    {
      because: 'both of two keys are so',
      given: { facts: { ...calm, recentFailures: 2 } },
      points: 5,
      levels: [],
      rules: ['risk.points[3]'],
    },
    {
      because: 'only one of two keys is so',
      given: { facts: { ...calm, recentFailures: 2 }, paths: ['x'] },
      points: 0,
      levels: [],
      rules: [],
    },
    { because: 'users notice it', given: { exposure: 'user-facing' }, points: 7, levels: [], rules: ['risk.points[4]'] },
    { because: 'nobody knows who notices it', given: { exposure: 'unknown' }, points: 7, levels: [], rules: ['risk.points[4]'] },
    { because: 'a risk is high', given: { facts: { ...calm, registerScore: 6 } }, points: 9, levels: [], rules: ['risk.points[5]'] },
    {
      because: 'a dependency is open',
      given: { facts: { ...calm, openDependencies: 1 } },
      points: 3,
      levels: [],
      rules: ['risk.points[6]'],
    },
    {
      because: 'one text asks for two numbers',
      given: { facts: { ...calm, filesChanged: 101, linesChanged: 5001 } },
      points: 17,
      levels: [],
      rules: ['risk.points[1]', 'risk.points[7]'],
    },
    { because: 'paths are not known', given: { paths: null }, points: 40, levels: ['medium'], rules: ['risk.points[0]'] },
    {
      because: 'points add up',
      given: { paths: ['db/migrations/1.sql'], facts: { ...calm, errorBudgetLeft: 0 } },
      points: 70,
      levels: ['medium', 'high'],
      rules: ['risk.points[0]', 'risk.points[2]'],
    },
  ])('is $points points, because $because', ({ given, points, levels, rules }) => {
    const risk = assessRisk(policy, input(given))
    expect({ points: risk.points, levels: risk.levels, rules: risk.findings.map(({ because }) => because.rule) }).toEqual({
      points,
      levels,
      rules,
    })
    expect(risk.level).toBe(levels.at(-1) ?? null)
  })

  it('names for each point its place in the policy, its paths and its duties', () => {
    const paths = Array.from({ length: 9 }, (_, index) => `db/migrations/${index}.sql`)
    expect(assessRisk(policy, input({ paths })).findings[0]).toMatchObject({
      add: 40,
      because: { rule: 'risk.points[0]', origin: '.github/release-policy.yml:4:7' },
      paths: paths.slice(0, 5),
      pathCount: 9,
      known: true,
      require: ['rollback-rehearsed'],
    })
  })

  it('never falls when a path is added or a fact is forgotten', () => {
    const count = fc.option(fc.nat(10_000), { nil: null })
    const facts = fc.record({
      linesChanged: count,
      filesChanged: count,
      errorBudgetLeft: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null }),
      recentFailures: count,
      registerScore: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      openDependencies: count,
    })
    const path = fc.constantFrom('db/migrations/1.sql', 'src/a.ts', 'docs/b.md', 'db/x')
    const key = fc.constantFrom<(keyof RiskFacts)[]>(...(Object.keys(calm) as (keyof RiskFacts)[]))
    fc.assert(
      fc.property(facts, fc.array(path), path, key, (known, paths, added, forgotten) => {
        const { points } = assessRisk(policy, input({ facts: known, paths }))
        expect(assessRisk(policy, input({ facts: known, paths: [...paths, added] })).points).toBeGreaterThanOrEqual(points)
        expect(assessRisk(policy, input({ facts: { ...known, [forgotten]: null }, paths })).points).toBeGreaterThanOrEqual(points)
        expect(assessRisk(policy, input({ facts: known, paths: null })).points).toBeGreaterThanOrEqual(points)
      }),
    )
  })

  it('answers patterns on which backtracking would never end', () => {
    const hostile = policyOf(
      `policy: 1\nrisk: { points: [{ add: 1, when: { paths: ["${'*a'.repeat(60)}b", "${'**/a/'.repeat(30)}b"] } }] }`,
    )
    expect(assessRisk(hostile, input({ paths: ['a'.repeat(2000), 'a/'.repeat(500)] })).points).toBe(0)
  })

  it.each([
    ['{ lines-changed: { cel: "lines > 1" } }', 'it is an expression'],
    ['{ lines-changed: "> 2x baseline" }', 'there is no baseline'],
    ['{ lines-changed: "> 20%" }', 'lines are no share'],
    ['{ lines-changed: "> 5 for 5m" }', 'nothing goes on in time'],
    ['{ lines-changed: "> 5 and lines-chnged > 3" }', 'the other metric is unknown'],
  ])('refuses the condition %s, because %s', (when) => {
    const odd = policyOf(`policy: 1\nrisk: { points: [{ add: 1, when: ${when} }] }`)
    expect(() => assessRisk(odd, input())).toThrowError(expect.objectContaining({ code: 'risk/condition' }))
  })
})

it('measures lines, files and the failures of touched files, old names included', () => {
  const files = [
    { path: 'b', oldPath: 'a', added: 3, deleted: 4 },
    { path: 'c', added: 1, deleted: 0 },
  ]
  const failures = ['a', 'c', 'd'].map((path, index) => ({ path, failures: index + 1 }))
  const rest = { errorBudgetLeft: null, registerScore: 4, openDependencies: null }
  expect(measureFacts({ files, failures, ...rest })).toEqual({ linesChanged: 8, filesChanged: 2, recentFailures: 3, ...rest })
  expect(measureFacts({ files: null, failures, ...rest })).toMatchObject({ linesChanged: null, filesChanged: null, recentFailures: null })
  expect(measureFacts({ files, failures: null, ...rest })).toMatchObject({ linesChanged: 8, recentFailures: null })
})

describe('who notices a change', () => {
  const web = policyOf('policy: 1\nrisk: { user-facing: ["src/web/**"] }').policy
  const none = policyOf('policy: 1').policy
  it.each([
    { because: 'a path of users is touched', policy: web, paths: ['src/web/a'], planned: undefined, exposure: 'user-facing' },
    {
      because: 'what the plan says does not hide a path',
      policy: web,
      paths: ['src/web/a'],
      planned: 'backend-only',
      exposure: 'user-facing',
    },
    { because: 'no path of users is touched', policy: web, paths: ['src/db'], planned: undefined, exposure: 'backend-only' },
    { because: 'the plan says so', policy: web, paths: ['src/db'], planned: 'user-facing', exposure: 'user-facing' },
    { because: 'the policy names no paths', policy: none, paths: ['src/web/a'], planned: undefined, exposure: 'unknown' },
    { because: 'paths are not known', policy: web, paths: null, planned: undefined, exposure: 'unknown' },
  ] as const)('is $exposure, because $because', ({ policy: given, paths, planned, exposure }) => {
    expect(exposureOf(given, paths, planned)).toBe(exposure)
  })
})
