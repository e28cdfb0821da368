import { Problem, type GuardJudgement, type ReleasePolicy } from '@locktender/contracts'
import { type Comparison, parseCondition } from '@locktender/policy'
import type { MetricEvidence } from '../analysis/canary-evidence.ts'
import { judgeGuard } from '../analysis/judge-guard.ts'
import { goodEvents } from './good-events.ts'

/**
 * Judges every rule of `rollback.when` on the canary, one judgement per rule and region. A condition of several comparisons has fired when
 * each of them has. A rule about a metric that the evidence does not hold is `unknown`.
 *
 * Throws Problem `canary/guard-cel`, `canary/guard-condition`, `canary/guard-value`.
 */
export function contractGuards({ rollback, metrics }: ReleasePolicy, evidence: readonly MetricEvidence[]): readonly GuardJudgement[] {
  // An objective counts good events, its evidence bad ones.
  const objectives = new Set((metrics?.slos ?? []).map(({ id }) => id))
  const all = evidence.map((each) => (objectives.has(each.name) ? goodEvents(each) : each))
  return Object.entries(rollback?.when ?? {}).flatMap(([metric, condition]) => {
    if (typeof condition !== 'string')
      throw new Problem(
        'canary/guard-cel',
        `rollback.when.${metric} is an expression under \`cel\`, which the canary's minutes cannot be judged by.`,
        'Write a comparison, such as `> 1% for 5m`.',
      )
    return judgeRule(metric, condition, all)
  })
}

function judgeRule(metric: string, text: string, evidence: readonly MetricEvidence[]): readonly GuardJudgement[] {
  const condition = parseCondition(text, { metric })
  if ('offset' in condition)
    throw new Problem(
      'canary/guard-condition',
      `rollback.when.${metric} is ${JSON.stringify(text)}: found ${condition.found}, expected ${condition.expected}.`,
      `Write a comparison, such as ${condition.nearest ?? '`> 1% for 5m`'}.`,
    )
  const regions = new Set(evidence.filter(({ name }) => name === metric).map(({ region }) => region))
  return [...(regions.size === 0 ? [null] : regions)].map((region) =>
    together(condition.comparisons.map((comparison) => judgeGuard(comparison, `${metric} ${text}`, find(comparison, region, evidence)))),
  )
}

function find({ metric }: Comparison, region: string | null, evidence: readonly MetricEvidence[]): MetricEvidence {
  const named = evidence.filter(({ name }) => name === metric)
  const nothing = { kind: 'missing', of: 'gauge', name: metric, region, status: 'no-data', message: 'nothing in the evidence' } as const
  return named.find((each) => each.region === region) ?? named.find((each) => each.region === null) ?? nothing
}

function together(judged: readonly GuardJudgement[]): GuardJudgement {
  const [first] = judged
  if (first === undefined) throw new TypeError('a condition without a comparison')
  const is = (outcome: GuardJudgement['outcome']) => (each: GuardJudgement) => each.outcome === outcome
  const outcome = judged.every(is('fired')) ? 'fired' : judged.some(is('quiet')) ? 'quiet' : 'unknown'
  const firedAt = outcome === 'fired' ? Math.max(...judged.map((each) => each.firedAt ?? 0)) : null
  return { ...first, outcome, firedAt, sentence: judged.map(({ sentence }) => sentence).join('; and ') }
}
