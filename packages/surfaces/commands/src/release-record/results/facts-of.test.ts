import type { EnvironmentApprovalData, GoNoGoData, ReleasePublishData, Result } from '@locktender/contracts'
import { type EventDraft, nextEvent } from '@locktender/record'
import { hostileText } from '@locktender/views/hostile-text'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'

const digest = 'd'.repeat(64)
const handed = (action: string, data: object = {}, more: Partial<Result> = {}): HandedResult => ({
  source: `${action}.json`,
  sha256: digest,
  result: {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action,
    version: '0.0.0',
    at: '2026-11-21T12:00:00Z',
    subject: { repository: 'acme/shop', commit: 'c'.repeat(40) },
    policy: { path: null, digest: null, chain: [] },
    verdict: 'pass',
    reasons: [{ code: 'gate/pass', message: 'it holds' }],
    evidence: [{ path: 'reports/junit.xml', sha256: 'e'.repeat(64) }],
    data: { ...data },
    ...more,
  },
})

const decision: GoNoGoData = {
  decision: 'CONDITIONAL',
  code: 'decision/conditional',
  message: 'risks are left',
  phase: 'before-start',
  type: 'minor',
  targetTime: null,
  criteria: [],
  risks: [{ of: 'criteria/support', owner: 'ben', expires: '2026-12-01T00:00:00Z', reason: 'later', by: 'rita', source: 'statement' }],
  watch: [{ who: 'oncall', what: 'errors', by: 'rita' }],
  override: null,
  delay: null,
  cancellation: null,
  notBefore: null,
  inputs: { digest: 'a'.repeat(64), required: [] },
  results: [],
  expiresAt: '2026-11-22T12:00:00Z',
  reconfirmFrom: null,
  confirms: null,
  statements: [],
  notes: [],
}
// A vote that does not count; the votes below say what differs.
const vote: EnvironmentApprovalData['votes'][number] = {
  id: 'v4',
  user: 9,
  login: 'x',
  source: 'comment',
  at: null,
  says: 'nothing',
  role: null,
  counted: false,
  code: 'vote/none',
  reason: 'no command',
  mend: null,
  scorecard: {},
}
const approval: EnvironmentApprovalData = {
  approved: true,
  digest: 'b'.repeat(64),
  class: 'minor',
  automatic: null,
  stages: [
    { name: 'technical', state: 'satisfied', opensAt: null },
    { name: 'business', state: 'open', opensAt: null },
  ],
  seats: [
    {
      stage: 'technical',
      role: 'qa',
      board: null,
      chair: false,
      filledBy: { user: 7, login: 'ada', vote: 'v1', at: '2026-11-21T11:00:00Z', delegatedFrom: null },
      missing: false,
    },
    { stage: 'business', role: 'owner', board: null, chair: false, filledBy: null, missing: true },
  ],
  votes: [
    {
      ...vote,
      id: 'v1',
      user: 7,
      login: 'ada',
      source: 'review',
      at: '2026-11-21T11:00:00Z',
      says: 'approve',
      role: 'qa',
      counted: true,
      code: 'vote/counted',
      reason: 'it fills qa',
    },
    { ...vote, id: 'v2', user: 8, login: null, says: 'veto', code: 'vote/stale', reason: 'too old' },
    { ...vote, id: 'v3', user: null, login: null, says: 'approve', code: 'vote/ghost', reason: 'deleted' },
    vote,
  ],
  checks: [],
  expiresAt: '2026-11-24T11:00:00Z',
  review: null,
}
const publication = (state: 'done' | 'missing'): ReleasePublishData => ({
  mode: 'direct',
  releases: [
    {
      package: 'api',
      version: '1.4.0',
      tag: 'api@1.4.0',
      commit: 'c'.repeat(40),
      prerelease: false,
      url: 'https://github.com/acme/shop/releases/1',
      steps: [
        { id: 'asset:shop.tgz', kind: 'asset', state: 'done', now: true, why: 'uploaded', sha256: 'e'.repeat(64) },
        { id: 'publish', kind: 'publish', state, now: true, why: 'published' },
      ],
    },
  ],
  pullRequest: null,
  calls: { rest: 1, graphql: 0 },
})

