import { Problem, type SimulatedRelease } from '@locktender/contracts'
import { loadPolicy, resolvePolicy } from '@locktender/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyTestPath, readPolicyTests, runPolicyTests } from './policy-tests.ts'
import { simulate, type Simulation } from './simulate.ts'

const policyText = `policy: 1
roles:
  product-owner: [acme/owners]
  tech-lead: [ann, bob, cid]
  release-manager: []
boards: { cab: { seats: [product-owner, tech-lead], quorum: 2 } }
types:
  major: { approve: { product-owner: 1 }, board: cab, rollout: careful }
  minor: { approve: { product-owner: 1 }, rollout: standard }
  patch: { approve: { tech-lead: 1 }, rollout: standard }
  hotfix: { approve: { release-manager: 1 }, window: any, needs-incident: true, gates: [tests], rollout: fast }
  docs: { when: { only-paths: ["docs/**"] }, approve: {} }
gates:
  - vulnerabilities: "critical == 0"
  - tests: "failed == 0 and ran >= 1"
  - coverage: "lines >= 80%"
  - { id: load, stage: staging, report: k6-summary.json, require: "p95 <= 500ms", level: advisory }
  - { id: build, check: "ci / build" }
risk:
  points: [ { add: 40, when: { paths: ["db/migrations/**"] } } ]
  levels: { high: { from: 40, approve: { tech-lead: 2 } } }
calendar:
  timezone: Europe/Berlin
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04, allow: [hotfix] } ]
`
const now = new Date('2026-12-01T10:00:00Z')
const world = { resolved: resolvePolicy(loadPolicy(policyText, 'p.yml')), texts: new Map<string, string>(), now }
const ask = (given: SimulatedRelease): Promise<Simulation> => simulate({ ...world, given })
const codesOf = ({ reasons }: Simulation): readonly string[] => reasons.map(({ code }) => code)
const approved = { 'product-owner': 1 }

describe('simulate', () => {
  it.each<{ because: string; given: SimulatedRelease; decision: string; codes: readonly string[] }>([
    { because: 'everything else passes when it is not given', given: { type: 'minor', approvals: approved }, decision: 'GO', codes: [] },
    { because: 'approvals are none unless given', given: { type: 'minor' }, decision: 'NO-GO', codes: ['approval/missing'] },
    {
      because: 'somebody of another role has said yes',
      given: { type: 'minor', approvals: { 'tech-lead': 1 } },
      decision: 'NO-GO',
      codes: ['approval/missing'],
    },
    {
      because: 'it falls into a freeze',
      given: { type: 'minor', approvals: approved, at: '2026-12-22T10:00:00Z' },
      decision: 'NO-GO',
      codes: ['freeze/year-end'],
    },
    {
      because: 'it comes in no window',
      given: { type: 'minor', approvals: approved, at: '2026-12-01T20:00:00Z' },
      decision: 'NO-GO',
      codes: ['window/closed'],
    },
    {
      because: 'the freeze lets a hotfix through, and nobody who could say yes is named but one has',
      given: { type: 'hotfix', approvals: { 'release-manager': 1 }, at: '2026-12-22T22:00:00Z' },
      decision: 'GO',
      codes: [],
    },
    {
      because: 'a gate measured too little',
      given: { type: 'minor', approvals: approved, evidence: { coverage: { lines: 0.79 } } },
      decision: 'NO-GO',
      codes: ['gate/fails'],
    },
    {
      because: 'a gate measured just enough',
      given: { type: 'minor', approvals: approved, evidence: { coverage: { lines: 0.8 }, tests: { failed: 0, ran: 1 } } },
      decision: 'GO',
      codes: [],
    },
    {
      because: 'a scanner found something',
      given: { type: 'minor', approvals: approved, evidence: { vulnerabilities: { critical: 1 } } },
      decision: 'NO-GO',
      codes: ['gate/fails'],
    },
    {
      because: 'a scanner found nothing',
      given: { type: 'minor', approvals: approved, evidence: { vulnerabilities: { critical: 0 } } },
      decision: 'GO',
      codes: [],
    },
    {
      because: 'a check failed',
      given: { type: 'minor', approvals: approved, evidence: { build: 'fail' } },
      decision: 'NO-GO',
      codes: ['check/failed'],
    },
    {
      because: 'not knowing is not passing',
      given: { type: 'minor', approvals: approved, evidence: { build: 'unknown' } },
      decision: 'NO-GO',
      codes: ['check/missing'],
    },
    {
      because: 'an advisory gate never blocks',
      given: { type: 'minor', approvals: approved, evidence: { load: { p95: 900 } } },
      decision: 'CONDITIONAL',
      codes: ['gate/fails'],
    },
    {
      because: 'the class leaves that gate out',
      given: { type: 'hotfix', approvals: { 'release-manager': 1 }, evidence: { coverage: 'fail' } },
      decision: 'GO',
      codes: [],
    },
    {
      because: 'the paths add people',
      given: { type: 'patch', approvals: { 'tech-lead': 1 }, paths: ['db/migrations/1.sql'] },
      decision: 'NO-GO',
      codes: ['approval/missing'],
    },
    {
      because: 'three people are there for the class and the risk',
      given: { type: 'patch', approvals: { 'tech-lead': 3 }, paths: ['db/migrations/1.sql'] },
      decision: 'GO',
      codes: [],
    },
    { because: 'documents need nobody', given: { paths: ['docs/a.md'] }, decision: 'GO', codes: [] },
    {
      because: 'the board has both its votes besides the class’s own',
      given: { type: 'major', approvals: { 'product-owner': 2, 'tech-lead': 1 } },
      decision: 'GO',
      codes: [],
    },
    { because: 'a rollback is never held back', given: { action: 'rollback', at: '2026-12-22T10:00:00Z' }, decision: 'GO', codes: [] },
  ])('$decision, because $because', async ({ given, decision, codes }) => {
    const simulation = await ask(given)
    expect({ decision: simulation.decision, codes: codesOf(simulation) }).toEqual({ decision, codes })
  })

  it('tells the next window and what the release must go through', async () => {
    const simulation = await ask({ type: 'minor', at: '2026-12-22T10:00:00Z' })
    expect(simulation.nextWindow).toBe('2027-01-05T08:00:00Z')
    expect(simulation.duties.map(({ id }) => id)).toContain('approval:product-owner')
  })

  it.each<{ because: string; given: SimulatedRelease; code: string; hint: RegExp }>([
    { because: 'a gate is unknown', given: { evidence: { covrage: 'fail' } }, code: 'simulate/unknown-gate', hint: /coverage/ },
    { because: 'a role is unknown', given: { approvals: { techlead: 1 } }, code: 'simulate/unknown-role', hint: /tech-lead/ },
    {
      because: 'a measurement is unknown',
      given: { evidence: { coverage: { moods: 1 } } },
      code: 'simulate/unknown-measurement',
      hint: /condition/,
    },
    { because: 'a gate has no condition', given: { evidence: { build: { lines: 1 } } }, code: 'simulate/no-condition', hint: /pass, fail/ },
  ])('refuses when $because', async ({ given, code, hint }) => {
    const error = await ask({ type: 'minor', ...given }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ code, hint: expect.stringMatching(hint) })
  })
})

