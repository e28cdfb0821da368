import type { GaugeNoise } from '../noise/gauge-noise.ts'
import { logEffects } from './effect-grid.ts'
import { judgeConstants as constants } from './judge-constants.ts'
import { creditFactor, logEvidence, meanLogEffect, type Mixture, type MixtureRule, nextMixture, noEvidence } from './mixture.ts'

export interface GaugeTestInput {
  /** ln(canary/baseline) per minute; null where either side is missing or not above zero. */
  readonly logRatios: readonly (number | null)[]
  readonly noise: GaugeNoise
  /** Ratio that is still acceptable, above 1. */
  readonly tolerate: number
  readonly rule: MixtureRule
  readonly limit: number
}

export interface GaugeTest {
  readonly logEvidence: readonly number[]
  /** Estimate of the current ratio. */
  readonly estimate: readonly number[]
  readonly worseAt: number | null
  readonly creditApplied: number
}

/** Tests "the gauge is at most tolerate^0.625 times the baseline's", a look at every minute; single minutes are clamped at four deviations, or twice the margin. */
export function gaugeTest({ logRatios, noise, tolerate, rule, limit }: GaugeTestInput): GaugeTest {
  const margin = constants.nullShare * Math.log(tolerate)
  const effects = logEffects(tolerate, constants.largestGaugeEffect)
  // Never so narrow that a quiet history hides what is beyond the margin.
  const clamp = Math.max(constants.clampDeviations * noise.deviation, constants.clampMargins * Math.log(tolerate))
  const evidence: number[] = []
  const estimate: number[] = []
  let [mixture, worseAt, creditApplied]: [Mixture, number | null, number] = [noEvidence, null, 1]
  logRatios.forEach((logRatio, index) => {
    const factors = logRatio === null ? null : effects.map(factorOf(Math.max(-clamp, Math.min(clamp, logRatio - noise.mean)) - margin))
    if (index + 1 === rule.warmupMinutes) creditApplied = creditFactor(nextMixture(mixture, factors, { ...rule, credit: Infinity }), rule)
    mixture = nextMixture(mixture, factors, rule)
    evidence.push(logEvidence(mixture))
    estimate.push(Math.exp(margin + meanLogEffect(mixture, effects)))
    if (worseAt === null && index >= rule.warmupMinutes && evidence[index]! >= Math.log(limit)) worseAt = index + 1
  })
  return { logEvidence: evidence, estimate, worseAt, creditApplied }

  function factorOf(z: number): (effect: number) => number {
    return (effect) => Math.min(constants.largestLogFactor, (effect * z - effect ** 2 / 2) / noise.longRunVariance)
  }
}
