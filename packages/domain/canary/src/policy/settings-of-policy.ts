import { Problem, type ReleasePolicy } from '@locktender/contracts'
import { durationSeconds, shareOf } from '@locktender/policy'
import type { MetricEvidence } from '../analysis/canary-evidence.ts'
import { defaultSettings, type JudgeSettings } from '../analysis/judge-settings.ts'
import { metricRules } from './metric-rules.ts'

/**
 * The settings of the judge that a policy asks for; what it leaves out is as measured. `guardOnly` names metrics that know no canary and
 * baseline, such as complaints. Throws Problem `canary/settings` for a
 * duration that cannot be read; the judge itself refuses values that no verdict could rest on.
 */
export function settingsOfPolicy(
  policy: ReleasePolicy,
  metrics: readonly MetricEvidence[],
  guardOnly: ReadonlySet<string> = new Set(),
): JudgeSettings {
  const { alpha, unsafe, warmup, latency, 'warmup-credit': credit } = policy.metrics?.judge ?? {}
  return {
    alpha: alpha === undefined ? defaultSettings.alpha : shareOf(alpha),
    unsafe: unsafe ?? defaultSettings.unsafe,
    warmupMinutes: warmup === undefined ? defaultSettings.warmupMinutes : minutesOf(warmup, 'metrics.judge.warmup'),
    warmupCredit: credit ?? defaultSettings.warmupCredit,
    latency: latency ?? defaultSettings.latency,
    rules: metricRules(policy, metrics).filter(({ name }) => !guardOnly.has(name)),
  }
}

/** Minutes of a duration of the policy. Throws Problem `canary/settings` when it is none. */
export function minutesOf(duration: string, key: string): number {
  const seconds = durationSeconds(duration)
  if (seconds !== undefined) return seconds / 60
  throw new Problem('canary/settings', `${key} is ${JSON.stringify(duration)}, expected a duration such as 5m.`, `Write ${key}: 5m.`)
}
