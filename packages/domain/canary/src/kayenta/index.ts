export type { Classified, KayentaClass } from './classify-metric.ts'
export { classifyMetric } from './classify-metric.ts'
export { finalJudgement } from './final-judgement.ts'
export { judgeWithKayenta } from './judge-with-kayenta.ts'
export type {
  KayentaInput,
  KayentaJudgement,
  KayentaMetric,
  KayentaMetricResult,
  KayentaOptions,
  KayentaThresholds,
} from './judge-with-kayenta.ts'
export { commonLanguageEffect, rankScore, shiftInterval } from './mann-whitney.ts'
export type { ShiftInterval } from './mann-whitney.ts'
export { readMetricConfig } from './metric-config.ts'
export { prepareValues, sideStatistics, tukeyFence } from './prepare-values.ts'
export { scoreMetrics } from './score-metrics.ts'
export type { KayentaScore, ScoredMetric } from './score-metrics.ts'
