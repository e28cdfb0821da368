import type { GuardJudgement, ReleasePolicy } from '@locktender/contracts'
import { shareOf } from '@locktender/policy'
import type { MetricEvidence, RatioEvidence } from '../analysis/canary-evidence.ts'
import { numberText } from '../analysis/number-text.ts'
import { burnRates } from '../guards/burn-rate.ts'

/**
 * How fast the canary burns the budget of each objective of `metrics.slos`, by the pairs of windows that the evidence is long enough for.
 * An objective that the evidence does not hold has none.
 */
export function burnGuards({ metrics }: ReleasePolicy, evidence: readonly MetricEvidence[]): readonly GuardJudgement[] {
  return (metrics?.slos ?? []).flatMap(({ id, objective }) =>
    evidence
      .filter((each): each is RatioEvidence => each.kind === 'ratio' && each.name === id)
      .flatMap(({ stage: { canary }, region }) =>
        burnRates(canary, shareOf(objective))
          .filter(({ longMinutes }) => canary.total.length >= longMinutes)
          .map(({ rate, longMinutes, shortMinutes, outcome, long, short }): GuardJudgement => {
            const value = long === null || short === null ? null : Number(Math.min(long, short).toPrecision(6))
            const rule = `${id} burns its budget ${numberText(rate)} times over ${longMinutes}m and ${shortMinutes}m`
            const ends = { fired: 'fired', quiet: 'did not fire', unknown: 'cannot be judged' }[outcome]
            const seen =
              value === null ? `${id} has no traffic in a window` : `${id} burns ${numberText(value)} times, limit ${numberText(rate)}`
            return {
              metric: id,
              region,
              rule,
              outcome,
              firedAt: outcome === 'fired' ? canary.total.length : null,
              value,
              limit: rate,
              sentence: `${seen}: the rule "${rule}" ${ends} (not error-controlled)`,
              isControlled: false,
            }
          }),
      ),
  )
}
