import type { DecisionOutcome, Verdict } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRelease } from './decide-release.ts'
import { commentsOf, commit, inputOf, jobOf, otherCommit, plainJob, policyOf, resultOf } from './decision-input.fixture.ts'
import type { DecisionInput } from './decision-input.ts'
import type { HandedJob } from './handed/read-needs.ts'
import { readComments } from './statements/read-comments.ts'

const policy = policyOf(`
roles: { executive: [eve] }
overrides: { approve: { executive: 1 } }
decision: { require: { all: [quality-gate] }, minor: [policy-lint, docs], criteria: [ { id: support, item: Support is ready, level: minor } ] }`)
const actions = ['quality-gate', 'release-calendar', 'policy-lint', 'canary-analysis', 'environment-approval'] as const
const verdicts: readonly Verdict[] = ['pass', 'warn', 'fail', 'unknown', 'pending', 'skip']

const job = fc
  .record({
    action: fc.constantFrom(...actions),
    verdict: fc.constantFrom(...verdicts),
    ended: fc.constantFrom('success', 'success', 'success', 'failure', 'cancelled', 'skipped'),
    damage: fc.constantFrom('', '', '', '', 'cut', 'other commit', 'empty'),
  })
  .map(({ action, verdict, ended, damage }) => (name: string): HandedJob => {
    const result = resultOf(action, verdict, damage === 'other commit' ? { subject: { repository: 'acme/shop', commit: otherCommit } } : {})
    return jobOf(name, damage === 'cut' ? JSON.stringify(result).slice(1) : damage === 'empty' ? '' : result, ended)
  })
const jobs = fc
  .array(
    fc.oneof(
      job,
      fc.constantFrom('success', 'failure').map((ended) => (name: string) => plainJob(name, ended)),
    ),
    { maxLength: 6 },
  )
  .map((makers) => makers.map((make, index) => make(`job-${index}`)))

const lines = fc.subarray([
  '/watch 0123456789abcdef0123456789abcdef01234567 @oncall errors and latency',
  '/attest criteria/support 0123456789abcdef0123456789abcdef01234567',
  '/accept criteria/support 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: can be done afterwards',
  ...Array.from(
    { length: 7 },
    (_, index) =>
      `/accept result/job-${index}/policy-lint 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: can be done afterwards`,
  ),
  ...Array.from(
    { length: 7 },
    (_, index) =>
      `/accept result/job-${index}/quality-gate 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: can be done afterwards`,
  ),
  '/accept job/docs 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: can be done afterwards',
])
const input = fc
  .record({ jobs, lines, usePolicy: fc.boolean(), started: fc.boolean() })
  .map(({ jobs: all, lines: said, usePolicy, started }): DecisionInput =>
    inputOf({
      jobs: all,
      statements: readComments(commentsOf(said), commit),
      policy: usePolicy ? policy : {},
      phase: started ? 'started' : 'before-start',
    }),
  )

const rank: Readonly<Record<DecisionOutcome, number>> = { GO: 2, CONDITIONAL: 1, 'NO-GO': 0, ABORT: 0 }
const rankOf = (made: DecisionInput): number => rank[decideRelease(made).decision]

const bad: fc.Arbitrary<HandedJob> = fc
  .record({
    action: fc.constantFrom(...actions),
    verdict: fc.constantFrom<Verdict>('fail', 'unknown', 'pending', 'skip'),
    ended: fc.constantFrom('success', 'failure', 'skipped', 'cancelled'),
    carries: fc.boolean(),
  })
  .map(({ action, verdict, ended, carries }) =>
    carries ? jobOf('job-6', resultOf(action, verdict), ended) : plainJob('docs', ended === 'success' ? 'failure' : ended),
  )

