import { describe, expect, it } from 'vitest'
import { contractFaults, rollbackContract, type ContractFacts } from '../index.ts'

const nowMs = Date.UTC(2026, 10, 21)
const day = 86_400_000
const good: ContractFacts = {
  policy: {
    when: { 'error-rate': '> 1% for 5m' },
    'prepare-when': { conversion: '< 0.9x baseline for 15m' },
    within: '10m',
    'rehearsed-within': '90d',
  },
  target: { sha256: 'd'.repeat(64), tag: 'v1.0.0' },
  lastRehearsalMs: nowMs - 30 * day,
  nowMs,
}

describe('the rollback contract', () => {
  it('holds the limits, the target, the time, the data and the rehearsal', () => {
    expect(rollbackContract(good)).toEqual({
      limits: [
        { metric: 'error-rate', condition: '> 1% for 5m', does: 'rollback' },
        { metric: 'conversion', condition: '< 0.9x baseline for 15m', does: 'prepare' },
      ],
      target: good.target,
      withinSeconds: 600,
      data: 'reversible',
      wayForward: null,
      run: null,
      methods: [],
      validation: {
        windowSeconds: 900,
        items: [
          { item: 'health', by: 'observe', limits: [] },
          { item: 'response', by: 'person', limits: [] },
          { item: 'errors', by: 'metrics', limits: [{ metric: 'error-rate', condition: '> 1% for 5m' }] },
          { item: 'business', by: 'metrics', limits: [{ metric: 'conversion', condition: '< 0.9x baseline for 15m' }] },
          { item: 'users', by: 'person', limits: [] },
          { item: 'data', by: 'person', limits: [] },
        ],
      },
      manualWhen: [],
      fallback: null,
      dataRecovery: null,
      contacts: [],
      runbooks: {},
      rehearsal: { lastAt: '2026-10-22T00:00:00.000Z', withinSeconds: 90 * 86_400 },
    })
  })

  it.each([
    { because: 'all is there', change: {}, codes: [] },
    { because: 'there is no contract', change: { policy: undefined }, codes: ['contract/no-limit'] },
    { because: 'it only prepares', change: { policy: { 'prepare-when': { conversion: '< 1' } } }, codes: ['contract/no-limit'] },
    { because: 'nothing ran before', change: { target: undefined }, codes: ['contract/no-target'] },
    { because: 'data cannot go back', change: { policy: { ...good.policy, data: 'forward-only' } }, codes: ['contract/no-way-forward'] },
    {
      because: 'data cannot go back, but a way forward is named',
      change: { policy: { ...good.policy, data: 'forward-only', forward: { workflow: 'repair.yml' } } },
      codes: [],
    },
    { because: 'it was never rehearsed', change: { lastRehearsalMs: null }, codes: ['contract/never-rehearsed'] },
    { because: 'the rehearsal is old', change: { lastRehearsalMs: nowMs - 91 * day }, codes: ['contract/rehearsal-overdue'] },
  ] as const)('finds $codes when $because', ({ change, codes }) => {
    expect(contractFaults(rollbackContract({ ...good, ...change } as ContractFacts), nowMs).map(({ code }) => code)).toEqual(codes)
  })
})
