import { Problem } from '@locktender/contracts'
import { nearestWord, parseCondition, type Comparison } from '@locktender/policy'
import type { RiskFacts } from './risk-assessment.ts'

interface RiskMetric {
  readonly fact: keyof RiskFacts
  readonly isShare?: true
  readonly shown: (value: number) => string
}

const count = (noun: string) => (value: number) => `${value} ${noun}`

/** What a risk condition can measure, by its key in the policy. */
export const riskMetrics = {
  'lines-changed': { fact: 'linesChanged', shown: count('lines changed') },
  'files-changed': { fact: 'filesChanged', shown: count('files changed') },
  'error-budget-left': {
    fact: 'errorBudgetLeft',
    isShare: true,
    shown: (value) => `${Math.round(value * 1000) / 10}% of the error budget left`,
  },
  'recent-failures': { fact: 'recentFailures', shown: count('recent failures of the touched files') },
  'register-score': { fact: 'registerScore', shown: count('as the score of the worst risk') },
  'open-dependencies': { fact: 'openDependencies', shown: count('open dependencies') },
} as const satisfies Record<string, RiskMetric>

export type RiskMetricName = keyof typeof riskMetrics

/** Whether a measured condition holds; `holds` is true as a precaution where the fact is not known. */
export interface MeasuredCondition {
  readonly holds: boolean
  readonly known: boolean
  readonly what: string
}

/**
 * Judges `> 800`, the limit that stands under a metric's key.
 *
 * @throws {Problem} `risk/condition` for a limit that cannot be compared: an expression, another metric, a duration, the wrong unit
 */
export function measureCondition(
  name: RiskMetricName,
  limit: string | { readonly cel: string },
  facts: RiskFacts,
  rule: string,
): MeasuredCondition {
  if (typeof limit !== 'string') throw unreadable(rule, 'an expression under `cel`', `${name}: "> 10"`)
  const condition = parseCondition(limit, { metric: name })
  if ('offset' in condition) throw unreadable(rule, `${JSON.stringify(limit.slice(0, 80))}: ${condition.found}`, condition.expected)
  const judged = condition.comparisons.map((comparison) => compare(comparison, facts, rule))
  const holds = judged.every((each) => each.holds)
  const decisive = judged.filter((each) => each.known && !each.holds)
  const shown = decisive.length > 0 ? decisive : judged
  return { holds, known: judged.every(({ known }) => known), what: [...new Set(shown.map(({ what }) => what))].join(' and ') }
}

function compare(
  { metric, operator, value, unit, isRelative, holdSeconds }: Comparison,
  facts: RiskFacts,
  rule: string,
): MeasuredCondition {
  if (!isRiskMetric(metric)) {
    const nearest = nearestWord(metric, Object.keys(riskMetrics))
    throw unreadable(rule, `the metric ${JSON.stringify(metric)}`, nearest ?? `one of ${Object.keys(riskMetrics).join(', ')}`)
  }
  const measured: RiskMetric = riskMetrics[metric]
  const isPercent = unit === '%'
  if (typeof value !== 'number' || isRelative || holdSeconds !== null || (unit !== null && !(isPercent && measured.isShare)))
    throw unreadable(rule, 'a limit of another kind', measured.isShare ? `${metric}: "< 20%"` : `${metric}: "> 10"`)
  const fact = facts[measured.fact]
  if (fact === null)
    return { holds: true, known: false, what: `${metric} is not known, which counts as ${operator} ${value}${isPercent ? '%' : ''}` }
  return { holds: operators[operator](fact, isPercent ? value / 100 : value), known: true, what: measured.shown(fact) }
}

const operators: Readonly<Record<Comparison['operator'], (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '==': (left, right) => left === right,
}

function isRiskMetric(name: string): name is RiskMetricName {
  return Object.hasOwn(riskMetrics, name)
}

function unreadable(rule: string, found: string, expected: string): Problem {
  return new Problem('risk/condition', `${rule} holds ${found}, which a risk cannot be measured by`, `Write ${expected}.`)
}
