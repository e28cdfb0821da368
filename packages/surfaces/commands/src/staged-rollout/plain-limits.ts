import type { RollbackPolicy } from '@locktender/contracts'
import { parseCondition } from '@locktender/policy'

type Triggers = NonNullable<RollbackPolicy['when']>

/** The limits of a contract in two: those that are plain numbers, and those that only a comparison with a stable version could judge. */
export interface SplitLimits {
  readonly plain: Triggers
  /** As the policy has them: `latency-p95 > 2x baseline`. */
  readonly relative: readonly string[]
}

/** Splits the limits; a condition with one part that compares is one that compares. */
export function splitLimits(triggers: Triggers = {}): SplitLimits {
  const all = Object.entries(triggers).map(([metric, condition]) => ({ metric, condition, isPlain: isPlain(metric, condition) }))
  return {
    plain: Object.fromEntries(all.filter((each) => each.isPlain).map(({ metric, condition }) => [metric, condition])),
    relative: all
      .filter((each) => !each.isPlain)
      .map(({ metric, condition }) => `${metric} ${typeof condition === 'string' ? condition : JSON.stringify(condition)}`),
  }
}

function isPlain(metric: string, condition: Triggers[string]): boolean {
  if (typeof condition !== 'string') return false
  const parsed = parseCondition(condition, { metric })
  return !('offset' in parsed) && parsed.comparisons.every(({ isRelative }) => !isRelative)
}
