import type { CanaryAnalysisData, GuardJudgement, ReleasePolicy } from '@locktender/contracts'
import type { CanaryEvidence, MetricEvidence } from '../analysis/canary-evidence.ts'
import { checkSettings, ruleOf } from '../analysis/check-settings.ts'
import { judgeCanary } from '../analysis/judge-canary.ts'
import { judgeKayentaCanary } from '../analysis/judge-kayenta-canary.ts'
import type { JudgeSettings } from '../analysis/judge-settings.ts'
import { minutesSeen } from '../analysis/minutes-seen.ts'
import { stagePlans } from '../planning/stage-plans.ts'
import { burnGuards } from './burn-guards.ts'
import { contractGuards } from './contract-guards.ts'
import { judgedMetrics } from './judged-metrics.ts'
import { kayentaInput } from './kayenta-input.ts'
import { settingsOfPolicy } from './settings-of-policy.ts'
import { stageDecision } from './stage-decision.ts'

export interface StageFacts {
  /** Metrics that know no canary and baseline, such as complaints: only rules of the rollback contract use them. */
  readonly guardOnly?: ReadonlySet<string>
  /** Minutes of the stage that were asked for, also those of which nothing came; those of the evidence when left out. */
  readonly minutes?: number
}

/**
 * The judgement of a stage as a policy asks for it: its method, its metrics, the rules of its rollback contract, what follows, and what the
 * stage can find at all. A function of what is given and of nothing else, so a look years later says the same.
 *
 * Throws Problem `canary/unknown-metric`, `canary/settings`, `canary/no-critical-metric`, `canary/guard-…`.
 */
export function judgeByPolicy(
  evidence: CanaryEvidence,
  policy: ReleasePolicy,
  { guardOnly = new Set(), minutes = 0 }: StageFacts = {},
): CanaryAnalysisData {
  const settings = settingsOfPolicy(policy, evidence.metrics, guardOnly)
  const judged = { ...evidence, metrics: judgedMetrics(evidence.metrics, settings.rules, policy, guardOnly) }
  const guards = [...contractGuards(policy, evidence.metrics), ...burnGuards(policy, evidence.metrics)]
  const isKayenta = policy.metrics?.judge?.method === 'kayenta'
  const judgement = isKayenta ? withKayenta(judged, policy, settings, guards) : judgeCanary(judged, settings, guards)
  const stage = { ...judgement.stage, minutesSeen: Math.max(minutes, judgement.stage.minutesSeen) }
  const data = { ...judgement, stage }
  return { ...data, decision: stageDecision(data, policy), plan: [...stagePlans(judged, settings, data.metrics)] }
}

function withKayenta(
  evidence: CanaryEvidence,
  policy: ReleasePolicy,
  settings: JudgeSettings,
  guards: readonly GuardJudgement[],
): CanaryAnalysisData {
  const rules = evidence.metrics.map((metric) => ruleOf(metric, settings))
  checkSettings(evidence, settings, rules)
  const { share, stageMinutes, metrics } = evidence
  const stage = { share, stageMinutes, minutesSeen: minutesSeen(evidence) }
  const data = judgeKayentaCanary(kayentaInput(policy, metrics, rules), stage, guards)
  const isCritical = ({ name }: MetricEvidence): boolean => rules.some((rule) => rule.name === name && rule.critical)
  const failed = metrics.find((metric) => metric.kind === 'missing' && metric.status === 'error' && isCritical(metric))
  if (failed === undefined || data.outcome === 'worse' || failed.kind !== 'missing') return data
  return { ...data, outcome: 'error', sentence: `${failed.name}: ${failed.message}.` }
}