describe('a decision', () => {
  it('gets no better by a result that fails, is not known or was skipped', () => {
    fc.assert(
      fc.property(input, bad, (made, more) => {
        expect(rankOf({ ...made, jobs: [...made.jobs, more] })).toBeLessThanOrEqual(rankOf(made))
      }),
    )
  })

  it('gets no better by one more required result, met or missing', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...actions), (made, action) => {
        const decision = { ...made.policy.decision, require: { all: [...(made.policy.decision?.require?.all ?? []), action] } }
        expect(rankOf({ ...made, policy: { ...made.policy, decision } })).toBeLessThanOrEqual(rankOf(made))
      }),
    )
  })

  it('is a no without its required result', () => {
    fc.assert(
      fc.property(input, (made) => {
        const without = made.jobs.filter(({ results }) => !results.some(({ text }) => text.includes('"quality-gate"')))
        const decision = decideRelease({ ...made, policy, jobs: without }).decision
        expect(rank[decision]).toBe(0)
      }),
    )
  })

  it('and its digest do not depend on any order', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (made, stream) => {
        const shuffled = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => ({ item, key: stream.next().value ?? 0 }))
            .toSorted((one, other) => one.key - other.key)
            .map(({ item }) => item)
        const files = made.jobs.flatMap(({ results }) => results).map((text) => ({ ...text, source: 'file', job: null }))
        const one = { ...made, files }
        const other = { ...made, files: shuffled(files), jobs: shuffled(made.jobs), statements: shuffled(made.statements) }
        expect(decideRelease(other)).toEqual(decideRelease(one))
      }),
    )
  })

  it('is the same in bytes when it is made again', () => {
    fc.assert(
      fc.property(input, (made) => {
        expect(JSON.stringify(decideRelease(made))).toBe(JSON.stringify(decideRelease(made)))
      }),
    )
  })

  it('is GO only when nothing is unknown, fails or is at risk', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { decision, criteria } = decideRelease(made)
        expect(decision === 'GO').toBe(criteria.every(({ state }) => state === 'pass') && criteria.length > 0)
      }),
    )
  })

  it('is CONDITIONAL only with an owner for every risk, and a watch', () => {
    fc.assert(
      fc.property(input, (made) => {
        const { decision, criteria, risks, watch } = decideRelease(made)
        if (decision !== 'CONDITIONAL') return
        expect(watch.length).toBeGreaterThan(0)
        expect(criteria.filter(({ state, id }) => state !== 'pass' && !risks.some(({ of }) => of === id))).toEqual([])
        expect(criteria.filter(({ level, state }) => level === 'critical' && (state === 'fail' || state === 'unknown'))).toEqual([])
      }),
    )
  })

  it('is ABORT only after the start, and NO-GO only before', () => {
    fc.assert(
      fc.property(input, (made) => {
        expect(decideRelease(made).decision).not.toBe(made.phase === 'started' ? 'NO-GO' : 'ABORT')
      }),
    )
  })

  it('and every criterion stay as they are under an override', () => {
    const override = readComments(
      commentsOf(
        ['/override decision 0123456789abcdef0123456789abcdef01234567 until 2026-11-22T12:00Z reason: payments are down for everybody'],
        { by: 'eve' },
      ),
      commit,
    )
    fc.assert(
      fc.property(input, (made) => {
        const own = { ...made, policy, roleMembers: new Map([['executive', ['eve']]]) }
        const [plain, overridden] = [decideRelease(own), decideRelease({ ...own, statements: [...own.statements, ...override] })]
        expect(overridden.criteria).toEqual(plain.criteria)
        expect([overridden.decision, overridden.code, overridden.risks]).toEqual([plain.decision, plain.code, plain.risks])
        expect(overridden.override === null).toBe(plain.decision !== 'NO-GO')
      }),
    )
  })

  it('is never changed by a statement that does not count', () => {
    const body = fc
      .constantFrom(...actions)
      .chain((action) =>
        fc.constantFrom(
          `/accept result/job-0/${action} 0123456789abcdef0123456789abcdef01234567 until 2026-12-01 owner @ben reason: can be done afterwards`,
          '/watch 0123456789abcdef0123456789abcdef01234567 @oncall errors',
          '/attest criteria/support 0123456789abcdef0123456789abcdef01234567',
        ),
      )
    const flaw = fc.constantFrom({ isEdited: true }, { isPerson: false }, { isOutsider: true }, { by: null })
    fc.assert(
      fc.property(input, body, flaw, (made, text, more) => {
        const statements = [...made.statements, ...readComments(commentsOf([text], more), commit)]
        const [plain, other] = [decideRelease(made), decideRelease({ ...made, statements })]
        expect([other.decision, other.code, other.inputs, other.risks, other.watch]).toEqual([
          plain.decision,
          plain.code,
          plain.inputs,
          plain.risks,
          plain.watch,
        ])
      }),
    )
  })

  it('has a digest that every fact of it changes', () => {
    const base = inputOf({ releaseClass: 'minor', jobs: [jobOf('gate', resultOf('quality-gate', 'pass')), plainJob('build', 'success')] })
    const changes: readonly Partial<DecisionInput>[] = [
      { subject: { repository: 'acme/other', commit } },
      { subject: { repository: 'acme/shop', commit: otherCommit } },
      { policyDigest: null },
      { releaseClass: null },
      { targetTime: new Date('2026-11-21T20:00:00Z') },
      { policy },
      { jobs: base.jobs.slice(0, 1) },
      { jobs: [...base.jobs.slice(0, 1), plainJob('build', 'failure')] },
      { jobs: [...base.jobs.slice(1), jobOf('gate', resultOf('quality-gate', 'warn'))] },
      { jobs: [...base.jobs.slice(1), jobOf('gate', resultOf('quality-gate', 'pass', { evidence: [] }))] },
      {
        jobs: [
          ...base.jobs.slice(1),
          jobOf('gate', resultOf('quality-gate', 'pass', { subject: { repository: 'acme/shop', commit, environment: 'sit' } })),
        ],
      },
      { statements: readComments(commentsOf(['/watch 0123456789abcdef0123456789abcdef01234567 @oncall errors']), commit) },
    ]
    const digests = [base, ...changes.map((change) => ({ ...base, ...change }))].map((made) => decideRelease(made).inputs.digest)
    expect(new Set(digests).size).toBe(digests.length)
  })
})
