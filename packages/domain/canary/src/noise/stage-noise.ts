import type { MinuteCounts } from '../series/count-series.ts'
import { type CountKind, countKinds, judgeConstants as constants } from '../sequential/judge-constants.ts'

/** Sums over pairs of neighbouring minutes of a stage. A level shift moves one pair only, so a defect does not look like noise. */
export interface StageNoise {
  readonly excess: number
  readonly binomial: number
  readonly scale: number
  readonly pairs: number
  readonly last: { readonly residual: number; readonly variance: number } | null
}

export const noStageNoise: StageNoise = { excess: 0, binomial: 0, scale: 0, pairs: 0, last: null }

/** The sums after one more minute; `rate` is the baseline's rate after that minute. */
export function addMinute(noise: StageNoise, { c, n, b, m }: MinuteCounts, rate: number): StageNoise {
  const p = n / (n + m)
  const residual = c * (1 - p) - b * p
  const variance = (1 - p) ** 2 * c + p ** 2 * b
  const last = { residual, variance }
  if (noise.last === null) return { ...noise, last }
  const binomial = (variance + noise.last.variance) / 2
  return {
    excess: noise.excess + (residual - noise.last.residual) ** 2 / 2 - binomial,
    binomial: noise.binomial + binomial,
    scale: noise.scale + ((rate * n * m) / (n + m)) ** 2,
    pairs: noise.pairs + 1,
    last,
  }
}

/** The noise ω to use in the next minute: from history and raised by what the stage shows, or assumed when `history` is null. */
export function noiseInForce(history: number | null, kind: CountKind, { excess, binomial, scale, pairs }: StageNoise): number {
  const { floor, assumedNoise, assumedMinutes } = countKinds[kind]
  const seen = scale > 0 ? excess / scale : 0
  if (history === null) return (assumedMinutes * assumedNoise + pairs * Math.max(0, seen)) / (assumedMinutes + pairs)
  const guard = scale > 0 ? seen - (constants.guardStandardErrors * Math.sqrt(3 / pairs) * binomial) / scale : 0
  return Math.max(history, floor, (pairs / (pairs + constants.guardMinutes)) * guard)
}
