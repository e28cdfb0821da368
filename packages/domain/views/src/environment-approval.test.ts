import type { EnvironmentApprovalData, JudgedVote } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { environmentApprovalBrief, type ApprovalBrief } from './environment-approval-brief.ts'
import { environmentApprovalPage } from './environment-approval-page.ts'
import { environmentApprovalSummary } from './environment-approval-summary.ts'
import { approvalHeadline, environmentApprovalText } from './environment-approval-text.ts'
import { readRendered } from './github-oracle.ts'
import { hostileText } from './hostile-text.ts'

const tableElements = new Set('p strong ul li code a span table thead tbody tr th td'.split(' '))

const vote = (more: Partial<JudgedVote> = {}): JudgedVote => ({
  id: 'comment 1',
  user: 11,
  login: 'ada',
  source: 'comment',
  at: '2026-11-20T11:00:00Z',
  says: 'approve',
  role: 'tech-lead',
  counted: false,
  code: 'vote/stale',
  reason: 'it was given for e5f6a7b8, which is not what is released now',
  mend: 'Write a new comment.',
  scorecard: {},
  ...more,
})
const data = (more: Partial<EnvironmentApprovalData> = {}): EnvironmentApprovalData => ({
  approved: false,
  digest: 'a1b2c3d4'.repeat(8),
  class: 'minor',
  automatic: null,
  stages: [{ name: 'technical', state: 'open', opensAt: null }],
  seats: [
    { stage: 'technical', role: 'tech-lead', board: null, chair: false, filledBy: null, missing: true },
    {
      stage: 'technical',
      role: 'qa-lead',
      board: 'cab',
      chair: true,
      filledBy: { user: 21, login: 'grace', vote: 'comment 2', at: '2026-11-20T11:00:00Z', delegatedFrom: 22 },
      missing: false,
    },
    { stage: 'technical', role: 'security', board: 'cab', chair: false, filledBy: null, missing: false },
  ],
  votes: [vote()],
  checks: [],
  expiresAt: null,
  review: null,
  ...more,
})
const result = {
  subject: { repository: 'acme/shop', commit: 'c'.repeat(40) },
  verdict: 'pending' as const,
  reasons: [{ code: 'approval/missing', message: 'technical waits for 1 × tech-lead' }],
  at: '2026-11-20T12:00:00Z',
}

