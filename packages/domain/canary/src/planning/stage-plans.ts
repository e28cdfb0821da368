import type { CanaryAnalysisData, MetricJudgement } from '@locktender/contracts'
import type { CanaryEvidence, RatioEvidence } from '../analysis/canary-evidence.ts'
import { sumCounts } from '../analysis/baseline-health.ts'
import type { JudgeSettings, MetricRule } from '../analysis/judge-settings.ts'
import { countNoise } from '../noise/count-noise.ts'
import type { CountSeries } from '../series/count-series.ts'
import { countKinds } from '../sequential/judge-constants.ts'
import { planSentence } from './plan-sentence.ts'
import { minutesToFinding, smallestFinding, type StagePlan } from './time-to-finding.ts'

type FindingPlan = NonNullable<CanaryAnalysisData['plan']>[number]

/**
 * What a stage can find, for each metric that counts events and whose traffic is known from the stable version's past or the stage. The
 * noise is that of a judgement, where there is one; else that of the history.
 */
export function stagePlans(
  { share, stageMinutes, metrics }: CanaryEvidence,
  { alpha, rules }: JudgeSettings,
  judged: readonly MetricJudgement[] = [],
): readonly FindingPlan[] {
  const ruled = metrics.flatMap((metric) => {
    const rule = rules.find(({ name }) => name === metric.name)
    return metric.kind === 'ratio' && rule !== undefined && rule.worse === 'up' ? [{ metric, rule }] : []
  })
  const together = metrics.filter(({ name }) => rules.some((rule) => rule.name === name && rule.critical)).length
  return ruled.flatMap(({ metric, rule }) => {
    const known = judged.find(({ name, region }) => name === metric.name && region === metric.region)?.noise.variance
    const plan = planOf(metric, rule, { share, limit: Math.max(1, together) / alpha, noise: known ?? noiseOf(metric) })
    if (plan === null) return []
    const [doubling, smallest] = [minutesToFinding(plan, 2), smallestFinding(plan, stageMinutes)]
    return {
      metric: metric.name,
      region: metric.region,
      doublingMinutes: Number.isFinite(doubling) ? Math.ceil(doubling) : null,
      smallestRatio: smallest === null ? null : Number(smallest.toPrecision(3)),
      sentence: planSentence(plan, stageMinutes),
    }
  })
}

type Stage = Pick<StagePlan, 'share' | 'limit' | 'noise'>

function planOf({ stage, before, history }: RatioEvidence, { tolerate }: MetricRule, planned: Stage): StagePlan | null {
  const known = history === null ? (before === null ? [stage.canary, stage.baseline] : [before]) : [history.canary, history.baseline]
  const { bad, total } = sumCounts(known)
  const minutes = Math.max(...known.map(presentMinutes))
  if (bad === 0 || minutes === 0) return null
  // Before the stage the stable version answers everything; of a stage both sides are summed.
  return { ...planned, eventsPerMinute: Math.round(total / minutes), baseRate: bad / total, tolerate }
}

function noiseOf({ history }: RatioEvidence): number {
  return (history === null ? null : countNoise(history)?.noise) ?? countKinds.errors.assumedNoise
}

function presentMinutes({ total }: CountSeries): number {
  return total.filter((all) => (all ?? 0) > 0).length
}
