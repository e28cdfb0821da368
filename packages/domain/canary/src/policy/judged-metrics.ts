import type { ReleasePolicy } from '@locktender/contracts'
import type { MetricEvidence } from '../analysis/canary-evidence.ts'
import type { MetricRule } from '../analysis/judge-settings.ts'
import { kindOf } from './metric-rules.ts'

/**
 * The metrics that are compared with the baseline: those that a rule names, and for each rule without evidence a metric without data, for
 * what is asked for and not there must not pass. Evidence that only the rollback contract or an objective names is left to them.
 */
export function judgedMetrics(
  evidence: readonly MetricEvidence[],
  rules: readonly MetricRule[],
  { metrics, rollback }: ReleasePolicy,
  guardOnly: ReadonlySet<string>,
): readonly MetricEvidence[] {
  const named = new Set(rules.map(({ name }) => name))
  const elsewhere = new Set([...guardOnly, ...Object.keys(rollback?.when ?? {}), ...(metrics?.slos ?? []).map(({ id }) => id)])
  const found = new Set(evidence.map(({ name }) => name))
  const missing = rules.filter(({ name }) => !found.has(name))
  return [
    ...evidence.filter(({ name }) => named.has(name) || !elsewhere.has(name)),
    ...missing.map(({ name }): MetricEvidence => {
      const query = metrics?.queries?.[name]
      const of = query === undefined ? 'gauge' : kindOf(query)
      return { kind: 'missing', of, name, region: null, status: 'no-data', message: 'the evidence holds nothing of this metric' }
    }),
  ]
}
