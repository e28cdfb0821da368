import { judgeConstants } from './judge-constants.ts'
import { logAdd, logSum } from './log-sum.ts'

/** Evidence spread over effects and onset minutes, in logarithms: one number per effect, and the weight of onsets still to come. */
export interface Mixture {
  readonly perEffect: readonly number[]
  readonly started: number
  readonly minute: number
}

export interface MixtureRule {
  /** Length of the stage, over whose minutes the onset is spread. */
  readonly stageMinutes: number
  readonly warmupMinutes: number
  /** Evidence that may be carried out of the warm-up. */
  readonly credit: number
}

export const noEvidence: Mixture = { perEffect: new Array<number>(judgeConstants.effects).fill(-Infinity), started: 0, minute: 0 }

/** Prior probability that a defect starts in `minute` (1-based) of the stage. */
export function onsetWeight(minute: number, stageMinutes: number): number {
  if (minute === 1) return stageMinutes === 1 ? 1 : judgeConstants.immediateOnset
  return minute <= stageMinutes ? (1 - judgeConstants.immediateOnset) / (stageMinutes - 1) : 0
}

/** The mixture after one more minute with these log factors per effect; null for a minute that says nothing. */
export function nextMixture(mixture: Mixture, factors: readonly number[] | null, rule: MixtureRule): Mixture {
  const minute = mixture.minute + 1
  const weight = onsetWeight(minute, rule.stageMinutes)
  const entry = Math.log(weight / judgeConstants.effects)
  const grown = mixture.perEffect.map((log, index) => logAdd(log, entry) + (factors?.[index] ?? 0))
  const next = { perEffect: grown, started: mixture.started + weight, minute }
  if (minute !== rule.warmupMinutes) return next
  const credited = Math.log(creditFactor(next, rule))
  return credited === 0 ? next : { ...next, perEffect: grown.map((log) => log + credited) }
}

/** What the evidence at the end of the warm-up is multiplied by, so that no more than the credit is carried on; 1 when it is less. */
export function creditFactor({ perEffect }: Mixture, { credit }: MixtureRule): number {
  return Math.min(1, credit / Math.exp(logSum(perEffect)))
}

/** ln E: the evidence gathered plus the weight of onsets that have not come. */
export function logEvidence({ perEffect, started }: Mixture): number {
  return logAdd(logSum(perEffect), Math.log(Math.max(0, 1 - started)))
}

/** Mean log effect, weighted by the evidence of each effect. */
export function meanLogEffect({ perEffect }: Mixture, effects: readonly number[]): number {
  const total = logSum(perEffect)
  return perEffect.reduce((sum, log, index) => sum + Math.exp(log - total) * effects[index]!, 0)
}
