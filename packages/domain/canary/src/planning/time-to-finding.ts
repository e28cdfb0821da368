import { nullRatio } from '../sequential/effect-grid.ts'

/** A planned stage and what is known of the metric. */
export interface StagePlan {
  /** Events per minute of canary and baseline together. */
  readonly eventsPerMinute: number
  /** Canary's share of them, between 0 and 1. */
  readonly share: number
  /** Bad events per event of the stable version. */
  readonly baseRate: number
  readonly tolerate: number
  /** Evidence at which a canary is called worse: critical metrics / α. */
  readonly limit: number
  /** Noise ω of the stable version's own day; 0.6 when it is not known. */
  readonly noise: number
}

const mixtureCost = 1.5
const smallestMinutes = 6
const tinyShare = 0.01
const tinyShareDelayMinutes = 5

/**
 * Minutes until a canary whose true rate is `ratio` times the baseline's is typically called worse; Infinity when it never is. A rule of
 * thumb: (ln limit + 1.5) · φ / g with g the growth of evidence per minute and φ the damping by noise.
 */
export function minutesToFinding({ eventsPerMinute, share, baseRate, tolerate, limit, noise }: StagePlan, ratio: number): number {
  const acceptable = nullRatio(tolerate)
  if (ratio <= acceptable) return Infinity
  const [n, m] = [eventsPerMinute * share, eventsPerMinute * (1 - share)]
  const growth = baseRate * (n * ratio * Math.log(ratio / acceptable) - (n * ratio + m) * Math.log((ratio * n + m) / (acceptable * n + m)))
  const damping = 1 + (noise * baseRate * n * m) / (n + m)
  const minutes = ((Math.log(limit) + mixtureCost) * damping) / growth + (share <= tinyShare ? tinyShareDelayMinutes : 0)
  return growth > 0 ? Math.max(smallestMinutes, minutes) : Infinity
}

const largestRatio = 1000

/** The smallest true ratio that is typically found within `minutes`; null when even a thousandfold rate is not. */
export function smallestFinding(plan: StagePlan, minutes: number): number | null {
  if (minutesToFinding(plan, largestRatio) > minutes) return null
  let [low, high] = [nullRatio(plan.tolerate), largestRatio]
  while (high / low > 1.001) {
    const middle = Math.sqrt(low * high)
    if (minutesToFinding(plan, middle) > minutes) low = middle
    else high = middle
  }
  return high
}
