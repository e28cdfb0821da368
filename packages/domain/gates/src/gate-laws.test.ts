import type { GateState } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combineStates } from './decision/combine-states.ts'
import { decide, type GateOutcome } from './decision/decide.ts'
import { baseItem, gated, item, leaves, mainCommit, report } from './gate-input.fixture.ts'
import type { EvidenceItem } from './trust/evidence-item.ts'

const anyState = fc.constantFrom<GateState>('pass', 'fail', 'unknown', 'waived', 'not-applicable')
const anyStates = fc.array(anyState, { maxLength: 8 })
const anyGates = fc.array(fc.record({ state: anyState, isBlocking: fc.boolean() }), { minLength: 1, maxLength: 8 })
const weight = { 'NO-GO': 0, CONDITIONAL: 1, GO: 2 } as const

describe('states together', () => {
  it.each<{ states: GateState[]; whole: GateState }>([
    { states: [], whole: 'not-applicable' },
    { states: ['pass', 'not-applicable'], whole: 'pass' },
    { states: ['pass', 'waived'], whole: 'waived' },
    { states: ['waived', 'unknown'], whole: 'unknown' },
    { states: ['unknown', 'fail'], whole: 'fail' },
  ])('$states are $whole', ({ states, whole }) => {
    expect(combineStates(states)).toBe(whole)
  })

  it("are Kleene's strong conjunction: commutative, associative, idempotent, with a neutral and a deciding element", () => {
    fc.assert(
      fc.property(anyStates, anyStates, anyStates, (a, b, c) => {
        const both = combineStates([combineStates(a), combineStates(b)])
        expect(both).toBe(combineStates([...a, ...b]))
        expect(both).toBe(combineStates([...b, ...a]))
        expect(combineStates([both, combineStates(c)])).toBe(combineStates([combineStates(a), combineStates([...b, ...c])]))
        expect(combineStates([...a, ...a])).toBe(combineStates(a))
        expect(combineStates([...a, 'not-applicable'])).toBe(combineStates(a))
        expect(combineStates([...a, 'fail'])).toBe('fail')
      }),
    )
  })

  it('never pass where one is not known', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        expect(['fail', 'unknown']).toContain(combineStates([...states, 'unknown']))
      }),
    )
  })
})

describe('the decision', () => {
  it.each<{ gates: GateOutcome[]; decision: string; because: string }>([
    { gates: [{ state: 'pass', isBlocking: true }], decision: 'GO', because: 'all hold' },
    { gates: [], decision: 'NO-GO', because: 'nothing was judged' },
    { gates: [{ state: 'not-applicable', isBlocking: true }], decision: 'NO-GO', because: 'nothing was judged' },
    { gates: [{ state: 'pass', isBlocking: false }], decision: 'NO-GO', because: 'nothing that blocks was judged' },
    { gates: [{ state: 'waived', isBlocking: true }], decision: 'CONDITIONAL', because: 'a failure is waived' },
    {
      gates: [
        { state: 'pass', isBlocking: true },
        { state: 'fail', isBlocking: false },
      ],
      decision: 'CONDITIONAL',
      because: 'an advisory one fails',
    },
    {
      gates: [
        { state: 'pass', isBlocking: true },
        { state: 'unknown', isBlocking: false },
      ],
      decision: 'CONDITIONAL',
      because: 'an advisory one is not known',
    },
    {
      gates: [
        { state: 'pass', isBlocking: true },
        { state: 'waived', isBlocking: false },
      ],
      decision: 'CONDITIONAL',
      because: 'an advisory failure is waived',
    },
    {
      gates: [
        { state: 'pass', isBlocking: true },
        { state: 'not-applicable', isBlocking: false },
      ],
      decision: 'GO',
      because: 'an advisory one does not apply',
    },
    {
      gates: [
        { state: 'pass', isBlocking: true },
        { state: 'unknown', isBlocking: true },
      ],
      decision: 'NO-GO',
      because: 'a blocking one is not known',
    },
    {
      gates: [
        { state: 'pass', isBlocking: true },
        { state: 'fail', isBlocking: true },
      ],
      decision: 'NO-GO',
      because: 'a blocking one fails',
    },
  ])('is $decision when $because', ({ gates, decision }) => {
    expect(decide(gates)).toBe(decision)
  })

  it('does not depend on the order of the gates', () => {
    fc.assert(
      fc.property(
        anyGates.chain((gates) => fc.tuple(fc.constant(gates), fc.shuffledSubarray(gates, { minLength: gates.length }))),
        ([gates, other]) => {
          expect(decide(other)).toBe(decide(gates))
        },
      ),
    )
  })

  it('never gets better by a gate that fails or is not known', () => {
    fc.assert(
      fc.property(anyGates, fc.constantFrom<GateState>('fail', 'unknown'), fc.boolean(), (gates, state, isBlocking) => {
        expect(weight[decide([...gates, { state, isBlocking }])]).toBeLessThanOrEqual(weight[decide(gates)])
      }),
    )
  })

  it('is never GO where a blocking gate is not known, and never gets better by learning that it fails', () => {
    fc.assert(
      fc.property(anyGates, (gates) => {
        expect(decide([...gates, { state: 'unknown', isBlocking: true }])).toBe('NO-GO')
        const failing = gates.map((gate) => (gate.state === 'unknown' ? { ...gate, state: 'fail' as const } : gate))
        expect(decide(failing)).toBe(decide(gates))
      }),
    )
  })
})

