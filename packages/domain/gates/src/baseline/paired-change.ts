/** Change of a measurement from the baseline, as a share: 0.05 is 5% more. */
export interface PairedChange {
  /** Hodges–Lehmann estimate. */
  readonly estimate: number
  /** Bounds that the true change lies between; infinite where there are too few pairs to say. */
  readonly low: number
  readonly high: number
}

/** One measurement of the baseline and one of the candidate, taken next to each other. Both above 0. */
export interface Pair {
  readonly before: number
  readonly after: number
}

/**
 * Estimate and confidence interval of the relative change over pairs, each bound wrong with probability `alpha` at most.
 *
 * Wilcoxon's signed-rank interval on the logarithms of the ratios: the Walsh averages between the ranks that the exact null
 * distribution gives (Hollander, Wolfe, Chicken, Nonparametric Statistical Methods, 3.3); the normal approximation with
 * continuity correction above 100 pairs. No assumption of normal noise; with fewer than 5 pairs and `alpha` 0.05 there is no bound.
 */
export function pairedChange(pairs: readonly Pair[], alpha = 0.05): PairedChange {
  const logs = pairs.map(({ before, after }) => Math.log(after / before))
  const averages = logs.flatMap((one, index) => logs.slice(index).map((other) => (one + other) / 2)).toSorted((a, b) => a - b)
  const rank = criticalRank(pairs.length, alpha)
  const middle = averages.length / 2
  const estimate = ((averages[Math.ceil(middle) - 1] ?? 0) + (averages[Math.floor(middle)] ?? 0)) / 2
  // At the rank −1, outside of all averages, there is no bound.
  const [low = -Infinity, high = Infinity] = [averages[rank], averages[averages.length - 1 - rank]]
  return { estimate: Math.expm1(estimate), low: Math.expm1(low), high: Math.expm1(high) }
}

/** Largest r with P(W⁺ ≤ r) ≤ alpha under no change; −1 when even P(W⁺ = 0) is more. */
export function criticalRank(count: number, alpha: number): number {
  if (count > mostExactPairs) {
    const [mean, deviation] = [(count * (count + 1)) / 4, Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24)]
    return Math.floor(mean - 0.5 - normalQuantile(1 - alpha) * deviation)
  }
  let below = 0
  let rank = -1
  for (const ways of subsetsBySum(count)) {
    below += ways / 2 ** count
    if (below > alpha) return rank
    rank++
  }
  return rank
}

const mostExactPairs = 100

// Number of subsets of 1 … count with each sum.
function subsetsBySum(count: number): readonly number[] {
  const ways = new Array<number>((count * (count + 1)) / 2 + 1).fill(0)
  ways[0] = 1
  for (let rank = 1; rank <= count; rank++) {
    for (let sum = ways.length - 1; sum >= rank; sum--) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0)
  }
  return ways
}

// Abramowitz and Stegun 26.2.23, |error| < 4.5e-4, for a probability above one half.
function normalQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - probability))
  return t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3)
}
