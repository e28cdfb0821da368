import { addMinute, noiseInForce, noStageNoise, type StageNoise } from '../noise/stage-noise.ts'
import { minuteCounts } from '../series/count-series.ts'
import { logEffects } from './effect-grid.ts'
import { logMean } from './log-sum.ts'
import { saferFactor, saferStakes } from './rate-factor.ts'
import type { RatioTestInput } from './ratio-test.ts'
import { expectedRate, nextRate, type RunningRate } from './running-rate.ts'

export interface SafetyTestInput extends Omit<RatioTestInput, 'rule'> {
  /** Ratio that must be ruled out before the canary may go on, above 1. */
  readonly unsafe: number
  readonly warmupMinutes: number
}

export interface SafetyTest {
  readonly logEvidence: readonly number[]
  /** First minute (1-based) at which a ratio of `unsafe` is ruled out. */
  readonly safeAt: number | null
}

/** Tests "the canary's rate is at least `unsafe` times the baseline's" over the minutes after the warm-up, a look at every minute. */
export function safetyTest(input: SafetyTestInput): SafetyTest {
  const { stage, kind, noise: history, before, tolerate, unsafe, warmupMinutes, limit } = input
  const effects = logEffects(tolerate)
  const logEvidence: number[] = []
  let [rate, seen, safeAt]: [RunningRate, StageNoise, number | null] = [before, noStageNoise, null]
  let logs = effects.map(() => 0)
  for (let index = 0; index < stage.canary.total.length; index++) {
    const minute = minuteCounts(stage, index)
    if (minute !== null) {
      const setting = { n: minute.n, m: minute.m, rate: expectedRate(rate, minute), noise: noiseInForce(history, kind, seen) }
      if (index >= warmupMinutes) logs = logs.map((log, each) => log + saferFactor(minute, saferStakes(setting, unsafe, effects[each]!)))
      rate = nextRate(rate, minute.b, minute.m)
      seen = addMinute(seen, minute, rate.bad / rate.total)
    }
    const evidence = logMean(logs)
    logEvidence.push(evidence)
    if (safeAt === null && index >= warmupMinutes && evidence >= Math.log(limit)) safeAt = index + 1
  }
  return { logEvidence, safeAt }
}
