import { studentQuantile } from '../distributions/student-t.ts'

/** When the canary's life is looked at for a leak, and the share of false alarms spent on each look. */
export const leakLooks: readonly { readonly minute: number; readonly alpha: number }[] = [
  { minute: 30, alpha: 0.001 },
  { minute: 60, alpha: 0.004 },
  ...[90, 120, 150, 180].map((minute) => ({ minute, alpha: 0.0015 })),
]

const skippedMinutes = 5

/** One look: how many times the slope is the usual slope of the stable version's own windows, and what it may be. */
export interface LeakLook {
  readonly minute: number
  readonly slopePerMinute: number
  readonly score: number
  readonly limit: number
}

export interface LeakTest {
  readonly looks: readonly LeakLook[]
  /** Minute of the canary's life at which it is called leaking. */
  readonly leakAt: number | null
}

/**
 * Looks for a steady rise of ln(canary/baseline) over the canary's life, `logRatios` per minute from its start, against the slopes that
 * windows of the same length show in the stable version's own `history`. `metrics` shares the false alarms among several metrics.
 * A look with a window longer than a third of the history is left out.
 */
export function leakTest(logRatios: readonly (number | null)[], history: readonly (number | null)[], metrics = 1): LeakTest {
  const [life, own] = [filled(logRatios), filled(history)]
  const looks: LeakLook[] = []
  for (const { minute, alpha } of leakLooks) {
    const window = minute - skippedMinutes
    if (life.length < minute || 3 * window > own.length) continue
    const usual = rootMeanSquareSlope(own, window)
    if (usual === 0) continue
    const slope = slopePerMinute(life.slice(skippedMinutes, minute))
    looks.push({ minute, slopePerMinute: slope, score: slope / usual, limit: studentQuantile(alpha / metrics, (2 * own.length) / window) })
  }
  return { looks, leakAt: looks.find(({ score, limit }) => score > limit)?.minute ?? null }
}

/** Slope of the least-squares line through values one minute apart. */
export function slopePerMinute(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const product = values.reduce((sum, value, index) => sum + (index - middle) * value, 0)
  return product / sumOfSquaredTimes(values.length)
}

// With prefix sums every window costs a few operations, whatever its length.
function rootMeanSquareSlope(values: readonly number[], length: number): number {
  const middle = (length - 1) / 2
  let [sum, moment] = [0, 0]
  values.slice(0, length).forEach((value, index) => {
    sum += value
    moment += index * value
  })
  let squares = (moment - middle * sum) ** 2
  for (let from = 1; from + length <= values.length; from++) {
    sum -= values[from - 1]!
    moment += (length - 1) * values[from + length - 1]! - sum
    sum += values[from + length - 1]!
    squares += (moment - middle * sum) ** 2
  }
  return Math.sqrt(squares / (values.length - length + 1)) / sumOfSquaredTimes(length)
}

function sumOfSquaredTimes(length: number): number {
  return (length * (length * length - 1)) / 12
}

// A gap repeats the last value; what comes before the first value repeats the first.
function filled(values: readonly (number | null)[]): number[] {
  let last = values.find((value) => value !== null)
  return last === undefined ? [] : values.map((value) => (last = value ?? last!))
}
