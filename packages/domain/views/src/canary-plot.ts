import type { MetricJudgement } from '@locktender/contracts'
import { shareText, shortNumber } from './canary-number.ts'
import { nameOf } from './canary-text.ts'
import { frame, type Frame, linePath, type PlotLine } from './plot-frame.ts'
import { escapeHtml } from './escape-html.ts'

/** Which picture of a metric: evidence with its limit, both series, or the ratio with what is known about it. */
export type CanaryPlot = 'evidence' | 'series' | 'ratio'

interface Picture extends Frame {
  readonly title: string
  readonly description: string
  readonly body: string
}

/**
 * One plot of a metric as SVG, with a title and a description for those who cannot see it; nothing is loaded or run. `id` must be unique on
 * its page. Empty where the metric has nothing to draw. The style is `canaryPlotStyle`.
 */
export function canaryPlot(metric: MetricJudgement, plot: CanaryPlot, stageMinutes: number, id: string): string {
  const { logEvidence, canary, estimate } = metric.series
  if ([logEvidence, canary, estimate].every(({ length }) => length === 0)) return ''
  if (plot === 'evidence' && logEvidence.length === 0) return ''
  const picture = pictures[plot](metric, Math.max(stageMinutes, canary.length, logEvidence.length))
  return `<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${escapeHtml(picture.title)}</title><desc id="${id}-d">${escapeHtml(picture.description)}</desc>
${picture.background}${picture.body}</svg>`
}

const pictures: Readonly<Record<CanaryPlot, (metric: MetricJudgement, minutes: number) => Picture>> = { evidence, series, ratio }

function evidence(metric: MetricJudgement, minutes: number): Picture {
  const { series: columns, limit, worseAt } = metric
  const logs = columns.logEvidence.map((log) => Math.max(log, Math.log(0.01)))
  const top = Math.max(Math.log(limit), ...logs) + 0.7
  const framed = frame({
    metric,
    minutes,
    from: Math.min(0, ...logs),
    to: top,
    label: (log) => shortNumber(Math.exp(log), 2),
    what: 'evidence that it is worse',
  })
  const marks = framed.level(Math.log(limit), 'limit', `limit ${shortNumber(limit)}`) + framed.upright(worseAt, 'found')
  return {
    ...framed,
    title: `Evidence that ${nameOf(metric)} is worse, minute by minute`,
    description: `Highest ${shortNumber(Math.exp(Math.max(...columns.logEvidence)))}, limit ${shortNumber(limit)}. ${metric.sentence}.`,
    body: `${marks}${linePath(framed, { values: logs, kind: 'canary' })}`,
  }
}

function series(metric: MetricJudgement, minutes: number): Picture {
  const { canary, baseline } = metric.series
  const text = metric.kind === 'ratio' ? (value: number) => shareText(value, 2) : (value: number) => shortNumber(value)
  const present = [...canary, ...baseline].filter((value) => value !== null)
  const framed = frame({
    metric,
    minutes,
    from: Math.min(0, ...present),
    to: Math.max(...present, 0) * 1.15 || 1,
    label: text,
    what: 'canary and baseline',
  })
  const lines: readonly PlotLine[] = [
    { values: baseline, kind: 'baseline' },
    { values: canary, kind: 'canary' },
  ]
  const last = (values: readonly (number | null)[]): string => {
    const value = values.findLast((each) => each !== null)
    return value === undefined || value === null ? 'no value' : text(value)
  }
  return {
    ...framed,
    title: `${nameOf(metric)} of the canary and of the stable version`,
    description: `At the end the canary has ${last(canary)}, the baseline ${last(baseline)}.`,
    body: lines.map((line) => linePath(framed, line)).join('') + framed.legend(['canary', 'baseline']),
  }
}

function ratio(metric: MetricJudgement, minutes: number): Picture {
  const { estimate, band } = metric.series
  const known = [...estimate, ...(band?.lower ?? []), ...(band?.upper ?? [])]
    .filter((value) => value !== null && value > 0)
    .map((value) => Math.log(value ?? 1))
  const tolerated = Math.log(metric.tolerate)
  const [from, to] = [Math.min(-Math.LN2, ...known), Math.min(Math.log(16), Math.max(Math.LN2, ...known) + 0.2)]
  const framed = frame({ metric, minutes, from, to, label: (log) => `${shortNumber(Math.exp(log), 2)}×`, what: 'ratio to the baseline' })
  const isKnown = band !== undefined && [...band.lower, ...band.upper].some((value) => value !== null)
  const shape = isKnown ? framed.area(band.lower.map(logOrNull), band.upper.map(logOrNull)) : ''
  const estimates = estimate.map((value) => Math.log(Math.max(value, 1e-9)))
  const bounds = `lower bound ${shortNumber(metric.interval.lower)}, upper bound ${shortNumber(metric.interval.upper)}`
  return {
    ...framed,
    title: `Ratio of ${nameOf(metric)} to the baseline, minute by minute`,
    description: `Estimate ${shortNumber(metric.estimate)}, ${bounds}, tolerated up to ${shortNumber(metric.tolerate)}.`,
    body: `${framed.zone(from, tolerated)}${shape}${framed.level(tolerated, 'limit', `tolerated ${shortNumber(metric.tolerate)}×`)}${linePath(framed, { values: estimates, kind: 'canary' })}`,
  }
}

const logOrNull = (value: number | null): number | null => (value === null ? null : Math.log(value))
