import type { CanaryAnalysisData, MetricJudgement, Result } from '@locktender/contracts'
import { shareText, shortNumber } from './canary-number.ts'
import { canaryPageStyle } from './canary-page-style.ts'
import { canaryPlot, type CanaryPlot } from './canary-plot.ts'
import { canaryPlotStyle } from './canary-plot-style.ts'
import { canaryHeadline, nameOf, selfTestLine, stageLine } from './canary-text.ts'
import { escapeHtml } from './escape-html.ts'

/** Metrics with plots; the worst first. The others have their sentence. */
const mostPlotted = 24
const plots: readonly CanaryPlot[] = ['evidence', 'series', 'ratio']
const severity: readonly MetricJudgement['outcome'][] = ['worse', 'error', 'no-data', 'inconclusive', 'pass']

/** A canary-analysis result as a page of its own, with its plots: no scripts, nothing loaded from elsewhere. */
export function canaryPage({ subject, verdict, at }: Pick<Result, 'subject' | 'verdict' | 'at'>, data: CanaryAnalysisData): string {
  const title = `Canary of ${subject.repository === '' ? 'this service' : subject.repository}`
  const metrics = data.metrics.toSorted((one, other) => severity.indexOf(one.outcome) - severity.indexOf(other.outcome))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${canaryPageStyle}${canaryPlotStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">Decided ${escapeHtml(at)} · ${escapeHtml(stageLine(data))}</p>
</header>
<main>
<section class="state ${verdict}"><strong>${escapeHtml(canaryHeadline(data))}</strong></section>
${listOf(
  'What this stage can find',
  (data.plan ?? []).map(({ metric, sentence }) => `${metric}: ${sentence}`),
)}
${metrics.map((metric, index) => metricSection(metric, data.stage.minutes, index)).join('\n')}
${listOf(
  "Kayenta's classes",
  (data.kayenta?.metrics ?? []).map(
    ({ name, classification, reason }) => `${name}: ${classification}${reason === null ? '' : `. ${reason}`}`,
  ),
)}
${listOf(
  'Rules of the rollback contract (not error-controlled)',
  data.guards.map(({ sentence }) => sentence),
)}
${listOf('Self-test on the history', (data.selfTest ?? []).map(selfTestLine))}
${listOf(
  'Notes',
  data.findings.map(({ message }) => message),
)}
</main>
</body>
</html>
`
}

/** All plots of a result as one SVG file, one under the other. */
export function canarySvg({ metrics, stage }: CanaryAnalysisData): string {
  const drawn = metrics
    .slice(0, mostPlotted)
    .flatMap((metric, index) =>
      plots.map((plot) => canaryPlot(metric, plot, stage.minutes, `m${index}-${plot}`)).filter((svg) => svg !== ''),
    )
  const [width, height] = [480, 240]
  const placed = drawn.map((svg, index) => svg.replace('<svg ', `<svg y="${index * height}" width="${width}" height="${height}" `))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.max(1, drawn.length) * height}" width="${width}"><style>${canaryPlotStyle}</style>${placed.join('\n')}</svg>\n`
}

function metricSection(metric: MetricJudgement, stageMinutes: number, index: number): string {
  const drawn = index < mostPlotted ? plots.map((plot) => canaryPlot(metric, plot, stageMinutes, `m${index}-${plot}`)).join('\n') : ''
  const facts = factsOf(metric).map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`)
  return `<section class="metric"><h2>${escapeHtml(nameOf(metric))} <span class="outcome ${metric.outcome}">${metric.outcome}</span></h2>
<p>${escapeHtml(metric.sentence)}.</p><dl>${facts.join('')}</dl><div class="plots">${drawn}</div></section>`
}

function factsOf({
  estimate,
  interval,
  evidence,
  limit,
  tolerate,
  noise,
  counts,
  warmup,
  dropped,
  critical,
}: MetricJudgement): readonly (readonly [string, string])[] {
  const share = ({ bad, total }: { bad: number; total: number }): string =>
    `${shortNumber(bad, 6)} of ${shortNumber(total, 9)} (${shareText(total === 0 ? null : bad / total)})`
  const left = dropped.map(({ from, to, why }) => `${from === to ? from : `${from}–${to}`} ${why}`)
  return [
    ...(counts === null
      ? []
      : ([
          ['canary', share(counts.canary)],
          ['baseline', share(counts.baseline)],
        ] as const)),
    [
      'ratio',
      `${shortNumber(estimate)} (${shortNumber(interval.lower)} to ${shortNumber(interval.upper)}), tolerated ${shortNumber(tolerate)}`,
    ],
    ['evidence', `${evidence.highestLog === null ? '–' : shortNumber(Math.exp(evidence.highestLog))} of ${shortNumber(limit)}`],
    ['noise', `${shortNumber(noise.variance)} (${noise.source}, ${noise.historyMinutes} minutes of history)`],
    ['warm-up', `${warmup.minutes} minutes, credit ${shortNumber(warmup.credit)}, applied ${shortNumber(warmup.applied)}`],
    [
      'left out',
      left.length === 0 ? 'no minute' : `minutes ${left.slice(0, 12).join(', ')}${left.length > 12 ? ` and ${left.length - 12} more` : ''}`,
    ],
    ['stops a rollout', critical ? 'yes' : 'no'],
  ]
}

function listOf(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<section class="list"><h2>${escapeHtml(title)}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></section>`
}
