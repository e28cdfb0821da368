import type { GuardJudgement } from '@locktender/contracts'
import { Problem } from '@locktender/contracts'
import { type Comparison, units } from '@locktender/policy'
import type { GuardResult } from '../guards/guard-result.ts'
import { countGuard } from '../guards/count-guard.ts'
import { relativeCountGuard, relativeValueGuard } from '../guards/relative-guard.ts'
import { valueGuard, type ValueRule } from '../guards/value-guard.ts'
import type { MetricEvidence } from './canary-evidence.ts'
import { eventShares } from './event-shares.ts'
import { countText, numberText, percentText } from './number-text.ts'

const minuteSeconds = 60

/**
 * Judges one comparison of a rollback contract (`error-rate > 1% for 5m`, `latency-p95 > 2x baseline`) on the canary. It is not
 * error-controlled and says so; without data it is `unknown`. Problem `canary/guard-value` for a comparison with true or false.
 */
export function judgeGuard(comparison: Comparison, rule: string, evidence: MetricEvidence): GuardJudgement {
  const { operator, value, unit, isRelative, holdSeconds, metric } = comparison
  if (typeof value === 'boolean')
    throw new Problem(
      'canary/guard-value',
      `The rule "${rule}" compares ${metric} with ${value}; a metric is a number.`,
      'Write a number, such as `> 1% for 5m`.',
    )
  const limit = isRelative || unit === null ? value : value * units[unit].factor
  const result = guardOf(evidence, isRelative, { operator, limit, holdMinutes: Math.max(1, Math.ceil((holdSeconds ?? 0) / minuteSeconds)) })
  const isShare = evidence.kind === 'ratio' && !isRelative
  const text = (number: number): string =>
    isShare ? percentText(number) : isRelative ? `${numberText(number)} times the baseline` : numberText(number)
  return { metric, region: evidence.region, rule, ...result, sentence: sentenceOf(metric, rule, result, text) }
}

function guardOf(evidence: MetricEvidence, isRelative: boolean, rule: ValueRule): GuardResult {
  if (evidence.kind === 'ratio') {
    const isTest = isRelative && (rule.operator === '>' || rule.operator === '>=')
    if (isTest) return relativeCountGuard(evidence.stage, rule.limit)
    return isRelative ? relativeValueGuard(eventShares(evidence.stage), rule) : countGuard(evidence.stage.canary, rule)
  }
  const values = evidence.kind === 'gauge' ? evidence.stage : evidence.kind === 'latency' ? evidence.quantile?.stage : undefined
  if (values === undefined) return { outcome: 'unknown', firedAt: null, value: null, limit: rule.limit, isControlled: false }
  return isRelative ? relativeValueGuard(values, rule) : valueGuard(values.canary, rule)
}

function sentenceOf(
  metric: string,
  rule: string,
  { outcome, firedAt, value, limit }: GuardResult,
  text: (value: number) => string,
): string {
  const seen = value === null ? `${metric} has no value` : `${metric} is ${text(value)}, limit ${text(limit)}`
  const ends = {
    fired: `the rule "${rule}" fired after ${countText(firedAt ?? 0, 'minute')}`,
    quiet: `the rule "${rule}" did not fire`,
    unknown: `the rule "${rule}" cannot be judged`,
  }
  return `${seen}: ${ends[outcome]} (not error-controlled)`
}
