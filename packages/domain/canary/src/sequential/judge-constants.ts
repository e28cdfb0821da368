/** Constants of the sequential judge. Those a policy may set stand in `JudgeSettings`; these are fixed because the error rates were measured with them. */
export const judgeConstants = {
  /** Share of ln(tolerate) that the null hypothesis allows: evidence shrinks on average below the margin and grows above it. */
  nullShare: 0.625,
  smallestEffectShare: 0.75,
  effects: 6,
  /** ln of the largest effect of counts and of gauges. */
  largestLogEffect: 2,
  largestGaugeEffect: 0.7,
  /** Prior probability that the defect is there from the first minute. */
  immediateOnset: 0.7,
  largestLogFactor: Math.log(20),
  baselineDecay: 0.9,
  /** Null ratio of the rule that may end a stage during the warm-up. */
  grossRatio: 4,
  noiseBlocksMinutes: [1, 5, 15, 60],
  guardMinutes: 5,
  guardStandardErrors: 1.5,
  smallestHistoryMinutes: 180,
  clampDeviations: 4,
  clampMargins: 2,
  latencyGaugeFloor: 0.015,
} as const

/** What each kind of count assumes: least noise, noise without a history and its weight in minutes, credit carried out of the warm-up per share. */
export const countKinds = {
  errors: { floor: 0, assumedNoise: 0.6, assumedMinutes: 15, creditPerShare: 5, hasGrossRule: true },
  slow: { floor: 0.15, assumedNoise: 1, assumedMinutes: 30, creditPerShare: 0, hasGrossRule: false },
} as const

export type CountKind = keyof typeof countKinds