const release = fc.record(
  {
    type: fc.constantFrom<NonNullable<SimulatedRelease['type']>>('major', 'minor', 'patch', 'hotfix'),
    paths: fc.subarray(['src/a.ts', 'docs/a.md', 'db/migrations/1.sql']),
    at: fc.integer({ min: 0, max: 400 }).map((hours) => new Date(Date.UTC(2026, 11, 10) + hours * 3_600_000).toISOString()),
    approvals: fc.record({ 'product-owner': fc.nat(3), 'tech-lead': fc.nat(3), 'release-manager': fc.nat(1) }),
    evidence: fc.record(
      {
        coverage: fc.constantFrom('pass' as const, 'fail' as const, 'unknown' as const),
        build: fc.constantFrom('pass' as const, 'fail' as const),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['type', 'approvals'] },
)

it('a failed gate, a person less or a rollback never does the opposite of what it should', async () => {
  await fc.assert(
    fc.asyncProperty(release, async (given) => {
      const simulation = await ask(given)
      expect(simulation.decision === 'GO').toBe(simulation.reasons.length === 0)
      const worse = await ask({ ...given, evidence: { ...given.evidence, tests: 'fail' } })
      expect(worse.decision).toBe('NO-GO')
      const fewer = await ask({ ...given, approvals: {} })
      expect(fewer.decision).toBe('NO-GO')
      expect((await ask({ ...given, action: 'rollback' })).decision).toBe('GO')
    }),
    { numRuns: 40 },
  )
})

describe('policy tests', () => {
  it('stand next to the policy', () => {
    expect(policyTestPath('.github/release-policy.yml')).toBe('.github/release-policy.test.yml')
  })

  it('pass and fail by decision, reasons and next window', async () => {
    const text = `tests:
  - name: a minor release waits for the year to end
    given: { type: minor, at: "2026-12-22T10:00:00Z", approvals: { product-owner: 1 } }
    expect: { decision: NO-GO, because: [freeze/year-end], next-window: "2027-01-05T09:00:00+01:00" }
  - name: nobody has said yes
    given: { type: minor }
    expect: { decision: GO, because: [], next-window: null }
`
    const [first, second] = await runPolicyTests(readPolicyTests(text, 't.yml'), world)
    expect(first).toMatchObject({ passed: true, differs: [], at: { file: 't.yml', line: 2 } })
    expect(second).toMatchObject({ passed: false, at: { file: 't.yml', line: 5 } })
    expect(second?.differs).toEqual([
      'expected GO, the policy answers NO-GO',
      'expected because of nothing, the policy names approval/missing',
      'expected the next window never, the calendar opens 2026-12-01T10:00:00Z',
    ])
  })

  it.each([
    { because: 'the file is no YAML', text: 'tests: [', line: 1 },
    { because: 'there is nothing to expect', text: '- name: a\n  given: {}\n', line: 1 },
    { because: 'a key is unknown', text: 'tests:\n  - { name: a, given: { typ: minor }, expect: { decision: GO } }\n', line: 2 },
    { because: 'a decision is none', text: 'tests:\n  - name: a\n    given: {}\n    expect: { decision: MAYBE }\n', line: 4 },
    {
      because: 'an instant has no offset',
      text: 'tests:\n  - name: a\n    given: { at: 2026-12-22 }\n    expect: { decision: GO }\n',
      line: 3,
    },
  ])('are refused when $because', ({ text, line }) => {
    let problem: unknown
    try {
      readPolicyTests(text, 't.yml')
    } catch (error) {
      problem = error
    }
    expect(problem).toMatchObject({ code: 'policy-test/invalid', at: { file: 't.yml', line } })
  })

  it('say which test asks for what the policy does not have', async () => {
    const text = '- { name: a, given: { evidence: { none: fail } }, expect: { decision: GO } }\n'
    await expect(runPolicyTests(readPolicyTests(text, 't.yml'), world)).rejects.toMatchObject({
      code: 'simulate/unknown-gate',
      message: expect.stringContaining('the test "a"'),
      at: { file: 't.yml', line: 1 },
    })
  })
})
