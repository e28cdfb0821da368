import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangeEvidence, type ChangeState, changeStates, type ChangeStep } from './change-step.ts'
import { carriesRelease, type ChangeRequest, type ChangeRules, moveChangeRequest, replayChangeRequest } from './replay-change-request.ts'
import { transitions } from './transitions.ts'

const all: readonly ChangeEvidence[] = [
  'category',
  'risk-assessment',
  'approval',
  'implementation-plan',
  'rollback-plan',
  'deployment',
  'verification',
  'documents',
  'reason',
]
const rules: ChangeRules = { approvers: ['cab'], emergency: false }
const emergency: ChangeRules = { ...rules, emergency: true }
const request = (state: ChangeState): ChangeRequest => ({ state, raiser: 'dev', evidence: [], on: '2026-11-01' })
const step = (to: ChangeState, changes: Partial<ChangeStep> = {}): ChangeStep => ({
  to,
  by: 'ana',
  role: 'cab',
  on: '2026-11-02',
  evidence: all,
  ...changes,
})
const codeOf = (moved: ReturnType<typeof moveChangeRequest>): string => ('code' in moved ? moved.code : moved.state)

describe('a change request', () => {
  const froms: readonly (ChangeState | null)[] = [null, ...changeStates]
  const pairs = froms.flatMap((from) => changeStates.map((to) => ({ from, to })))

  it.each(pairs)('$from → $to is legal exactly where the table has it', ({ from, to }) => {
    for (const given of [rules, emergency]) {
      const known = transitions.find((each) => each.from === from && each.to === to && (each.emergency !== true || given.emergency))
      const by = known?.by === 'raiser' ? 'dev' : 'ana'
      const moved = moveChangeRequest(from === null ? null : request(from), step(to, { by }), given)
      expect(codeOf(moved)).toBe(known === undefined ? 'change-request/illegal-transition' : to)
    }
  })

  it.each<[because: string, from: ChangeState, given: ChangeStep, code: string, says: RegExp]>([
    [
      'who raised it may not review it',
      'raised',
      step('reviewed', { by: 'Dev' }),
      'change-request/not-allowed',
      /other than who raised it/,
    ],
    [
      'who raised it may not approve it',
      'assessed',
      step('approved', { by: 'dev' }),
      'change-request/not-allowed',
      /other than who raised it/,
    ],
    ['only a role of the class approves', 'assessed', step('approved', { role: 'qa-lead' }), 'change-request/not-allowed', /roles cab/],
    [
      'only a role of the class rejects what is assessed',
      'assessed',
      step('rejected', { role: 'qa-lead' }),
      'change-request/not-allowed',
      /roles cab/,
    ],
    ['an approval without a role is none', 'assessed', step('approved', { role: undefined }), 'change-request/not-allowed', /roles cab/],
    ['only who raised it may withdraw it', 'planned', step('withdrawn'), 'change-request/not-allowed', /only who raised it/],
    ['a review puts it into a category', 'raised', step('reviewed', { evidence: [] }), 'change-request/evidence-missing', /needs category/],
    [
      'a plan has a way back',
      'approved',
      step('planned', { evidence: ['implementation-plan'] }),
      'change-request/evidence-missing',
      /needs rollback-plan/,
    ],
    [
      'a rejection has a reason',
      'reviewed',
      step('rejected', { evidence: ['category'] }),
      'change-request/evidence-missing',
      /needs reason/,
    ],
    ['days go forward', 'raised', step('reviewed', { on: '2026-10-31' }), 'change-request/out-of-order', /2026-11-01/],
    ['nothing is deployed without a plan', 'approved', step('deployed'), 'change-request/illegal-transition', /goes to planned, withdrawn/],
    ['a closed one stays closed', 'closed', step('raised'), 'change-request/illegal-transition', /goes to nowhere/],
  ])('refuses a step, because %s', (_, from, given, code, says) => {
    const moved = moveChangeRequest(request(from), given, rules)
    expect(moved).toMatchObject({ code, message: expect.stringMatching(says) as string })
  })

  it('counts evidence from earlier steps, but not the deployment before a rollback', () => {
    const proof = { ...request('planned'), evidence: ['deployment', 'rollback-plan'] as const }
    expect(codeOf(moveChangeRequest(proof, step('deployed', { evidence: [] }), rules))).toBe('change-request/evidence-missing')
    const back = { ...request('rolled-back'), evidence: ['rollback-plan'] as const }
    expect(codeOf(moveChangeRequest(back, step('planned', { evidence: ['implementation-plan'] }), rules))).toBe('planned')
  })

  it('takes an emergency to production first and asks for its assessment before it closes', () => {
    const steps = [
      step('raised', { by: 'dev', evidence: [] }),
      step('approved', { evidence: ['approval'] }),
      step('deployed', { evidence: ['deployment', 'rollback-plan'] }),
      step('closed', { evidence: ['verification', 'documents'] }),
    ]
    expect(replayChangeRequest(steps, emergency)).toMatchObject({ index: 3, refusal: { code: 'change-request/evidence-missing' } })
    const assessed = [...steps.slice(0, 3), step('closed', { evidence: ['verification', 'documents', 'category', 'risk-assessment'] })]
    expect(replayChangeRequest(assessed, emergency)).toMatchObject({ state: 'closed' })
    expect(replayChangeRequest(assessed, rules)).toMatchObject({ index: 1 })
    expect(replayChangeRequest([], rules)).toBeNull()
  })

  it('never carries a release that nobody but its raiser approved', () => {
    const any = fc.record({
      to: fc.constantFrom(...changeStates),
      by: fc.constantFrom('dev', 'DEV', 'ana', 'bea'),
      role: fc.constantFrom('cab', 'qa-lead', undefined),
      on: fc.constant('2026-11-02'),
      evidence: fc.subarray([...all], { minLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.boolean(), (steps, isEmergency) => {
        let held: ChangeRequest | null = null
        let approvedBy: string | null = null
        for (const each of steps) {
          const moved: ReturnType<typeof moveChangeRequest> = moveChangeRequest(held, each, { approvers: ['cab'], emergency: isEmergency })
          if ('code' in moved) continue
          held = moved
          if (each.to === 'approved') approvedBy = each.role === 'cab' ? each.by.toLowerCase() : null
        }
        if (held !== null && carriesRelease(held.state)) {
          expect(approvedBy).not.toBeNull()
          expect(approvedBy).not.toBe(held.raiser.toLowerCase())
        }
        if (held?.state === 'closed') expect(held.evidence).toEqual(expect.arrayContaining(['category', 'risk-assessment', 'documents']))
      }),
      { numRuns: 500 },
    )
  })
})
