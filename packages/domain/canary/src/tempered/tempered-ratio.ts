import { minuteCounts, type MinuteCounts, type PairedCounts } from '../series/count-series.ts'
import { logMean } from '../sequential/log-sum.ts'
import { dispersion } from './dispersion.ts'

const geometric = (from: number, to: number, points: number): readonly number[] =>
  Array.from({ length: points }, (_, index) => Math.log(from * (to / from) ** (index / (points - 1))))

const worseEffects = geometric(1.05, 32, 24)
const saferEffects = geometric(1.05, 8, 16)

export interface TemperedRatio {
  /** ln of the likelihood ratio's mean over the effects, per minute, as if minutes were independent Poisson counts. */
  readonly logEvidence: readonly number[]
  /** First minute (1-based) at which the evidence reached the limit even when divided by the dispersion seen until then. */
  readonly crossedAt: number | null
  /** Dispersion over the whole stage. */
  readonly dispersion: number
}

/** Tests "the canary's rate is at most `ratio` times the baseline's" with noise estimated from the stage alone; not error-controlled. */
export function temperedRatio(stage: PairedCounts, ratio: number, limit: number): TemperedRatio {
  const logLimit = Math.log(limit)
  const seen: MinuteCounts[] = []
  const logEvidence: number[] = []
  let logs = worseEffects.map(() => 0)
  let crossedAt: number | null = null
  for (let index = 0; index < stage.canary.total.length; index++) {
    const minute = minuteCounts(stage, index)
    if (minute !== null) {
      seen.push(minute)
      logs = logs.map((log, each) => log + likelihoodRatio(minute, ratio, worseEffects[each]!))
    }
    logEvidence.push(logMean(logs))
    if (crossedAt === null && logEvidence[index]! >= logLimit && tempered(logs, dispersion(seen)) >= logLimit) crossedAt = index + 1
  }
  return { logEvidence, crossedAt, dispersion: dispersion(seen) }
}

/** ln of the evidence against "at least `ratio`" after every minute, as if minutes were independent Poisson counts. */
export function untemperedSafety(stage: PairedCounts, ratio: number): readonly number[] {
  let logs = saferEffects.map(() => 0)
  return stage.canary.total.map((_, index) => {
    const minute = minuteCounts(stage, index)
    if (minute !== null) logs = logs.map((log, each) => log + likelihoodRatio(minute, ratio, -saferEffects[each]!))
    return logMean(logs)
  })
}

function tempered(logs: readonly number[], divisor: number): number {
  return logMean(logs.map((log) => log / divisor))
}

function likelihoodRatio({ c, n, b, m }: MinuteCounts, ratio: number, logEffect: number): number {
  return c * logEffect + (c + b) * Math.log((ratio * n + m) / (ratio * Math.exp(logEffect) * n + m))
}