const limits = [
  'tests.failed == 0',
  'ran >= 1',
  'tests.total >= 5',
  'skipped <= 2',
  'coverage.lines >= 80%',
  'findings.critical == 0',
  'p95 <= 500ms',
] as const
const anyLimits = fc.subarray([...limits], { minLength: 1 })
const anyEvidence = fc
  .record({
    failed: fc.nat(2),
    total: fc.nat(9),
    skipped: fc.nat(3),
    covered: fc.nat(10),
    critical: fc.nat(1),
    p95: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ failed, total, skipped, covered, critical, p95 }): readonly EvidenceItem[] => [
    item('j.xml', report({ 'tests.total': total, 'tests.failed': failed, 'tests.errors': 0, 'tests.skipped': skipped })),
    item('l.info', report({ 'coverage.lines.covered': covered, 'coverage.lines.total': 10 }, { format: 'lcov' })),
    item('s.json', report({ 'findings.sarif.total': critical, 'findings.sarif.critical': critical }, { format: 'sarif' })),
    item('k.json', report({ 'load.duration-ms.p95': p95 }, { format: 'k6' })),
  ])
const policyOfLimits = (chosen: readonly string[]): string => `gates: [ { id: all, require: "${chosen.join(' and ')}" } ]`

describe('a gate over reports', () => {
  it('does not depend on the order of conditions or of reports', async () => {
    await fc.assert(
      fc.asyncProperty(anyLimits, anyEvidence, async (chosen, evidence) => {
        const one = await gated(policyOfLimits(chosen), { evidence })
        const other = await gated(policyOfLimits(chosen.toReversed()), { evidence: evidence.toReversed() })
        expect(other.decision).toBe(one.decision)
        expect(
          leaves(other)
            .map(({ text, state, measured }) => [text, state, measured])
            .toSorted((a, b) => String(a).localeCompare(String(b))),
        ).toEqual(
          leaves(one)
            .map(({ text, state, measured }) => [text, state, measured])
            .toSorted((a, b) => String(a).localeCompare(String(b))),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same bytes for the same input', async () => {
    await fc.assert(
      fc.asyncProperty(anyLimits, anyEvidence, async (chosen, evidence) => {
        const [one, other] = [await gated(policyOfLimits(chosen), { evidence }), await gated(policyOfLimits(chosen), { evidence })]
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      }),
      { numRuns: 20 },
    )
  })

  const damage: readonly ((one: EvidenceItem) => readonly EvidenceItem[])[] = [
    () => [],
    (one) => [{ ...one, evidence: { ...one.evidence, verdict: 'unknown', reason: 'evidence/truncated', measurements: {} } }],
    (one) => [{ ...one, evidence: { ...one.evidence, verdict: 'unknown', reason: 'evidence/incomplete' } }],
    (one) => [{ ...one, evidence: { ...one.evidence, verdict: 'unknown', reason: 'evidence/no-data', measurements: {} } }],
    (one) => [{ ...one, evidence: { ...one.evidence, verdict: 'unknown', reason: 'evidence/empty', format: null, measurements: {} } }],
    (one) => [{ ...one, provenance: { ...one.provenance, headCommit: mainCommit } }],
    (one) => [{ ...one, provenance: { ...one.provenance, class: 'D', repository: 'evil/shop' } }],
    (one) => [{ ...one, provenance: { ...one.provenance, at: new Date('2026-01-01T00:00:00Z') } }],
  ]

  it('is never GO on damaged evidence that one of its conditions reads', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvidence, fc.nat(3), fc.constantFrom(...damage), async (evidence, hit, harm) => {
        const data = await gated(policyOfLimits(limits), {
          evidence: evidence.flatMap((one, index) => (index === hit ? harm(one) : [one])),
        })
        expect(data.decision).toBe('NO-GO')
        expect(data.tree.state === 'fail' || leaves(data).some(({ state }) => state === 'unknown')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('never gets better by a further condition', async () => {
    await fc.assert(
      fc.asyncProperty(anyLimits, fc.constantFrom(...limits), anyEvidence, async (chosen, more, evidence) => {
        const [one, other] = [
          await gated(policyOfLimits(chosen), { evidence }),
          await gated(policyOfLimits([...new Set([...chosen, more])]), { evidence }),
        ]
        expect(weight[other.decision]).toBeLessThanOrEqual(weight[one.decision])
      }),
      { numRuns: 40 },
    )
  })

  it('against a ratchet of its own numbers always holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvidence, async (evidence) => {
        const policy =
          'gates: [ { id: same, no-worse: [tests.total, skipped, coverage.lines, coverage.lines.total, findings.critical, p95] } ]'
        const items = evidence.map(({ path, evidence: read }) => baseItem(path, read))
        expect((await gated(policy, { evidence, baseline: { commit: mainCommit, items } })).decision).toBe('GO')
      }),
      { numRuns: 20 },
    )
  })
})
