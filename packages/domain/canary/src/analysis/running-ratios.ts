import { minuteCounts, type PairedCounts } from '../series/count-series.ts'

/**
 * Ratio of the canary's share of bad events to the baseline's, over all judged minutes so far; half an event is added to each side, so that
 * it exists without any (Haldane and Anscombe's correction).
 */
export function runningRatios(stage: PairedCounts): readonly number[] {
  const sums = { c: 0.5, n: 0.5, b: 0.5, m: 0.5 }
  return stage.canary.total.map((_, index) => {
    const minute = minuteCounts(stage, index)
    if (minute !== null) for (const key of ['c', 'n', 'b', 'm'] as const) sums[key] += minute[key]
    return sums.c / sums.n / (sums.b / sums.m)
  })
}
