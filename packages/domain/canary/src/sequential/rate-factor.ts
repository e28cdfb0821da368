import type { MinuteCounts } from '../series/count-series.ts'
import { judgeConstants } from './judge-constants.ts'

/** What is known before a minute is looked at: its exposures, the baseline's rate and the noise. */
export interface MinuteSetting {
  readonly n: number
  readonly m: number
  /** Running rate of bad events of the baseline. */
  readonly rate: number
  /** Variance ω of the ratio of the two sides' own random factors. */
  readonly noise: number
}

/** Stakes of one minute: a bad event of the canary multiplies the evidence by 1 + x, one of the baseline by 1 − y. */
export interface Stakes {
  readonly x: number
  readonly y: number
}

/**
 * Stakes against "the canary's rate is at most `ratio` times the baseline's" that favour an effect of e^logEffect on top. The factor
 * (1+x)^c (1−y)^b has expectation ≤ 1 under that null even when each side's rate is multiplied by its own gamma factor of variance ω/2.
 * Without noise it is the likelihood ratio of two Poisson rates given their sum.
 */
export function worseStakes({ n, m, rate, noise }: MinuteSetting, ratio: number, logEffect: number): Stakes {
  const { k, mean, q, damping, spread } = setting({ n, m, rate, noise }, ratio)
  const wished = Math.expm1((logEffect - Math.log1p(q * Math.expm1(logEffect))) / damping)
  const x = Math.min(wished, 0.95 / (k + 0.95 * spread * mean))
  return { x, y: (k * x) / (1 - spread * mean * x) }
}

/** Stakes against "the canary's rate is at least `ratio` times the baseline's": (1−x)^c (1+y)^b. */
export function saferStakes({ n, m, rate, noise }: MinuteSetting, ratio: number, logEffect: number): Stakes {
  const { k, mean, q, damping, spread } = setting({ n, m, rate, noise }, ratio)
  const x = -Math.expm1(-(logEffect + Math.log1p(q * Math.expm1(-logEffect))) / damping)
  return { x, y: (k * x) / (1 + spread * mean * x) }
}

/** ln of a minute's factor against "at most `ratio`", no larger than ln 20. */
export function worseFactor({ c, b }: MinuteCounts, { x, y }: Stakes): number {
  return Math.min(judgeConstants.largestLogFactor, c * Math.log1p(x) + b * Math.log1p(-y))
}

/** ln of a minute's factor against "at least `ratio`", no larger than ln 20. */
export function saferFactor({ c, b }: MinuteCounts, { x, y }: Stakes): number {
  return Math.min(judgeConstants.largestLogFactor, c * Math.log1p(-x) + b * Math.log1p(y))
}

function setting({ n, m, rate, noise }: MinuteSetting, ratio: number) {
  const q = (ratio * n) / (ratio * n + m)
  return { k: (ratio * n) / m, mean: ratio * rate * n, q, damping: 1 + noise * rate * q * m, spread: noise / 2 }
}
