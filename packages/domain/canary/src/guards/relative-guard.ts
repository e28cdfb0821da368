import type { PairedCounts } from '../series/count-series.ts'
import type { PairedValues } from '../series/gauge-values.ts'
import { temperedRatio } from '../tempered/tempered-ratio.ts'
import type { GuardResult } from './guard-result.ts'
import { type ValueRule, valueGuard } from './value-guard.ts'

const limit = 20
const gaugeHoldMinutes = 5

/**
 * `> 2x baseline` on a share of bad events: the tempered sequential test against `ratio`, with noise guessed from the stage alone.
 * `unknown` without a minute that has traffic on both sides.
 */
export function relativeCountGuard(stage: PairedCounts, ratio: number): GuardResult {
  const { crossedAt } = temperedRatio(stage, ratio, limit)
  const share = (bad: readonly (number | null)[], total: readonly (number | null)[]): number => sum(bad) / sum(total)
  const value = share(stage.canary.bad, stage.canary.total) / share(stage.baseline.bad, stage.baseline.total)
  const hasTraffic = stage.canary.total.some((all, index) => (all ?? 0) > 0 && (stage.baseline.total[index] ?? 0) > 0)
  return {
    outcome: crossedAt !== null ? 'fired' : hasTraffic ? 'quiet' : 'unknown',
    firedAt: crossedAt,
    value: Number.isFinite(value) ? value : null,
    limit: ratio,
    isControlled: false,
  }
}

/** `> 2x baseline` on a gauge: the ratio of the two values per minute, held for the hold or 5 minutes. */
export function relativeValueGuard({ canary, baseline }: PairedValues, { operator, limit: ratio, holdMinutes }: ValueRule): GuardResult {
  const ratios = canary.map((value, index) => {
    const other = baseline[index] ?? null
    return value === null || other === null || other <= 0 ? null : value / other
  })
  return valueGuard(ratios, { operator, limit: ratio, holdMinutes: Math.max(holdMinutes, gaugeHoldMinutes) })
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
