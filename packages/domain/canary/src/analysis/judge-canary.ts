import type { CanaryAnalysisData, CanaryOutcome, GuardJudgement, MetricJudgement } from '@locktender/contracts'
import { canaryFindings } from './canary-findings.ts'
import type { CanaryEvidence } from './canary-evidence.ts'
import { checkSettings, ruleOf } from './check-settings.ts'
import { jointEvidence } from './joint-evidence.ts'
import { judgeMetric } from './judge-metric.ts'
import type { JudgeSettings } from './judge-settings.ts'
import { minutesSeen } from './minutes-seen.ts'
import { countText } from './number-text.ts'
import { observedShare } from './outcome-of.ts'

/**
 * Whether the canary is worse than the baseline, from frozen evidence: the same at every look, live or years later. Each critical metric
 * and region is judged at its share of α; the outcome is that of the worst critical one, and only `pass` may advance. Throws Problem
 * `canary/unknown-metric`, `canary/settings` or `canary/no-critical-metric`.
 */
export function judgeCanary(evidence: CanaryEvidence, settings: JudgeSettings, guards: readonly GuardJudgement[] = []): CanaryAnalysisData {
  const judged = evidence.metrics.map((metric) => ({ metric, rule: ruleOf(metric, settings) }))
  checkSettings(
    evidence,
    settings,
    judged.map(({ rule }) => rule),
  )
  const count = (critical: boolean): number => judged.filter(({ rule }) => rule.critical === critical).length
  const metrics = judged
    .map(({ metric, rule }) =>
      judgeMetric(metric, { rule, settings, share: evidence.share, stageMinutes: evidence.stageMinutes, together: count(rule.critical) }),
    )
    .toSorted(byNameAndRegion)
  const together = jointEvidence(metrics, settings.alpha, settings.warmupMinutes)
  const outcome = overall(metrics, together?.worseAt ?? null, guards)
  return {
    method: 'sequential',
    outcome,
    sentence: overallSentence(outcome, metrics, guards),
    stage: {
      share: evidence.share,
      observedShare: shareOf(metrics),
      minutes: evidence.stageMinutes,
      minutesSeen: minutesSeen(evidence),
    },
    metrics,
    together,
    guards: [...guards],
    kayenta: null,
    findings: canaryFindings(metrics),
  }
}

// The worst first: what was found stands before what is not known.
const severity: readonly CanaryOutcome[] = ['worse', 'error', 'no-data', 'inconclusive', 'pass']

function overall(metrics: readonly MetricJudgement[], jointAt: number | null, guards: readonly GuardJudgement[]): CanaryOutcome {
  const outcomes = metrics.filter(({ critical }) => critical).map(({ outcome }) => outcome)
  if (jointAt !== null || guards.some(({ outcome }) => outcome === 'fired')) outcomes.push('worse')
  if (guards.some(({ outcome }) => outcome === 'unknown')) outcomes.push('no-data')
  return severity.find((each) => outcomes.includes(each)) ?? 'no-data'
}

function overallSentence(outcome: CanaryOutcome, metrics: readonly MetricJudgement[], guards: readonly GuardJudgement[]): string {
  const deciding = metrics.filter((each) => each.critical && each.outcome === outcome)
  const worst = deciding.toSorted((a, b) => (b.evidence.highestLog ?? 0) - (a.evidence.highestLog ?? 0))[0]
  if (outcome === 'pass') return `No critical metric is worse, and each is known well enough (${countText(deciding.length, 'metric')}).`
  if (worst !== undefined) return `${worst.name}${worst.region === null ? '' : ` in ${worst.region}`}: ${worst.sentence}.`
  const guard = guards.find((each) => each.outcome === (outcome === 'worse' ? 'fired' : 'unknown'))
  return guard === undefined ? 'The critical metrics together are worse, though none is alone.' : `${guard.sentence}.`
}

function shareOf(metrics: readonly MetricJudgement[]): number | null {
  const shares = metrics.map(({ counts }) => observedShare(counts)).filter((share) => share !== null)
  return shares.length === 0 ? null : Number((shares.reduce((sum, share) => sum + share, 0) / shares.length).toPrecision(6))
}

function byNameAndRegion(a: MetricJudgement, b: MetricJudgement): number {
  const [left, right] = [`${a.name}\n${a.region ?? ''}`, `${b.name}\n${b.region ?? ''}`]
  return left < right ? -1 : left > right ? 1 : 0
}
