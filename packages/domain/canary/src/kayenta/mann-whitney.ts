import { findRoot } from '../distributions/find-root.ts'

/** Shift between two samples: ends of a confidence interval and the Hodges-Lehmann-like estimate where the rank statistic is zero. */
export interface ShiftInterval {
  readonly lower: number
  readonly upper: number
  readonly estimate: number
}

/** Φ⁻¹(0.99): two-sided confidence 98 %. */
export const normal99 = 2.3263478740408408

const absoluteTolerance = 1e-4

/**
 * Interval for the shift of `x` against `y` from the normal approximation of the rank sum, as R 3's and Kayenta's Mann-Whitney test: the
 * zero is searched to an absolute 1e-4, so the answer depends on the unit of measurement. Null when all observations are tied.
 */
export function shiftInterval(x: readonly number[], y: readonly number[], z = normal99): ShiftInterval | null {
  const low = minimum(x) - maximum(y)
  const high = maximum(x) - minimum(y)
  const score = (shift: number): number => rankScore(x, y, shift)
  const [atLow, atHigh] = [score(low), score(high)]
  if (Number.isNaN(atLow) || Number.isNaN(atHigh)) return null
  const root = (level: number): number => {
    if (atLow - level <= 0) return low
    if (atHigh - level >= 0) return high
    return findRoot((shift) => score(shift) - level, low, high, absoluteTolerance)
  }
  const result = { lower: root(z), upper: root(-z), estimate: findRoot(score, low, high, absoluteTolerance) }
  return Object.values(result).some(Number.isNaN) ? null : result
}

/** Standardised rank sum of `x − shift` against `y`, corrected for continuity and ties; NaN when all observations are tied. */
export function rankScore(x: readonly number[], y: readonly number[], shift: number): number {
  const [m, n] = [x.length, y.length]
  const { rankSum, ties } = ranksOf(x, y, shift)
  const difference = rankSum - (m * (m + 1)) / 2 - (m * n) / 2
  const correction = Math.sign(difference) * 0.5
  const variance = ((m * n) / 12) * (m + n + 1 - ties / ((m + n) * (m + n - 1)))
  return variance <= 0 ? NaN : (difference - correction) / Math.sqrt(variance)
}

/** P(X > Y) + ½ P(X = Y): the common-language effect size. */
export function commonLanguageEffect(x: readonly number[], y: readonly number[]): number {
  const { rankSum } = ranksOf(x, y, 0)
  return (2 * rankSum - x.length * (x.length + 1)) / (2 * x.length * y.length)
}

// Mid-ranks over both samples; ties are values equal after the subtraction, as in the original.
function ranksOf(x: readonly number[], y: readonly number[], shift: number): { rankSum: number; ties: number } {
  const values = new Float64Array(x.length + y.length)
  const shifted = new Float64Array(x.length)
  for (let index = 0; index < x.length; index++) values[index] = shifted[index] = x[index]! - shift
  for (let index = 0; index < y.length; index++) values[x.length + index] = y[index]!
  values.sort()
  shifted.sort()
  let [rankSum, ties, mine] = [0, 0, 0]
  for (let from = 0, to = 0; from < values.length; from = to) {
    const value = values[from]!
    while (to < values.length && values[to] === value) to++
    if (to === from) to++
    const size = to - from
    ties += size ** 3 - size
    while (mine < shifted.length && shifted[mine] === value) {
      rankSum += (from + 1 + to) / 2
      mine++
    }
  }
  return { rankSum, ties }
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity)
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity)
}
