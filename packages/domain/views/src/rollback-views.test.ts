import type { RollbackContract, RollbackState, StagedRolloutData } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractRows } from './rollback-contract-rows.ts'
import { contractLines, contractSheet } from './rollback-contract-sheet.ts'
import { rollbackHeadline, workflowSentence } from './rollback-facts.ts'
import { stagedRolloutSummary } from './staged-rollout-summary.ts'
import { stagedRolloutText } from './staged-rollout-text.ts'

const state: RollbackState = {
  state: 'proved',
  trigger: 'manual',
  cause: { code: 'rollback/by-hand', message: 'orders are lost' },
  choice: 'roll-back',
  decidedAt: '2026-11-21T08:03:00.000Z',
  target: 'd'.repeat(64),
  seconds: 12.34,
  withinSeconds: 600,
  failures: 1,
  proof: [{ code: 'proof/no-traffic', message: 'the release serves 0 % of the traffic' }],
  steps: [{ step: 'decided', at: '2026-11-21T08:03:00.000Z', seconds: 0, note: 'take it back' }],
  workflow: { workflow: 'undo.yml', state: 'waiting', failures: 2, note: '502', reference: null },
  validation: [{ item: 'users', answer: 'not-known', at: null, note: 'a person says it' }],
}
const contract: RollbackContract = {
  limits: [{ metric: 'error-rate', condition: '> 1% for 5m', does: 'rollback' }],
  target: null,
  withinSeconds: 600,
  data: 'forward-only',
  wayForward: { workflow: 'repair.yml', inputs: {} },
  run: { workflow: 'undo.yml', inputs: { to: '{previous.tag}' } },
  methods: [{ method: 'image', command: './deploy/image' }],
  validation: { windowSeconds: 900, items: [{ item: 'data', by: 'person', limits: [] }] },
  rehearsal: { lastAt: null, withinSeconds: 7_776_000 },
  manualWhen: ['a vulnerability is found'],
  fallback: 'set read-only',
  dataRecovery: 'docs/restore.md',
  contacts: ['on-call: #shop'],
  runbooks: { any: 'https://acme.example/runbooks' },
}
const data = (rollback: RollbackState, more: Partial<StagedRolloutData> = {}): StagedRolloutData => ({
  release: 'v1.1.0',
  environment: 'production',
  state: 'rolled-back',
  outcome: 'rolled-back',
  because: { code: 'rollout/rolled-back', message: 'it was rolled back' },
  stages: [],
  region: null,
  observedShare: 0,
  nextLookAt: null,
  isAlarm: false,
  rollback,
  written: [],
  ...more,
})

describe('a rollback in words', () => {
  it.each([
    { because: 'it was in time', change: {}, says: 'rollback proved (manual) in 12.3 s of 600 s, 1 failed try' },
    { because: 'it was too slow', change: { seconds: 700 }, says: 'rollback proved (manual) in 700.0 s of 600 s, TOO SLOW, 1 failed try' },
    { because: 'it goes on', change: { state: 'applied', seconds: null, failures: 0 }, says: 'rollback applied (manual)' },
    {
      because: 'it is repaired',
      change: { choice: 'roll-forward', state: 'decided', seconds: null, failures: 2 },
      says: 'repair where it is decided (manual), 2 failed tries',
    },
  ] as const)('says how far it is when $because', ({ change, says }) => {
    expect(rollbackHeadline({ ...state, ...change })).toBe(says)
  })

  it.each([
    { change: {}, says: 'undo.yml is not started yet after 2 failed starts: 502' },
    { change: { state: 'dispatched', reference: 'https://x' }, says: 'undo.yml was started after 2 failed starts: https://x' },
    { change: { state: 'by-hand', note: null }, says: 'START IT BY HAND: undo.yml' },
  ] as const)('says how far its workflow is: $says', ({ change, says }) => {
    expect(workflowSentence({ ...state, workflow: { ...state.workflow!, ...change } })).toBe(says)
  })

  it('shows every step, the proof, the check list and the sheet, in the summary and in the terminal', () => {
    const whole = data(state, { contract, runbook: 'https://acme.example/runbooks', help: ['call on-call: #shop'] })
    for (const text of [stagedRolloutSummary({ verdict: 'pass' }, whole), stagedRolloutText(whole)])
      for (const part of [
        'decided',
        'users report nothing',
        'undo.yml',
        'set read-only',
        'runbooks',
        'serves 0 %',
        'a vulnerability is found',
      ])
        expect(text).toContain(part)
  })

  it('holds whatever people wrote on one line, as text, and no table breaks', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('<b>|', '\n| x |', '@everyone', '[a](b)\u001b[31m')), (text) => {
        const note = `a${text}`
        const hostile = data(
          { ...state, cause: { code: 'x', message: note }, steps: [{ step: 'seen', at: 'now', seconds: null, note }] },
          { contract: { ...contract, fallback: note, contacts: [note] } },
        )
        const plain = data(
          { ...state, cause: { code: 'x', message: 'a' }, steps: [{ step: 'seen', at: 'now', seconds: null, note: 'a' }] },
          { contract: { ...contract, fallback: 'a', contacts: ['a'] } },
        )
        const lines = (value: StagedRolloutData): number => stagedRolloutSummary({ verdict: 'pass' }, value).split('\n').length
        expect(lines(hostile)).toBe(lines(plain))
        expect(stagedRolloutSummary({ verdict: 'pass' }, hostile)).not.toContain('<b>')
        expect(stagedRolloutText(hostile).split('\n')).toHaveLength(stagedRolloutText(plain).split('\n').length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the contract sheet', () => {
  it('shows everything that is settled', () => {
    expect(contractRows(contract)).toEqual([
      ['goes back when', 'error-rate > 1% for 5m'],
      ['people take it back when', 'a vulnerability is found'],
      ['back to', 'NOT KNOWN'],
      ['within', '600 s from the decision to the proof'],
      ['data', 'do not go back: a person confirms, or repairs it where it is'],
      ['way forward', 'repair.yml'],
      ['first method', 'the traffic command of the policy'],
      ['method 2', 'image: ./deploy/image'],
      ['workflow beside it', 'undo.yml with to: {previous.tag}'],
      ['rehearsed', 'NEVER; asked for: at most 90 days old'],
      ['afterwards: data', 'a person says it'],
      ['if nothing helps', 'set read-only'],
      ['data recovery', 'docs/restore.md'],
      ['call', 'on-call: #shop'],
      ['runbook: any', 'https://acme.example/runbooks'],
    ])
    expect(contractLines(contract)).toHaveLength(16)
    expect(contractSheet(contract).filter((line) => line.startsWith('| '))).toHaveLength(16)
  })
})
