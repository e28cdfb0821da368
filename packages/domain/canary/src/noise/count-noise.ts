import { minuteCounts, type MinuteCounts, type PairedCounts } from '../series/count-series.ts'
import { judgeConstants } from '../sequential/judge-constants.ts'
import { noiseBlocks, squaredWindows, totalWindows } from './noise-blocks.ts'

/** What the stable version's own day says about the noise of a count. */
export interface CountNoise {
  /** Variance ω of the ratio of two groups of replicas of one version, beyond what counting explains. */
  readonly noise: number
  /** The same by block length, before the allowance for its error. */
  readonly byBlock: readonly number[]
  /** Mean scale V of the noise per minute, in events. */
  readonly scale: number
  readonly minutes: number
}

const rateWindowMinutes = 10

/**
 * Learns ω from an A/A history: `canary` is the group of stable replicas that plays the canary, `baseline` the others. Null when fewer
 * than `smallest` minutes have traffic on both sides or no bad event occurred.
 */
export function countNoise(history: PairedCounts, smallest: number = judgeConstants.smallestHistoryMinutes): CountNoise | null {
  const minutes = history.canary.total.map((_, index) => minuteCounts(history, index))
  const present = minutes.filter((minute) => minute !== null).length
  const scales = minutes.map(scaleOf(minutes))
  const scale = scales.reduce((sum, each) => sum + each, 0) / Math.max(1, scales.length)
  if (present < smallest || scale === 0) return null

  const residuals = minutes.map((minute) => (minute === null ? 0 : residualOf(minute)))
  const variances = minutes.map((minute) => (minute === null ? 0 : varianceOf(minute)))
  const squaredScales = scales.map((each) => each * each)
  const blocks = noiseBlocks(present)
  const byBlock = blocks.map(({ minutes: length }) => {
    const excess = squaredWindows(residuals, length) - totalWindows(variances, length)
    return excess / totalWindows(squaredScales, length)
  })
  const allowed = byBlock.map((omega, index) => {
    const { standardError } = blocks[index]!
    return (omega - standardError / scale) * (1 + 3 * standardError)
  })
  return { noise: Math.max(0, ...allowed), byBlock, scale, minutes: present }
}

function residualOf({ c, n, b, m }: MinuteCounts): number {
  const p = n / (n + m)
  return c * (1 - p) - b * p
}

function varianceOf({ c, n, b, m }: MinuteCounts): number {
  const p = n / (n + m)
  return (1 - p) ** 2 * c + p ** 2 * b
}

// V = λNM/(N+M), with λ over the minutes around, so that the daily swing of the rate is no noise.
function scaleOf(minutes: readonly (MinuteCounts | null)[]): (minute: MinuteCounts | null, index: number) => number {
  const bad = prefixSums(minutes.map((minute) => (minute === null ? 0 : minute.c + minute.b)))
  const all = prefixSums(minutes.map((minute) => (minute === null ? 0 : minute.n + minute.m)))
  return (minute, index) => {
    if (minute === null) return 0
    const [from, to] = [Math.max(0, index - rateWindowMinutes), Math.min(minutes.length, index + rateWindowMinutes + 1)]
    const rate = (bad[to]! - bad[from]!) / (all[to]! - all[from]!)
    return (rate * minute.n * minute.m) / (minute.n + minute.m)
  }
}

function prefixSums(values: readonly number[]): number[] {
  let sum = 0
  return [0, ...values.map((value) => (sum += value))]
}
