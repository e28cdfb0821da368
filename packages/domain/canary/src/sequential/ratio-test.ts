import { addMinute, noiseInForce, noStageNoise } from '../noise/stage-noise.ts'
import { minuteCounts, type PairedCounts } from '../series/count-series.ts'
import { logEffects, nullRatio } from './effect-grid.ts'
import { type CountKind, countKinds, judgeConstants as constants } from './judge-constants.ts'
import { logMean } from './log-sum.ts'
import { creditFactor, logEvidence, meanLogEffect, type Mixture, type MixtureRule, nextMixture, noEvidence } from './mixture.ts'
import { worseFactor, worseStakes } from './rate-factor.ts'
import { expectedRate, nextRate, type RunningRate } from './running-rate.ts'

export interface RatioTestInput {
  readonly stage: PairedCounts
  readonly kind: CountKind
  /** Noise ω of the stable version's own day; null when it is not known. */
  readonly noise: number | null
  /** Baseline's rate from the minutes before the stage. */
  readonly before: RunningRate
  /** Ratio that is still acceptable, above 1. */
  readonly tolerate: number
  /** Null ratio; tolerate^0.625 when left out. */
  readonly nullRatio?: number
  readonly rule: MixtureRule
  /** Evidence at which the canary is called worse: 1/α, times the number of critical metrics. */
  readonly limit: number
}

/** One element per minute of the stage. */
export interface RatioTest {
  readonly logEvidence: readonly number[]
  /** Estimate of the current rate ratio. */
  readonly estimate: readonly number[]
  readonly noise: readonly number[]
  readonly baselineRate: readonly number[]
  /** Logarithm of the gross rule's evidence; 0 after the warm-up. */
  readonly logGross: readonly number[]
  /** First minute (1-based) at which the canary is called worse. */
  readonly worseAt: number | null
  /** Evidence taken away at the end of the warm-up, as a factor; 1 when it was within the credit. */
  readonly creditApplied: number
}

/** Tests "the canary's rate of bad events is at most tolerate^0.625 times the baseline's", a look at every minute. */
export function ratioTest(input: RatioTestInput): RatioTest {
  const { stage, kind, noise: history, before, tolerate, rule, limit } = input
  const effects = logEffects(tolerate)
  const ratio = input.nullRatio ?? nullRatio(tolerate)
  const logLimit = Math.log(limit)
  const columns = {
    logEvidence: [] as number[],
    estimate: [] as number[],
    noise: [] as number[],
    baselineRate: [] as number[],
    logGross: [] as number[],
  }
  let [mixture, rate, seen]: [Mixture, RunningRate, typeof noStageNoise] = [noEvidence, before, noStageNoise]
  let gross = effects.map(() => 0)
  let [noise, worseAt, creditApplied] = [noiseInForce(history, kind, seen), null as number | null, 1]

  for (let index = 0; index < stage.canary.total.length; index++) {
    const minute = minuteCounts(stage, index)
    let factors: number[] | null = null
    const isWarmup = index < rule.warmupMinutes
    if (minute !== null) {
      const setting = { n: minute.n, m: minute.m, rate: expectedRate(rate, minute), noise: noiseInForce(history, kind, seen) }
      noise = setting.noise
      factors = effects.map((effect) => worseFactor(minute, worseStakes(setting, ratio, effect)))
      if (isWarmup && countKinds[kind].hasGrossRule)
        gross = gross.map((log, each) => log + worseFactor(minute, worseStakes(setting, constants.grossRatio, effects[each]!)))
      rate = nextRate(rate, minute.b, minute.m)
      seen = addMinute(seen, minute, rate.bad / rate.total)
    }
    if (index + 1 === rule.warmupMinutes) creditApplied = creditFactor(nextMixture(mixture, factors, { ...rule, credit: Infinity }), rule)
    mixture = nextMixture(mixture, factors, rule)
    const [evidence, logGross] = [logEvidence(mixture), isWarmup && countKinds[kind].hasGrossRule ? logMean(gross) : 0]
    columns.logEvidence.push(evidence)
    columns.estimate.push(ratio * Math.exp(meanLogEffect(mixture, effects)))
    columns.noise.push(noise)
    columns.baselineRate.push(rate.total > 0 ? rate.bad / rate.total : 0)
    columns.logGross.push(logGross)
    if (worseAt === null && (isWarmup ? logGross : evidence) >= logLimit) worseAt = index + 1
  }
  return { ...columns, worseAt, creditApplied }
}
