import type { ReleasePolicy } from '@locktender/contracts'
import { parseCondition } from '../conditions/parse-condition.ts'
import { visitValues } from '../schema/visit-values.ts'
import type { PolicyPath } from '../text/policy-path.ts'
import type { Mistake } from './mistake.ts'

// How a kind of condition gets the metric that its key names; undefined: the text names it.
const metricOf: Readonly<Record<string, (path: PolicyPath) => string | undefined>> = {
  Condition: () => undefined,
  MetricCondition: (path) => String(path.at(-1) === 'require' ? path.at(-2) : path.at(-1)),
  SuccessCriterion: (path) => String(path.at(-1)),
}

/** Shorthand conditions that cannot be read. Expressions under `cel` are left to the evaluator. */
export function* conditionMistakes(policy: ReleasePolicy): Generator<Mistake> {
  for (const { value, path, node } of visitValues(policy)) {
    const metric = metricOf[node.ref ?? '']
    if (metric === undefined || typeof value !== 'string') continue
    const subject = metric(path)
    const condition = parseCondition(value, subject === undefined ? {} : { metric: subject })
    if (!('offset' in condition)) continue
    const { offset, found, expected, nearest } = condition
    yield { code: 'condition', path, within: offset, found, expected, nearest: nearest === undefined ? undefined : JSON.stringify(nearest) }
  }
}
