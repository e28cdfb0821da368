import type { JudgeSettings, MetricRule } from './judge-settings.ts'

/** One metric to judge: its rule, the settings, and the stage it is in. */
export interface MetricTask {
  readonly rule: MetricRule
  readonly settings: JudgeSettings
  /** Planned share of the canary, 0 to 1. */
  readonly share: number
  readonly stageMinutes: number
  /** Metrics and regions that share the chance of a false alarm. */
  readonly together: number
}

/** Evidence at which a metric is called worse. */
export function evidenceLimit({ settings, together }: MetricTask): number {
  return together / settings.alpha
}

/** Evidence that may be carried out of the warm-up. */
export function warmupCredit({ settings, share }: MetricTask, creditPerShare: number): number {
  return settings.warmupCredit ?? 1 + creditPerShare * share
}
