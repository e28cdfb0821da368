import { studentQuantile } from '../distributions/student-t.ts'
import { quantile } from '../series/quantile.ts'

const smallestMinutes = 20
const tightestMinutes = 20
const normal95 = 1.6448536269514722
const fences = 3

/** Long-run variance of a series from itself, and the number of independent values it is worth. */
export interface LongRun {
  readonly variance: number
  readonly effective: number
}

/** Long-run variance of `values` by the first autocorrelation, taken one standard error high. */
export function longRun(values: readonly number[]): LongRun {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (squares === 0) return { variance: 0, effective: n }
  const products = values.slice(1).reduce((sum, value, index) => sum + (value - mean) * (values[index]! - mean), 0)
  let r = products / squares
  r += (1 + 3 * r) / n
  r += Math.sqrt(Math.max(0, 1 - Math.min(r, 1) ** 2) / n)
  r = Math.max(0, Math.min(0.95, r))
  const factor = (1 + r) / (1 - r)
  return { variance: (squares / (n - 1) / Math.max(1 - factor / n, 0.25)) * factor, effective: Math.max(n / factor, 1) }
}

/** Radius of an asymptotic confidence sequence for a mean of `n` values, tightest near n = 20, before the factor for few values. */
export function sequenceRadius(variance: number, n: number, alpha: number): number {
  const twoSided = 2 * alpha
  const a = Math.log(1 / twoSided ** 2)
  const kappa = (a + Math.log(a) + 1) / tightestMinutes
  return Math.sqrt(((variance * (n * kappa + 1)) / (n * n * kappa)) * Math.log((n * kappa + 1) / twoSided ** 2))
}

export interface GaugeSequence {
  /** First minute (1-based) at which the lower end is above the margin. */
  readonly crossedAt: number | null
  /** Mean and lower end of ln(canary/baseline) at the last look; null before the first. */
  readonly last: { readonly mean: number; readonly lower: number } | null
  /** Values moved to the fences at the last look. */
  readonly winsorised: number
}

/**
 * Tests "the gauge is at most `tolerate` times the baseline's" with noise estimated from the stage alone, at every second minute from
 * the twentieth. Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas, Annals of Statistics 2024 (asymptotic confidence sequences).
 */
export function gaugeSequence(logRatios: readonly (number | null)[], tolerate: number, alpha: number): GaugeSequence {
  const seen: number[] = []
  let [crossedAt, last, winsorised]: [number | null, GaugeSequence['last'], number] = [null, null, 0]
  logRatios.forEach((value, index) => {
    if (value === null) return
    seen.push(value)
    if (seen.length < smallestMinutes || seen.length % 2 === 1) return
    const [first, third] = [quantile(seen, 0.25), quantile(seen, 0.75)]
    const [low, high] = [first - fences * (third - first), third + fences * (third - first)]
    const values = seen.map((each) => Math.max(low, Math.min(high, each)))
    winsorised = values.filter((each, at) => each !== seen[at]).length
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length
    const { variance, effective } = longRun(values)
    const lower = mean - sequenceRadius(variance, values.length, alpha) * fewValuesFactor(effective)
    last = { mean, lower }
    if (crossedAt === null && lower > Math.log(tolerate)) crossedAt = index + 1
  })
  return { crossedAt, last, winsorised }
}

function fewValuesFactor(effective: number): number {
  const degrees = Math.min(199, Math.max(1, Math.floor(effective) - 1))
  return studentQuantile(0.05, degrees) / normal95
}
