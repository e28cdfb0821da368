/** A world: how the numbers of a healthy service behave, and what a bad canary does. */
export interface World {
  readonly name: string
  /** Whether the canary is worse than the policy tolerates; else every failure is a false alarm. */
  readonly isBad: boolean
  readonly eventsPerMinute: number
  readonly errorRate: number
  /** Variance of each side's own gamma factor per minute, on error rates. */
  readonly burst: number
  /** Deviation of each side's own AR(1) noise (r = 0.9), on the logarithms of error rate and latency. */
  readonly ownNoise: number
  /** Whether the stable version's day shows none of the noise of the stage. */
  readonly isHistoryCalm: boolean
  /** Share of minutes of each side that are never scraped. */
  readonly lost: number
  /** Deviation of the logarithm of latency. */
  readonly latencySpread: number
  /** Largest share by which the canary's errors and latency differ on a one-day wave that history does not show. */
  readonly drift: { readonly errors: number; readonly latency: number }
  /** Factors of the canary's errors and latency from minute `from` of the stage on. */
  readonly defect: { readonly errors: number; readonly latency: number; readonly from: number }
  /** Factor of the canary's errors in the first minute, fading to 1 in the fifth; of latency half as much above 1. */
  readonly warmup: number
}

const clean: Omit<World, 'name'> = {
  isBad: false,
  eventsPerMinute: 3000,
  errorRate: 0.005,
  burst: 0,
  ownNoise: 0,
  isHistoryCalm: false,
  lost: 0,
  latencySpread: 0.6,
  drift: { errors: 0, latency: 0 },
  defect: { errors: 1, latency: 1, from: 1 },
  warmup: 1,
}

const bad = (name: string, errors: number, latency: number, rest: Partial<World> = {}): World => ({
  ...clean,
  name: `BAD ${name}`,
  isBad: true,
  defect: { errors, latency, from: 1 },
  ...rest,
})

/** A world whose history says nothing about its noise: no judge can tell that from a defect, so no target holds there. */
const calm = (name: string, rest: Partial<World>): World => ({ ...clean, name: `calm history, ${name}`, isHistoryCalm: true, ...rest })

/** The worlds of the tables, in their order. */
export const worlds: readonly World[] = [
  { ...clean, name: 'clean' },
  { ...clean, name: 'bursty .2', burst: 0.2 },
  { ...clean, name: 'bursty .5', burst: 0.5 },
  { ...clean, name: 'own AR 5 %', ownNoise: 0.05 },
  { ...clean, name: 'own AR 15 %', ownNoise: 0.15 },
  { ...clean, name: 'heavy tail + 10 % lost', latencySpread: 1, lost: 0.1 },
  { ...clean, name: '60 req/min', eventsPerMinute: 60 },
  { ...clean, name: 'base .9 %', errorRate: 0.009 },
  { ...clean, name: 'one-sided drift', drift: { errors: 0.22, latency: 0.05 } },
  { ...clean, name: 'warm-up ×2', warmup: 2 },
  { ...clean, name: 'warm-up ×3', warmup: 3 },
  calm('stage bursty .5', { burst: 0.5 }),
  calm('stage AR 15 %', { ownNoise: 0.15 }),
  bad('×1.5 / +10 %', 1.5, 1.1),
  bad('×2 / +25 %', 2, 1.25),
  bad('×5 / ×2', 5, 2),
  bad('×2 / +25 % from minute 30', 2, 1.25, { defect: { errors: 2, latency: 1.25, from: 30 } }),
  bad('×2 / +25 %, bursty .2 + AR 5 %', 2, 1.25, { burst: 0.2, ownNoise: 0.05 }),
]

/** Shares of traffic of the three stages. */
export const shares = [0.01, 0.1, 0.5] as const
