import { type Condition, parseCondition } from '@locktender/policy'
import { describe, expect, it } from 'vitest'
import { sampleLatency, sampleRatio, sampleSettings } from '../sample-evidence.ts'
import { judgeCanary } from './judge-canary.ts'
import { judgeGuard } from './judge-guard.ts'
import type { MetricEvidence } from './canary-evidence.ts'

const comparison = (rule: string) => (parseCondition(rule) as Condition).comparisons[0]!
const judge = (rule: string, evidence: MetricEvidence) => judgeGuard(comparison(rule), rule, evidence)

describe('a rule of the rollback contract', () => {
  it.each([
    { rule: 'error-rate > 1% for 5m', evidence: sampleRatio(8), outcome: 'fired' },
    { rule: 'error-rate > 1% for 5m', evidence: sampleRatio(1), outcome: 'quiet' },
    { rule: 'error-rate > 2x baseline', evidence: sampleRatio(5), outcome: 'fired' },
    { rule: 'error-rate > 2x baseline', evidence: sampleRatio(1), outcome: 'quiet' },
    { rule: 'error-rate < 0.9x baseline for 15m', evidence: sampleRatio(0), outcome: 'fired' },
    { rule: 'latency-p95 > 2x baseline', evidence: sampleLatency(3), outcome: 'fired' },
    { rule: 'latency-p95 > 2x baseline', evidence: sampleLatency(1), outcome: 'quiet' },
    { rule: 'latency-p95 > 500ms for 5m', evidence: sampleLatency(3), outcome: 'fired' },
    { rule: 'latency-p95 > 500ms for 5m', evidence: sampleLatency(1), outcome: 'quiet' },
    { rule: 'latency-p95 > 500ms', evidence: { ...sampleLatency(1), quantile: null }, outcome: 'unknown' },
  ])('$rule is $outcome', ({ rule, evidence, outcome }) => {
    const guard = judge(rule, evidence)
    expect(guard).toMatchObject({ outcome, isControlled: false, rule })
    expect(guard.sentence).toContain('not error-controlled')
  })

  it('says value and limit with digits enough', () => {
    expect(judge('error-rate > 1% for 5m', sampleRatio(8)).sentence).toMatch(
      /^error-rate is [\d.]+ %, limit 1 %: the rule "error-rate > 1% for 5m" fired after \d+ minutes/,
    )
  })

  it('that fired decides, and one that cannot be judged is no data', () => {
    const settings = sampleSettings(['error-rate'])
    const canary = { share: 0.1, stageMinutes: 60, metrics: [sampleRatio(1)] }
    const guards = (outcome: 'fired' | 'unknown') => [{ ...judge('error-rate > 1% for 5m', sampleRatio(8)), outcome }]
    expect(judgeCanary(canary, settings, guards('fired'))).toMatchObject({
      outcome: 'worse',
      sentence: expect.stringContaining('error-rate is') as string,
    })
    expect(judgeCanary(canary, settings, guards('unknown')).outcome).toBe('no-data')
  })

  it('compared with a truth value is a Problem', () => {
    expect(() => judge('error-rate == true', sampleRatio(1))).toThrow(expect.objectContaining({ code: 'canary/guard-value' }))
  })
})
