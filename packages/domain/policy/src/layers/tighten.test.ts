import { Problem } from '@locktender/contracts'
import { presets } from '@locktender/contracts/validators/presets'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { resolvePolicy } from '../resolve-policy.ts'

const base = `policy: 1
preset: starter
roles: { lead: [acme/leads], security: [acme/appsec], nobody-yet: [] }
types:
  major: { approve: { lead: 2 }, verify: 24h, review-within: 5d }
gates:
  - { id: coverage, report: lcov.info, require: "lines >= 80%", max-age: 14d }
approvals: { sources: [environments, reviews], rules: { expires: 24h, veto: [security], bind-to: commit } }
calendar:
  windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } }
  freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04 } ]
metrics: { queries: { memory: { gauge: m, tolerate: 5% } } }
rollback: { when: { error-rate: "> 1% for 5m" }, within: 10m }
verify: { success: { error-rate: "< 1%" } }
versioning: { scheme: semver, bump: { docs: patch } }
record: { keep: 1y }
`

function resolve(text: string) {
  return resolvePolicy(parsePolicy(`extends: base.yml\n${text}`, 'own.yml'), presets, [parsePolicy(base, 'base.yml')])
}

describe('a key that tightens the base holds', () => {
  it.each([
    { because: 'more people say yes', text: 'types: { major: { approve: { lead: 3, security: 1 } } }' },
    { because: 'it is watched longer', text: 'types: { major: { verify: 2d } }' },
    { because: 'the review comes sooner', text: 'types: { major: { review-within: 2d } }' },
    { because: 'the condition demands more', text: 'gates: [ { id: coverage, require: "lines >= 85% and branches >= 70%" } ]' },
    { because: 'a gate is added', text: 'gates: [ { id: build, check: ci } ]' },
    { because: 'a source is left out', text: 'approvals: { sources: [environments] }' },
    { because: 'a veto is added', text: 'approvals: { rules: { veto: [lead] } }' },
    { because: 'the digest binds tighter than the commit', text: 'approvals: { rules: { bind-to: digest } }' },
    { because: 'the freeze is longer', text: 'calendar: { freezes: [ { name: year-end, from: 2026-12-10, to: 2027-01-10 } ] }' },
    { because: 'a freeze is added', text: 'calendar: { freezes: [ { name: fair, from: 2026-10-01, to: 2026-10-02, allow: [hotfix] } ] }' },
    { because: 'the rollback fires sooner', text: 'rollback: { when: { error-rate: "> 0.5% for 1m", latency-p95: "> 2x baseline" } }' },
    { because: 'success is harder', text: 'verify: { success: { error-rate: "< 0.5%" } }' },
    { because: 'less is tolerated', text: 'metrics: { queries: { memory: { gauge: m, tolerate: 1.04 } } }' },
    { because: 'the bump is larger', text: 'versioning: { bump: { docs: minor, chore: patch } }' },
    { because: 'a role without members gets some', text: 'roles: { nobody-yet: [acme/new] }' },
    { because: 'the preset is a step higher', text: 'preset: standard' },
    { because: 'the base says nothing of it', text: 'notes: { mentions: link }' },
    { because: 'it is kept for longer', text: 'record: { keep: 7y }' },
  ])('because $because', ({ text }) => {
    expect(resolve(text).policy).toBeDefined()
  })
})

describe('a key that loosens the base is a mistake that names both lines', () => {
  it.each([
    { because: 'fewer people say yes', text: 'types: { major: { approve: { lead: 1 } } }', own: '2:36', below: '5:29' },
    { because: 'it is watched for less long', text: 'types: { major: { verify: none } }', own: '2:27', below: '5:42' },
    { because: 'the condition demands less', text: 'gates: [ { id: coverage, require: "lines >= 70%" } ]', own: '2:35', below: '7:49' },
    { because: 'an old report would do', text: 'gates: [ { id: coverage, max-age: 30d } ]', own: '2:35', below: '7:74' },
    { because: 'the gate would no longer block', text: 'gates: [ { id: coverage, level: advisory } ]', own: '2:33', below: '7:5' },
    { because: 'another report is read', text: 'gates: [ { id: coverage, report: own.info } ]', own: '2:34', below: '7:29' },
    { because: 'a source is added', text: 'approvals: { sources: [comments] }', own: '2:24', below: '8:23' },
    { because: 'a yes counts for longer', text: 'approvals: { rules: { expires: 72h } }', own: '2:32', below: '8:66' },
    {
      because: 'a window is added',
      text: 'calendar: { windows: { nights: { days: sat, hours: "00:00-06:00" } } }',
      own: '2:32',
      below: '10:12',
    },
    {
      because: 'a window is wider',
      text: 'calendar: { windows: { office-hours: { days: mon-fri, hours: "09:00-16:00" } } }',
      own: '2:46',
      below: '10:36',
    },
    {
      because: 'the freeze is shorter',
      text: 'calendar: { freezes: [ { name: year-end, from: 2026-12-18, to: 2026-12-31 } ] }',
      own: '2:64',
      below: '11:54',
    },
    {
      because: 'the freeze lets a class through',
      text: 'calendar: { freezes: [ { name: year-end, from: 2026-12-18, to: 2027-01-04, allow: [hotfix] } ] }',
      own: '2:84',
      below: '11:14',
    },
    {
      because: 'the freeze becomes one of another kind',
      text: 'calendar: { freezes: [ { name: year-end, ics: a.ics } ] }',
      own: '2:24',
      below: '11:14',
    },
    { because: 'the rollback fires later', text: 'rollback: { when: { error-rate: "> 2% for 5m" } }', own: '2:33', below: '13:33' },
    { because: 'the rollback waits longer', text: 'rollback: { when: { error-rate: "> 1% for 10m" } }', own: '2:33', below: '13:33' },
    {
      because: 'an expression cannot be compared',
      text: 'rollback: { when: { error-rate: { cel: "false" } } }',
      own: '2:33',
      below: '13:33',
    },
    { because: 'more is tolerated', text: 'metrics: { queries: { memory: { gauge: m, tolerate: 1.06 } } }', own: '2:53', below: '12:53' },
    { because: 'the scheme is fixed', text: 'versioning: { scheme: calver }', own: '2:23', below: '15:23' },
    { because: 'the members of a role are fixed', text: 'roles: { lead: [octocat] }', own: '2:16', below: '3:16' },
    { because: 'the record goes sooner', text: 'record: { keep: 90d }', own: '2:17', below: '16:17' },
  ])('because $because', ({ text, own, below }) => {
    let problem: unknown
    try {
      resolve(text)
    } catch (error) {
      problem = error
    }
    expect(problem).toBeInstanceOf(Problem)
    const { code, message } = problem as Problem
    expect(code).toBe('policy/invalid')
    expect(message).toContain(`own.yml:${own} — `)
    expect(message).toContain(`at base.yml:${below})`)
  })
})

it('lists add to the base and do not replace it', () => {
  const { policy } = resolve('approvals: { rules: { veto: [lead] } }\ngates: [ { id: build, check: ci } ]')
  expect(policy.approvals?.rules?.veto).toEqual(['security', 'lead'])
  expect(policy.gates?.map((gate) => ('id' in gate ? gate.id : ''))).toEqual(['tests', 'vulnerabilities', 'coverage', 'build'])
})
