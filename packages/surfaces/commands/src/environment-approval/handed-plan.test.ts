import type { Result } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { readHandedPlan } from './handed-plan.ts'

const gate: Result = {
  schema: 'https://locktender.dev/schemas/result.schema.json',
  action: 'quality-gate',
  version: '0.0.0',
  at: '2026-11-21T10:00:00.000Z',
  verdict: 'pass',
  reasons: [{ code: 'gate/go', message: 'GO: 1 gate holds.' }],
  subject: { repository: 'acme/shop', commit: 'c'.repeat(40) },
  policy: { path: null, digest: null, chain: [] },
  evidence: [{ path: 'reports/junit.xml', sha256: 'e'.repeat(64) }],
  data: {},
}
const needs = (result: Result, more: object = {}, ended = 'success'): string =>
  JSON.stringify({ gate: { result: ended, outputs: { result: JSON.stringify(result) } }, ...more })
const planOf = (text: string): string => JSON.stringify(readHandedPlan(text).jobs)
const asked = (data: object): object => ({
  ask: { result: 'success', outputs: { result: JSON.stringify({ ...gate, action: 'environment-approval', data }) } },
})

describe('the plan that is approved with a release', () => {
  const plan = planOf(needs(gate))

  it.each([
    { because: 'the gate ran at another time', text: needs({ ...gate, at: '2026-11-22T10:00:00.000Z' }) },
    { because: 'it is worded otherwise', text: needs({ ...gate, reasons: [{ code: 'gate/go', message: 'It holds.' }] }) },
    { because: 'the job that asks has handed over, too', text: needs(gate, asked({ digest: 'f'.repeat(64) })) },
  ])('stays the same when $because', ({ text }) => {
    expect(planOf(text)).toBe(plan)
  })

  it.each([
    { because: 'a gate ends otherwise', text: needs({ ...gate, verdict: 'fail' }) },
    {
      because: 'it ends so for another reason',
      text: needs({ ...gate, reasons: [{ code: 'gate/waived', message: 'GO: 1 gate holds.' }] }),
    },
    {
      because: 'the evidence is other evidence',
      text: needs({ ...gate, evidence: [{ path: 'reports/junit.xml', sha256: 'a'.repeat(64) }] }),
    },
    { because: 'it is about another commit', text: needs({ ...gate, subject: { ...gate.subject, commit: 'd'.repeat(40) } }) },
    { because: 'a further job is in it', text: needs(gate, { scan: { result: 'success', outputs: {} } }) },
    { because: 'its job ended otherwise', text: needs(gate, {}, 'failure') },
    { because: 'nothing was handed over', text: '' },
  ])('is another one when $because', ({ text }) => {
    expect(planOf(text)).not.toBe(plan)
  })

  it('says what was asked before the gate, as long as it says when', () => {
    const digest = 'f'.repeat(64)
    const at = '2026-11-21T09:00:00.000Z'
    expect(readHandedPlan(needs(gate, asked({ digest, askedAt: at }))).requests).toEqual([{ at, digest, commit: 'c'.repeat(40) }])
    for (const data of [{ digest }, { digest, askedAt: null }, { digest, askedAt: 'soon' }, { digest: 'x', askedAt: at }])
      expect(readHandedPlan(needs(gate, asked(data))).requests).toEqual([])
  })

  it('knows how each gate ended', () => {
    const leaf = {
      kind: 'gate',
      text: '',
      level: 'blocking',
      code: '',
      message: '',
      measured: null,
      limit: null,
      margin: null,
      evidence: [],
    }
    const tree = { ...leaf, id: 'decision', state: 'pass', children: [{ ...leaf, id: 'tests', state: 'waived', children: [] }] }
    expect(readHandedPlan(needs({ ...gate, data: { tree } })).gates).toEqual({ decision: 'pass', tests: 'waived' })
  })

  it('is not known when a result is none', () => {
    const text = JSON.stringify({ gate: { result: 'success', outputs: { result: '{"action":"quality-gate"}' } } })
    expect(() => planOf(text)).toThrow(expect.objectContaining({ code: 'approval/result-unreadable' }))
  })
})
