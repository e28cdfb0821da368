/** How one metric is judged. */
export interface MetricRule {
  readonly name: string
  /** Ratio to the baseline that is still acceptable, above 1. */
  readonly tolerate: number
  /** Which way is bad. */
  readonly worse: 'up' | 'down'
  /** Whether it may end the rollout. */
  readonly critical: boolean
  /** Whether a gauge is searched for a steady rise over the canary's life. */
  readonly leak: boolean
}

export interface JudgeSettings {
  /** Chance of calling a healthy canary worse, per stage, over all critical metrics and regions. */
  readonly alpha: number
  /** Ratio that must be ruled out before the canary may go on, above 1. */
  readonly unsafe: number
  readonly warmupMinutes: number
  /** Evidence carried out of the warm-up at most; null for the measured default: 1 + 5 · share for errors, 1 for the rest. */
  readonly warmupCredit: number | null
  /** `mean`: slow requests and quantile together; `slow`: slow requests alone; `strict`: also the stage's own variance. */
  readonly latency: 'mean' | 'slow' | 'strict'
  readonly rules: readonly MetricRule[]
}

export const defaultSettings: Omit<JudgeSettings, 'rules'> = {
  alpha: 0.05,
  unsafe: 2,
  warmupMinutes: 5,
  warmupCredit: null,
  latency: 'mean',
}

/** Ratio that is acceptable where the policy names none. */
export const defaultTolerate = { ratio: 1.25, latency: 1.1, gauge: 1.05 } as const
