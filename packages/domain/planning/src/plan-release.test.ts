import { describe, expect, it } from 'vitest'
import { planText, planWith } from './plan-file/plan-file.fixture.ts'
import { commitsOf, noonMs, planInput, policyOf, shaOf } from './plan-input.fixture.ts'
import type { PlanInput } from './plan-input.ts'
import { planRelease } from './plan-release.ts'

const planFile = { text: planText, file: '.github/release-plan.yml' }
const register = (probability: string, impact: string) => ({
  file: '.github/risks.yml',
  text: `risks: [{ id: r1, kind: technical, risk: The table may lock, probability: ${probability}, impact: ${impact}, mitigation: In small steps, owner: ana }]`,
})
const onTheDay = { nowMs: Date.parse('2026-12-01T14:00:00Z') }

describe('the plan of a release', () => {
  it.each<[because: string, changes: Partial<PlanInput>, verdict: string, codes: string[]]>([
    ['nothing is in its way', {}, 'pass', ['plan/made']],
    ['nothing is released', { part: null, commits: [] }, 'skip', ['plan/nothing']],
    [
      'the calendar is closed',
      { calendar: { open: false, opensAt: '2027-01-05T08:00:00Z', because: ['freeze/year-end'] } },
      'pending',
      ['freeze/year-end'],
    ],
    ['the calendar never opens', { calendar: { open: false, opensAt: null, because: [] } }, 'pending', ['calendar/closed']],
    ['its day is to come', { planFile }, 'pending', ['plan/target-date']],
    ['its day has come', { planFile, ...onTheDay }, 'pass', ['plan/made']],
    ['it is declared too low', { declared: 'patch' }, 'fail', ['class/too-low']],
    [
      'the plan says too little',
      { planFile: { ...planFile, text: planWith('type: minor', 'type: patch') }, ...onTheDay },
      'fail',
      ['class/too-low'],
    ],
    ['plan and person differ', { planFile, declared: 'major', ...onTheDay }, 'fail', ['plan/class-differs']],
    ['a risk is high × high', { register: register('high', 'high') }, 'fail', ['risk/unmitigated', 'risk/no-contingency']],
    ['a risk has no contingency', { register: register('high', 'medium') }, 'warn', ['risk/no-contingency']],
    [
      'a commit came after the freeze',
      {
        planFile: { ...planFile, text: planWith('scope:\n', `scope:\n  frozen_at: "${shaOf(1).slice(0, 10)}"\n`) },
        commits: commitsOf('feat: b', 'feat: a'),
        ...onTheDay,
      },
      'fail',
      ['scope/late-commit'],
    ],
    [
      'the way does not fit',
      { policy: policyOf('policy: 1\ntypes: { minor: { strategy: big-bang } }') },
      'fail',
      ['delivery/big-bang-risk'],
    ],
    [
      'there is no rollback contract',
      { policy: policyOf('policy: 1\ntypes: { minor: { rollout: standard } }') },
      'fail',
      ['rollback/missing'],
    ],
    [
      'there is no plan',
      { policy: policyOf('policy: 1\ntypes: { minor: { plan: [features, roles], documents: [runbook] } }') },
      'fail',
      ['plan/missing'],
    ],
    [
      'the plan lacks a part',
      {
        policy: policyOf('policy: 1\ntypes: { minor: { plan: [capacity] } }'),
        planFile: { ...planFile, text: planText.replace(/capacity:\n(?: {2}.*\n){4}/, '') },
        ...onTheDay,
      },
      'fail',
      ['plan/part-missing'],
    ],
    [
      'a document is not there',
      { policy: policyOf('policy: 1\ntypes: { minor: { documents: [runbook] } }'), planFile, ...onTheDay },
      'fail',
      ['document/missing'],
    ],
    [
      'a hotfix has no incident',
      {
        policy: policyOf('policy: 1\ntypes: { hotfix: { needs-incident: true } }'),
        part: 'patch',
        commits: commitsOf('fix: a'),
        branch: 'hotfix/a',
      },
      'fail',
      ['class/no-incident'],
    ],
    [
      'the environment is unknown',
      { policy: policyOf('policy: 1\nenvironments: { staging: {}, production: {} }'), environment: 'prodction' },
      'fail',
      ['plan/unknown-environment'],
    ],
    [
      'the scope is to be frozen by now',
      { policy: policyOf('policy: 1\ntypes: { minor: { scope-freeze: 2w } }'), planFile },
      'fail',
      ['scope/not-frozen', 'plan/target-date'],
    ],
  ])('where %s', (_, changes, verdict, codes) => {
    const plan = planRelease(planInput(changes))
    expect({ verdict: plan.verdict, codes: plan.reasons.map(({ code }) => code) }).toEqual({ verdict, codes })
  })

  it.each([
    [
      'plan/invalid',
      { planFile: { file: 'plan.yml', text: 'plan: 1\nrelease_info: {}\n' } },
      /^plan\.yml has 4 mistakes:\nplan\.yml:2:15 — release_info — found no key "name"/,
    ],
    [
      'plan/invalid',
      { planFile: { file: 'plan.yml', text: planWith('accountable: release-manager', 'accountable: [release-manager, tech-lead]') } },
      /plan\.yml:\d+:\d+ — rasci\[0\]\.accountable — found 2 accountables/,
    ],
    ['register/invalid', { register: { file: 'risks.yml', text: 'risks: [{}]' } }, /^risks\.yml has 7 mistakes/],
  ])('cannot be made: %s', (code, changes, message) => {
    expect(() => planRelease(planInput(changes))).toThrowError(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
    )
  })

  it('feeds risk from the register and the dependencies, and adds their duties', () => {
    const policy = policyOf(`policy: 1
roles: { tech-lead: [a/b] }
risk:
  points: [{ add: 20, when: { register-score: ">= 6" } }, { add: 20, when: { open-dependencies: "> 0" } }, { add: 1, when: { exposure: user-facing } }]
  levels: { high: { from: 40, approve: { tech-lead: 1 } } }`)
    const open = { ...planFile, text: planWith('status: ready', 'status: open') }
    const plan = planRelease(planInput({ policy, planFile: open, register: register('high', 'medium') }))
    expect(plan.risk).toMatchObject({
      points: 41,
      level: 'high',
      facts: { registerScore: 6, openDependencies: 1 },
      exposure: 'user-facing',
    })
    expect(plan.duties.map(({ id }) => id)).toContain('approval:tech-lead')
  })

  it('has the timeline of its class, counted back from its day', () => {
    const policy = policyOf('policy: 1\ntypes: { minor: { timeline: [week-before] } }')
    const { timeline } = planRelease(planInput({ policy, planFile }))
    expect(timeline.length).toBe(21)
    expect(timeline[0]).toMatchObject({ key: 'week-before/day-7/meeting', dueAt: '2026-11-24T13:00:00Z', overdue: false })
    expect(planRelease(planInput({ policy })).timeline).toEqual([])
  })

  it('is the same for the same input, and changes none of it', () => {
    const input = planInput({ planFile, register: register('low', 'low'), existingPaths: ['docs/runbook.md'] })
    const before = structuredClone({ ...input, policy: input.policy.policy })
    expect(JSON.stringify(planRelease(input))).toBe(JSON.stringify(planRelease(input)))
    expect({ ...input, policy: input.policy.policy }).toEqual(before)
  })

  it('stands alone: an empty policy asks for a record and nothing else', () => {
    const plan = planRelease(
      planInput({
        policy: policyOf(''),
        nowMs: noonMs,
        errorBudgetLeft: null,
        failures: null,
        files: null,
        calendar: null,
        existingPaths: null,
      }),
    )
    expect(plan.verdict).toBe('pass')
    expect(plan.duties.map(({ id }) => id)).toEqual(['record'])
    expect(plan.risk).toMatchObject({ points: 0, level: null, findings: [] })
  })
})
