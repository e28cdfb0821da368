import type { CanaryAnalysisData, MetricJudgement, Result } from '@locktender/contracts'
import { numbersApart, shareText, shortNumber } from './canary-number.ts'
import { canaryHeadline, nameOf, selfTestLine, stageLine } from './canary-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { sparkline } from './sparkline.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 40

/** A canary-analysis result as the Markdown of a job summary. GitHub shows no embedded picture there, so rows of blocks stand for plots. */
export function canarySummary({ verdict }: Pick<Result, 'verdict'>, data: CanaryAnalysisData): string {
  const { metrics, guards, kayenta, plan = [], selfTest = [], findings, stage } = data
  return [
    `**${verdict}** – ${escapeMarkdown(canaryHeadline(data))}`,
    '',
    escapeMarkdown(`Stage: ${stageLine(data)}.`),
    ...table(
      ['metric', 'outcome', 'canary', 'baseline', 'ratio', 'known bounds', 'evidence', 'limit', 'over time'],
      metrics.map(metricRow),
    ),
    ...list(
      '',
      metrics.map((metric) => `${nameOf(metric)}: ${metric.sentence}`),
    ),
    ...(kayenta === null
      ? []
      : table(
          ['metric', 'class', 'ratio'],
          kayenta.metrics.map(({ name, classification, ratio }) => [name, classification, shortNumber(ratio)]),
        )),
    ...table(['rule (not error-controlled)', 'outcome', 'value', 'limit'], guards.map(guardRow)),
    ...(stage.minutesSeen >= stage.minutes
      ? []
      : list(
          'What this stage can find',
          plan.map(({ metric, sentence }) => `${metric}: ${sentence}`),
        )),
    ...list('Self-test on the history', selfTest.map(selfTestLine)),
    ...list(
      'Notes',
      findings.map(({ message }) => message),
    ),
  ].join('\n')
}

function metricRow(metric: MetricJudgement): readonly string[] {
  const { outcome, critical, counts, estimate, interval, evidence, limit, series } = metric
  const shares = counts === null ? null : [counts.canary, counts.baseline].map(({ bad, total }) => (total === 0 ? null : bad / total))
  const [canary, baseline] = shares === null ? lastValues(metric) : numbersApart(shares[0]!, shares[1]!, shareText)
  const [value, written] = numbersApart(evidence.highestLog === null ? null : Math.exp(evidence.highestLog), limit)
  return [
    `${nameOf(metric)}${critical ? '' : ' (not critical)'}`,
    outcome,
    canary,
    baseline,
    shortNumber(estimate),
    `${shortNumber(interval.lower)} to ${shortNumber(interval.upper)}`,
    value,
    written,
    sparkline(series.logEvidence, 0, Math.log(limit)),
  ]
}

function lastValues({ series }: MetricJudgement): readonly [string, string] {
  const last = (values: readonly (number | null)[]): number | null => values.findLast((value) => value !== null) ?? null
  return numbersApart(last(series.canary), last(series.baseline))
}

function guardRow({ rule, region, outcome, value, limit }: CanaryAnalysisData['guards'][number]): readonly string[] {
  return [region === null ? rule : `${rule} (${region})`, outcome, ...numbersApart(value, limit)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  const more = rows.length > shownRows ? ['', `${rows.length - shownRows} more in the result file.`] : []
  return ['', line(head), `|${head.map(() => '---').join('|')}|`, ...rows.slice(0, shownRows).map(line), ...more]
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  const more = items.length > shownRows ? [`- ${items.length - shownRows} more in the result file`] : []
  return [
    '',
    ...(title === '' ? [] : [`**${title}**`, '']),
    ...items.slice(0, shownRows).map((item) => `- ${escapeMarkdown(item)}`),
    ...more,
  ]
}
