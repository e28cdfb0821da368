import type { CanaryOutcome } from '@locktender/contracts'
import { atLeastText, atMostText, countText, numberText, percentText } from './number-text.ts'
import { judgedMinutes, type MetricFindings } from './metric-findings.ts'
import type { MetricTask } from './metric-task.ts'
import { type NoDataReason, observedShare, staleMinutes } from './outcome-of.ts'

type Kind = 'ratio' | 'latency' | 'gauge'

const eventNouns: Readonly<Record<Exclude<Kind, 'gauge'>, string>> = { ratio: 'error', latency: 'slow request' }

/** One sentence with the numbers: what was seen, what follows, and how sure it is. */
export function metricSentence(
  kind: Kind,
  outcome: CanaryOutcome,
  findings: MetricFindings,
  task: MetricTask,
  noData: NoDataReason | null,
): string {
  const seen = seenText(kind, findings)
  const conclusion = { worse: worseText, pass: passText, inconclusive: inconclusiveText, 'no-data': noDataText, error: noDataText }[outcome]
  return `${seen}${seen === '' ? '' : ': '}${conclusion(kind, findings, task, noData)}`
}

function seenText(kind: Kind, { counts, estimates }: MetricFindings): string {
  if (kind === 'gauge' || counts === null) {
    const estimate = estimates.at(-1)
    return estimate === undefined ? '' : `canary at ${numberText(estimate)} times the baseline`
  }
  const { canary, baseline } = counts
  if (canary.total === 0 || baseline.total === 0) return ''
  const events = `${countText(canary.bad, eventNouns[kind])} in ${countText(canary.total, 'request')}`
  return `canary ${events} (${percentText(canary.bad / canary.total)}) against ${percentText(baseline.bad / baseline.total)}`
}

function worseText(kind: Kind, findings: MetricFindings, task: MetricTask): string {
  const { bounds, leak, estimates } = findings
  if (kind === 'gauge' && leak?.leakAt != null) {
    const look = leak.looks.find(({ minute }) => minute === leak.leakAt)!
    return `it grows by ${percentText(look.slopePerMinute * 60)} an hour, ${numberText(look.score)} times what the stable version's own hours show (limit ${numberText(look.limit)})`
  }
  const estimate = estimates.at(-1)
  const degree =
    bounds.lower !== null
      ? `at least ${atLeastText(bounds.lower)} times`
      : estimate === undefined
        ? ''
        : `about ${numberText(estimate)} times`
  const way = task.rule.worse === 'up' ? 'worse' : 'lower than it should be'
  return `${degree === '' ? way : `${degree} ${way}`}; ${sureText(findings, task)}`
}

function sureText({ isControlled, noise }: MetricFindings, { settings, together }: MetricTask): string {
  if (noise.source === 'assumed') return 'noise assumed, not measured'
  if (!isControlled) return 'noise taken from the stage alone, not measured before'
  return `chance of a false alarm at most ${percentText(settings.alpha / together)} however often we looked`
}

function passText(kind: Kind, findings: MetricFindings, { settings, rule }: MetricTask): string {
  if (kind !== 'ratio')
    return `not found more than ${percentText(rule.tolerate - 1)} worse in ${countText(judgedMinutes(findings), 'minute')}`
  const upper = findings.bounds.upper ?? settings.unsafe
  const basis = findings.isControlled ? '' : ' (noise assumed, not measured)'
  return `at most ${atMostText(Math.min(upper, settings.unsafe))} times the baseline, chance of an error at most ${percentText(settings.alpha)}${basis}`
}

function inconclusiveText(kind: Kind, findings: MetricFindings, { settings, stageMinutes }: MetricTask): string {
  const minutes = countText(judgedMinutes(findings), 'minute')
  if (kind !== 'ratio') return `too early to tell after ${minutes} of ${numberText(stageMinutes)}`
  return `neither worse nor surely below ${numberText(settings.unsafe)} times after ${minutes}`
}

function noDataText(_kind: Kind, findings: MetricFindings, { share }: MetricTask, reason: NoDataReason | null): string {
  if (reason === 'share') {
    const observed = observedShare(findings.counts)!
    return `the canary answers ${percentText(observed)} of the traffic where ${percentText(share)} was planned; nothing is concluded from that`
  }
  if (reason === 'stopped') return `no data from both sides in the last ${staleMinutes} minutes`
  return 'no minute with data from both sides'
}