describe('an approval', () => {
  it.each([
    { because: 'a seat is missing', more: {}, verdict: 'pending', line: 'pending: 1 of 2 seats filled for a1b2c3d4' },
    {
      because: 'a rule asks for nobody',
      more: { approved: true, seats: [], automatic: { rule: 'r', reason: 'x' } },
      verdict: 'pass',
      line: 'approved by rule: a1b2c3d4',
    },
  ] as const)('is told in one line: $because', ({ more, verdict, line }) => {
    expect(approvalHeadline(verdict, data(more as Partial<EnvironmentApprovalData>))).toBe(line)
  })

  it('shows every seat and every vote with its mend, on each surface', () => {
    const texts = [
      environmentApprovalText(result, data()),
      environmentApprovalSummary(result, data()),
      environmentApprovalPage(result, data()),
    ]
    for (const text of texts)
      for (const part of [
        'tech-lead',
        'grace (21), for account 22',
        'board cab (chair)',
        'empty, not needed',
        'ada (11)',
        'vote/stale',
        'Write a new comment.',
      ])
        expect(text).toContain(part)
  })

  it('brings no text to life', () => {
    const known = new Set('html head meta title style body header main section h1 h2 p ul li span strong code'.split(' '))
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = data({
          votes: [vote({ login: text, role: text, reason: text, mend: text, source: text, scorecard: { [text]: text } })],
          checks: [{ code: 'x', outcome: 'fail', message: text }],
          stages: [{ name: text, state: 'open', opensAt: null }],
          seats: [{ stage: text, role: text, board: text, chair: false, filledBy: null, missing: true }],
        })
        const given = { ...result, subject: { ...result.subject, repository: text }, reasons: [{ code: 'x', message: text }] }
        const { live, elements, addresses } = readRendered(environmentApprovalSummary(given, hostile))
        expect(live).toEqual([])
        expect(elements.filter((name) => !tableElements.has(name))).toEqual([])
        expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([])
        const page = environmentApprovalPage(given, hostile).replace(/<style>[^]*<\/style>/, '')
        expect([...page.matchAll(/<([a-z0-9]+)/gi)].map((match) => match[1] ?? '').filter((tag) => !known.has(tag))).toEqual([])
        const lines = environmentApprovalText(given, hostile).split('\n')
        expect(lines).toHaveLength(5)
        expect(lines.filter((line) => line.startsWith('::'))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('cuts lists that are too long, and says so', () => {
    const votes = Array.from({ length: 600 }, (_, index) => vote({ id: `vote ${index}` }))
    expect(environmentApprovalText(result, data({ votes }))).toContain('and 580 more votes')
    expect(environmentApprovalSummary(result, data({ votes }))).toContain('540 more in the result file.')
    expect(environmentApprovalPage(result, data({ votes }))).toContain('100 more in the result file.')
  })
})

const brief: ApprovalBrief = {
  repositoryUrl: 'https://github.com/acme/shop',
  environment: 'production',
  commit: 'c'.repeat(40),
  base: 'b'.repeat(40),
  class: 'minor',
  risk: 'low',
  artifacts: ['1'.repeat(64)],
  results: [{ action: 'quality-gate', verdict: 'pass', reasons: [{ code: 'gate/go', message: 'GO: 1 gate holds.' }] }],
  rollback: { when: { 'error-rate': '> 1% for 5m' }, within: '10m' },
  runUrl: 'https://github.com/acme/shop/actions/runs/7',
  hasGate: true,
  answerIn: null,
}

describe('what people are asked', () => {
  it.each([
    { because: 'the gate takes answers', more: {}, line: 'Review the deployment in the run. What the comment' },
    {
      because: 'a pull request takes them too',
      more: { answerIn: '#7' },
      line: 'Review the deployment in the run, or answer with a new comment in #7',
    },
    {
      because: 'only an issue takes them',
      more: { hasGate: false, answerIn: 'this issue' },
      line: 'Answer with a new comment in this issue',
    },
    { because: 'nothing is there yet', more: { base: null }, line: '/acme/shop/commit/ccc' },
    { because: 'something is there', more: {}, line: '/acme/shop/compare/bbb' },
    { because: 'there is a contract', more: {}, line: 'rolled back when error-rate' },
    { because: 'there is none', more: { rollback: undefined }, line: 'The policy has no rollback contract.' },
    { because: 'nothing was checked', more: { results: [] }, line: 'No result of a gate was handed over.' },
  ])('says so when $because', ({ more, line }) => {
    expect(environmentApprovalBrief({ ...brief, ...more }, data())).toContain(line)
  })

  it('names the command for every role that is missing, and no other', () => {
    const text = environmentApprovalBrief(brief, data())
    expect(text).toContain('\n/approve tech-lead a1b2c3d4\n')
    expect(text).not.toContain('/approve qa-lead')
    expect(environmentApprovalBrief(brief, data({ seats: [] }))).toContain('Nothing is missing.')
  })

  it('shows hostile text and does nothing of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const results = [{ action: text, verdict: 'pass' as const, reasons: [{ code: text, message: text }] }]
        const asked = environmentApprovalBrief(
          {
            ...brief,
            environment: text,
            risk: text,
            class: text,
            results,
            rollback: { when: { [text]: text } } as ApprovalBrief['rollback'],
          },
          data({
            checks: [{ code: 'x', outcome: 'warn', message: text }],
            seats: [{ ...data().seats[0], role: text, stage: text }] as EnvironmentApprovalData['seats'],
          }),
        )
        const { live, elements, addresses } = readRendered(asked)
        expect(live).toEqual([])
        expect(elements.filter((name) => !tableElements.has(name) && !['h2', 'h3', 'pre'].includes(name))).toEqual([])
        expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
