import type { CanaryAnalysisData, MetricJudgement } from '@locktender/contracts'
import { shortNumber } from './canary-number.ts'
import { plainText } from './plain-text.ts'
import { sparkline } from './sparkline.ts'

const decisions: Readonly<Record<NonNullable<CanaryAnalysisData['decision']>, string>> = {
  advance: 'may advance',
  watch: 'keep watching',
  hold: 'hold',
  rollback: 'roll back',
}

/** The answer in one line: what follows, and why. */
export function canaryHeadline({ outcome, decision, sentence, selfTest }: CanaryAnalysisData): string {
  if (selfTest !== undefined) return plainText(sentence)
  return `${decision === undefined ? outcome : `${outcome}, ${decisions[decision]}`}: ${plainText(sentence)}`
}

/** A canary-analysis result for a terminal: what follows, then one sentence for every metric, rule and finding. */
export function canaryText(data: CanaryAnalysisData): string {
  const { stage, metrics, guards, kayenta, plan = [], selfTest = [], findings } = data
  return [
    canaryHeadline(data),
    `  stage        ${stageLine(data)}`,
    ...metrics.map(
      (metric) => `  ${metric.outcome.padEnd(13)}${plainText(`${nameOf(metric)}: ${metric.sentence}`)}${evidenceLine(metric)}`,
    ),
    ...(kayenta?.metrics ?? []).map(
      ({ name, classification, ratio }) =>
        `  ${classification.padEnd(13)}${plainText(name)}: canary ${shortNumber(ratio)} times the baseline`,
    ),
    ...guards.map(({ outcome, sentence }) => `  ${outcome.padEnd(13)}${plainText(sentence)}`),
    ...(stage.minutesSeen >= stage.minutes
      ? []
      : plan.map(({ metric, sentence }) => `  plan         ${plainText(`${metric}: ${sentence}`)}`)),
    ...selfTest.map((test) => `  self-test    ${plainText(selfTestLine(test))}`),
    ...findings.map(({ code, message }) => `  note         ${code}: ${plainText(message)}`),
  ].join('\n')
}

/** What part of the stage was looked at. */
export function stageLine({ stage, window }: CanaryAnalysisData): string {
  const observed = stage.observedShare === null ? '' : `, ${shortNumber(stage.observedShare * 100)} % observed`
  const times = window === undefined ? '' : `, ${window.from} to ${window.to}`.replaceAll('.000Z', 'Z')
  return `${stage.minutesSeen} of ${stage.minutes} minutes at ${shortNumber(stage.share * 100)} %${observed}${times}`
}

/** How many pieces of a history would have failed. */
export function selfTestLine({
  metric,
  region,
  pieces,
  pieceMinutes,
  failedFrom,
}: NonNullable<CanaryAnalysisData['selfTest']>[number]): string {
  const name = region === null ? metric : `${metric} in ${region}`
  if (pieces === 0) return `${name}: no history to replay`
  return `${name}: ${failedFrom.length} of ${pieces} pieces of ${pieceMinutes} minutes would have failed`
}

/** Name of a metric with its region. */
export function nameOf({ name, region }: Pick<MetricJudgement, 'name' | 'region'>): string {
  return region === null ? name : `${name} in ${region}`
}

function evidenceLine({ evidence, limit, series }: MetricJudgement): string {
  if (evidence.lastLog === null || evidence.highestLog === null) return ''
  return `\n               evidence ${shortNumber(Math.exp(evidence.highestLog))} of ${shortNumber(limit)}  ${sparkline(series.logEvidence, 0, Math.log(limit))}`
}
