import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

export interface RateRatioInterval {
  readonly lower: number
  /** Infinity when the baseline had no event. */
  readonly upper: number
}

/**
 * Exact interval for the ratio of two Poisson rates at one look, from `bad` events in `total`: given the sum, the canary's events are
 * binomial. It holds for that look alone and for independent events; the sequential test needs neither.
 * Source: E. L. Lehmann & J. P. Romano, Testing Statistical Hypotheses, 4.5; the same as R's `poisson.test`.
 */
export function rateRatioInterval(
  canary: { readonly bad: number; readonly total: number },
  baseline: { readonly bad: number; readonly total: number },
  confidence = 0.95,
): RateRatioInterval {
  const side = (1 - confidence) / 2
  const exposure = baseline.total / canary.total
  const odds = (share: number): number => (share / (1 - share)) * exposure
  return {
    lower: canary.bad === 0 ? 0 : odds(betaQuantile(side, canary.bad, baseline.bad + 1)),
    upper: baseline.bad === 0 ? Infinity : odds(betaQuantile(1 - side, canary.bad + 1, baseline.bad)),
  }
}

/** The x with I_x(a, b) = `probability`: the quantile of a beta distribution. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return findRoot((x) => incompleteBeta(x, a, b) - probability, 0, 1)
}