const draftOf = ({ type, data, id, release }: Fact): EventDraft =>
  ({
    repository: { id: '42', name: 'n' },
    release: release ?? '1.4.0',
    type,
    at: '2026-11-21T12:00:00Z',
    key: id.slice(0, 300),
    by: { tool: 't' },
    data,
  }) as EventDraft
const shown = (facts: readonly Fact[]): unknown[] => facts.map(({ type, data }) => ({ type, data }))

describe('a result', () => {
  it.each(['quality-gate', 'release-calendar', 'policy-lint', 'canary-analysis'])(
    'of %s is recorded as gated, with its evidence by digest',
    (action) => {
      expect(shown(factsOf([handed(action)]))).toMatchObject([
        {
          type: 'gated',
          data: { action, verdict: 'pass', resultDigest: digest, evidence: [{ name: 'reports/junit.xml', sha256: 'e'.repeat(64) }] },
        },
      ])
    },
  )

  it('of go-no-go is recorded as decided, with who takes which risk', () => {
    expect(shown(factsOf([handed('go-no-go', decision)]))).toMatchObject([
      {
        type: 'decided',
        data: {
          outcome: 'CONDITIONAL',
          until: decision.expiresAt,
          watch: 'oncall: errors',
          acceptedRisks: [{ risk: 'criteria/support: later', owner: 'ben' }],
        },
      },
    ])
  })

  it('of go-no-go that people have put off, given up or overridden says so', () => {
    const delayed = { ...decision, delay: { to: '2026-12-01T09:00:00Z', reason: 'late', by: 'ada' } }
    expect(shown(factsOf([handed('go-no-go', delayed)]))).toMatchObject([
      { data: { outcome: 'DELAY', until: '2026-12-01T09:00:00Z', by: 'ada' } },
    ])
    const cancelled = { ...decision, cancellation: { at: '2026-11-21T12:00:00Z', reason: 'no', by: 'ada' } }
    expect(factsOf([handed('go-no-go', cancelled)]).map(({ type }) => type)).toEqual(['decided', 'cancelled'])
    const overridden: GoNoGoData = {
      ...decision,
      decision: 'NO-GO',
      override: { by: ['eve'], reason: 'down', until: '2026-11-22T12:00:00Z', opens: 'none' },
    }
    expect(shown(factsOf([handed('go-no-go', overridden)]))).toMatchObject([
      { type: 'overridden', data: { kind: 'granted', by: ['eve'] } },
      { type: 'decided', data: { outcome: 'NO-GO' } },
    ])
  })

  it('of environment-approval is recorded vote by vote, and as approved where a stage is satisfied', () => {
    expect(shown(factsOf([handed('environment-approval', approval)]))).toMatchObject([
      { type: 'voted', data: { userId: 7, login: 'ada', counted: true, role: 'qa' } },
      { type: 'voted', data: { userId: 8, login: '8', state: 'veto', counted: false, reason: 'too old' } },
      { type: 'approved', data: { stage: 'technical', seats: [{ role: 'qa', userId: 7, via: 'review' }], expires: approval.expiresAt } },
    ])
  })

  it('of environment-approval that has asked people says whom, stage by stage, and not those who have said yes', () => {
    const asked = { ...approval, askedAt: '2026-11-21T10:00:00Z' }
    const facts = factsOf([handed('environment-approval', asked)])
    expect(shown(facts)[0]).toMatchObject({ type: 'requested', data: { stage: 'business', roles: ['owner'], digest: approval.digest } })
    expect(facts.map(({ type }) => type)).toEqual(['requested', 'voted', 'voted', 'approved'])
  })

  it('of an approval that the policy gives by itself names the rule', () => {
    const automatic = { ...approval, stages: [], seats: [], votes: [], automatic: { rule: 'types.docs.approve', reason: 'docs only' } }
    expect(shown(factsOf([handed('environment-approval', automatic)]))).toMatchObject([
      { type: 'approved', data: { stage: 'policy: types.docs.approve', seats: [] } },
    ])
    expect(factsOf([handed('environment-approval', { ...automatic, approved: false })])).toEqual([])
  })

  it('of release-publish is recorded as published only when nothing is missing', () => {
    const [fact] = factsOf([handed('release-publish', publication('done'))])
    expect(fact).toMatchObject({
      release: 'api@1.4.0',
      type: 'published',
      data: { tag: 'api@1.4.0', assets: [{ name: 'shop.tgz', sha256: 'e'.repeat(64) }] },
    })
    expect(factsOf([handed('release-publish', publication('missing'))])).toEqual([])
  })

  it('is recorded in an order in which events may follow, whatever the order of the jobs', () => {
    const all = [
      handed('release-publish', publication('done')),
      handed('go-no-go', decision),
      handed('environment-approval', approval),
      handed('quality-gate'),
    ]
    expect(factsOf(all).map(({ type }) => type)).toEqual(['gated', 'voted', 'voted', 'approved', 'decided', 'published'])
  })

  it.each<{ because: string; given: HandedResult; code: string }>([
    { because: 'the action is recorded as nothing', given: handed('version-bump'), code: 'record/no-event-for' },
    { because: 'the action is a property of every object', given: handed('constructor'), code: 'record/no-event-for' },
    { because: 'its data are of no such action', given: handed('go-no-go', { decision: 'GO' }), code: 'record/not-a-result' },
    {
      because: 'lists were left out',
      given: handed('environment-approval', approval, { reasons: [{ code: 'result/shortened', message: 'left out' }] }),
      code: 'record/result-shortened',
    },
  ])('is refused when $because', ({ given, code }) => {
    expect(() => factsOf([given])).toThrow(expect.objectContaining({ code }))
  })

  it.each(['quality-gate', 'go-no-go', 'environment-approval', 'release-plan'])(
    'of %s that could not judge is recorded with why',
    (action) => {
      const reasons = [{ code: 'policy/invalid', message: 'line 3' }]
      expect(shown(factsOf([handed(action, {}, { verdict: 'unknown', reasons })]))).toMatchObject([
        { type: 'gated', data: { action, verdict: 'unknown', reasons } },
      ])
    },
  )

  it('with very much evidence stays small enough to be read, and says how much more there is', () => {
    const name = (index: number): string => `${'報'.repeat(400)}${index}`
    const evidence = Array.from({ length: 900 }, (_, index) => ({ path: name(index), sha256: digest }))
    const reasons = Array.from({ length: 900 }, (_, index) => ({ code: 'gate/x', message: name(index).repeat(9) }))
    const [fact] = factsOf([handed('quality-gate', {}, { evidence, reasons })])
    if (fact?.type !== 'gated') throw new Error('no gate')
    expect(Buffer.byteLength(nextEvent(null, draftOf(fact)).text)).toBeLessThan(256_000)
    expect(fact.data.reasons.slice(-2).map(({ code }) => code)).toEqual(['record/shortened', 'record/shortened'])
  })

  it('makes an event of any length of hostile text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 3000 }), (texts, times) => {
        const long = texts.map((text) => text.repeat(times).slice(0, 5000))
        const reasons = long.map((message) => ({ code: 'gate/x', message }))
        const [first = ''] = long
        const facts = factsOf([
          handed(
            'quality-gate',
            {},
            { reasons, subject: { repository: 'n', commit: 'c', environment: first }, evidence: [{ path: first, sha256: digest }] },
          ),
          handed(
            'go-no-go',
            { ...decision, risks: [{ ...decision.risks[0], reason: first }], watch: [{ who: first, what: first, by: first }] },
            { reasons },
          ),
        ])
        for (const fact of facts) expect(nextEvent(null, draftOf(fact)).text.length).toBeGreaterThan(0)
        const [gated] = facts
        expect(gated?.type === 'gated' && gated.data.reasons.length <= 52).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
