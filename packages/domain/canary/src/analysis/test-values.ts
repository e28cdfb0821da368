import { gaugeNoise } from '../noise/gauge-noise.ts'
import { logRatios } from '../series/gauge-values.ts'
import { judgeConstants } from '../sequential/judge-constants.ts'
import { type GaugeTest, gaugeTest } from '../sequential/gauge-test.ts'
import { type GaugeSequence, gaugeSequence } from '../tempered/gauge-sequence.ts'
import type { ValueEvidence } from './canary-evidence.ts'
import { evidenceLimit, type MetricTask, warmupCredit } from './metric-task.ts'

export interface ValuesTested {
  /** ln(canary/baseline) per minute, turned so that more is worse. */
  readonly logRatios: readonly (number | null)[]
  /** The same of the A/A history; null without one. */
  readonly history: readonly (number | null)[] | null
  /** The sequential test against the noise of the history; null without a history that shows noise. */
  readonly learned: GaugeTest | null
  /** The same question answered from the stage's own variance; worked out when asked for. */
  stageOnly(): GaugeSequence
  readonly longRunVariance: number | null
}

/** Runs the tests of a gauge. Replicas of one version have a common level of latency but not of memory, so only latency learns its mean. */
export function testValues({ stage, history }: ValueEvidence, kind: 'latency' | 'gauge', task: MetricTask): ValuesTested {
  const sign = task.rule.worse === 'up' ? 1 : -1
  const turned = (values: readonly (number | null)[]): (number | null)[] => values.map((value) => (value === null ? null : sign * value))
  const [ratios, own] = [turned(logRatios(stage)), history === null ? null : turned(logRatios(history))]
  const floor = kind === 'latency' ? judgeConstants.latencyGaugeFloor : 0
  const noise = own === null ? null : gaugeNoise(own, { floor, smallest: judgeConstants.smallestHistoryMinutes })
  const limit = evidenceLimit(task)
  const rule = { stageMinutes: task.stageMinutes, warmupMinutes: task.settings.warmupMinutes, credit: warmupCredit(task, 0) }
  const learned =
    noise === null
      ? null
      : gaugeTest({ logRatios: ratios, noise: kind === 'gauge' ? { ...noise, mean: 0 } : noise, tolerate: task.rule.tolerate, rule, limit })
  return {
    logRatios: ratios,
    history: own,
    learned,
    stageOnly: () => gaugeSequence(ratios, task.rule.tolerate, 1 / limit),
    longRunVariance: noise?.longRunVariance ?? null,
  }
}

/** Minutes of a history that have a ratio. */
export function presentMinutes(ratios: readonly (number | null)[] | null): number {
  return ratios?.filter((value) => value !== null).length ?? 0
}

/** Running estimate of the ratio where no mixture gives one: the mean of ln(canary/baseline) so far. */
export function meanRatios(ratios: readonly (number | null)[]): readonly number[] {
  let [sum, count] = [0, 0]
  return ratios.map((value) => {
    if (value !== null) [sum, count] = [sum + value, count + 1]
    return count === 0 ? 1 : Math.exp(sum / count)
  })
}
