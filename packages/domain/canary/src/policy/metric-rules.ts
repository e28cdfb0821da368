import type { ReleasePolicy } from '@locktender/contracts'
import { shareOf } from '@locktender/policy'
import type { MetricEvidence } from '../analysis/canary-evidence.ts'
import { defaultTolerate, type MetricRule } from '../analysis/judge-settings.ts'

type Query = NonNullable<NonNullable<ReleasePolicy['metrics']>['queries']>[string]
type Kind = keyof typeof defaultTolerate

/**
 * How each metric of `metrics.queries` is judged. A policy that names none judges whatever the evidence holds, by the measured defaults.
 */
export function metricRules({ metrics = {} }: ReleasePolicy, evidence: readonly MetricEvidence[]): readonly MetricRule[] {
  const queries = Object.entries(metrics.queries ?? {})
  if (queries.length > 0) return queries.map(([name, query]) => ruleOf(name, kindOf(query), query))
  const kinds = new Map(evidence.map((each) => [each.name, each.kind === 'missing' ? each.of : each.kind]))
  return [...kinds].map(([name, kind]) => ruleOf(name, kind, {}))
}

/** What a query measures: a share of bad events, a quantile of a histogram, or a value. */
export function kindOf(query: Query): Kind {
  return 'histogram' in query ? 'latency' : 'gauge' in query ? 'gauge' : 'ratio'
}

function ruleOf(name: string, kind: Kind, { tolerate, worse = 'up', critical = true, ...query }: Partial<Query>): MetricRule {
  const leak = 'leak' in query ? (query.leak ?? true) : true
  return { name, tolerate: tolerate === undefined ? defaultTolerate[kind] : ratioOf(tolerate), worse, critical, leak }
}

// `10%` stands for that much on top.
function ratioOf(tolerate: string | number): number {
  return typeof tolerate === 'number' ? tolerate : 1 + shareOf(tolerate)
}
