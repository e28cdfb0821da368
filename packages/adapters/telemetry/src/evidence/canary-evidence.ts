import { createHash } from 'node:crypto'
import type { CanaryEvidenceFile, FrozenMetric, FrozenSeries, SeriesPart } from '@locktender/contracts'
import {
  countSeries,
  historyGroup,
  type CanaryEvidence,
  type CountEvidence,
  type CountSeries,
  type GaugeEvidence,
  type LatencyEvidence,
  type MetricEvidence,
  type MinuteGrid,
  type MissingEvidence,
} from '@locktender/canary'
import { boundOf, bucketColumns, quantileColumn, slowCounts } from './latency-columns.ts'
import { meanColumns, seriesColumns, summedColumns, type MinuteSpan, type SeriesColumn } from './minute-columns.ts'

const beforeMinutes = 30
const firstMinutes = 5

/** What the judge reads, from the frozen series: a pure function, so that a verdict can be repeated. One entry per metric and region. */
export function canaryEvidence(file: CanaryEvidenceFile): CanaryEvidence {
  const metrics = file.metrics.filter(({ role }) => role === 'judged').flatMap((metric) => metricEvidence(metric, file))
  return { share: file.share, stageMinutes: file.stageMinutes, metrics }
}

/** Metrics with one side only, for absolute rules: the canary's values; the baseline has none. */
export function guardEvidence(file: CanaryEvidenceFile): readonly (GaugeEvidence | MissingEvidence)[] {
  const { whole, spans } = minutesOf(file)
  return file.metrics
    .filter(({ role }) => role === 'guard')
    .map((metric) => {
      if (metric.status !== 'value') return missing(metric)
      const stage = {
        canary: meanColumns(seriesColumns(metric.series, whole), spans.stage),
        baseline: new Array<null>(spans.stage.to - spans.stage.from).fill(null),
      }
      return { kind: 'gauge', name: metric.name, region: null, stage, history: null }
    })
}

function metricEvidence(metric: FrozenMetric, file: CanaryEvidenceFile): readonly MetricEvidence[] {
  if (metric.status !== 'value') return [missing(metric)]
  const regions = [...Map.groupBy(metric.series, ({ region }) => region)]
  return regions
    .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([region, series]) => {
      const named = { name: metric.name, region }
      const split = splitSeries(series, file)
      if (metric.kind === 'ratio') return { kind: 'ratio', ...named, ...ratio(split, file) }
      return metric.kind === 'gauge'
        ? { kind: 'gauge', ...named, ...gauge(split, file) }
        : { kind: 'latency', ...named, ...latency(split, metric, file) }
    })
}

function missing({ name, kind, status, message }: FrozenMetric): MissingEvidence {
  const how = status === 'error' ? 'error' : 'no-data'
  return { kind: 'missing', of: kind, name, region: null, status: how, message: message ?? 'nothing was found' }
}

interface Split {
  readonly canary: readonly SeriesColumn[]
  readonly baseline: readonly SeriesColumn[]
  /** The stable version against itself; null without two replicas or without a history. */
  readonly group: { readonly canary: readonly SeriesColumn[]; readonly baseline: readonly SeriesColumn[] } | null
}

function splitSeries(series: readonly FrozenSeries[], file: CanaryEvidenceFile): Split {
  const { whole, spans } = minutesOf(file)
  const columns = (side: FrozenSeries['side']): readonly SeriesColumn[] =>
    seriesColumns(
      series.filter((each) => each.side === side),
      whole,
    )
  const [canary, baseline] = [columns('canary'), columns('baseline')]
  const replicas = baseline.map(({ replica }) => replica).filter((replica) => replica !== null)
  const group = new Set(historyGroup(replicas, file.share, (replica) => placeOf(file.rollout, replica)))
  if (group.size === 0 || spans.history.to - spans.history.from <= beforeMinutes) return { canary, baseline, group: null }
  const isIn = ({ replica }: SeriesColumn): boolean => replica !== null && group.has(replica)
  return {
    canary,
    baseline,
    group: { canary: baseline.filter(isIn), baseline: baseline.filter((each) => each.replica !== null && !isIn(each)) },
  }
}

// A digest of the rollout and the replica: nobody chooses the group by hand, and it is the same at every look.
function placeOf(rollout: string, replica: string): number {
  return Number.parseInt(createHash('sha256').update(`${rollout}/${replica}`).digest('hex').slice(0, 8), 16) / 2 ** 32
}

function ratio({ canary, baseline, group }: Split, file: CanaryEvidenceFile): CountEvidence {
  const { stage, before, history } = minutesOf(file).spans
  const counts = (series: readonly SeriesColumn[], span: MinuteSpan): CountSeries =>
    countSeries(summedColumns(part(series, 'bad'), span), summedColumns(part(series, 'all'), span))
  return {
    stage: { canary: counts(canary, stage), baseline: counts(baseline, stage) },
    before: knownCounts(counts(baseline, before)),
    history: group && { canary: counts(group.canary, history), baseline: counts(group.baseline, history) },
  }
}

function latency(
  { canary, baseline, group }: Split,
  { quantile }: FrozenMetric,
  file: CanaryEvidenceFile,
): Pick<LatencyEvidence, 'slow' | 'quantile'> {
  const { stage, before, history } = minutesOf(file).spans
  const columns = (series: readonly SeriesColumn[], span: MinuteSpan) => ({
    buckets: bucketColumns(part(series, 'bucket'), span),
    minutes: span.to - span.from,
  })
  type Columns = ReturnType<typeof columns>
  const [ofCanary, ofBaseline, earlier] = [columns(canary, stage), columns(baseline, stage), columns(baseline, before)]
  const past = group && { canary: columns(group.canary, history), baseline: columns(group.baseline, history) }
  const bound = boundOf(earlier.buckets, 0, beforeMinutes) ?? boundOf(ofBaseline.buckets, 0, firstMinutes)
  const slow = (of: Columns): CountSeries => slowCounts(of.buckets, bound ?? Infinity, of.minutes)
  const values = (of: Columns) => quantileColumn(of.buckets, quantile ?? 0.95, of.minutes)
  return {
    slow:
      bound === null
        ? null
        : {
            stage: { canary: slow(ofCanary), baseline: slow(ofBaseline) },
            before: knownCounts(slow(earlier)),
            history: past && { canary: slow(past.canary), baseline: slow(past.baseline) },
          },
    quantile: {
      stage: { canary: values(ofCanary), baseline: values(ofBaseline) },
      history: past && { canary: values(past.canary), baseline: values(past.baseline) },
    },
  }
}

function gauge({ canary, baseline, group }: Split, file: CanaryEvidenceFile): Pick<GaugeEvidence, 'stage' | 'history' | 'life'> {
  const { stage, history, life } = minutesOf(file).spans
  const both = (span: MinuteSpan) => ({ canary: meanColumns(canary, span), baseline: meanColumns(baseline, span) })
  return {
    stage: both(stage),
    history: group && { canary: meanColumns(group.canary, history), baseline: meanColumns(group.baseline, history) },
    ...(life.from < stage.from ? { life: both(life) } : {}),
  }
}

// The whole window as one grid, so that each series is walked once, and its spans in minutes of that grid.
function minutesOf({ window }: CanaryEvidenceFile) {
  const { fromSeconds, toSeconds, historyFromSeconds, lifeFromSeconds, stepSeconds } = window
  const start = Math.min(historyFromSeconds, lifeFromSeconds, fromSeconds - beforeMinutes * stepSeconds)
  const minute = (seconds: number): number => Math.floor((seconds - start) / stepSeconds)
  const whole: MinuteGrid = { from: start, minutes: minute(toSeconds), stepSeconds }
  const [from, to] = [minute(fromSeconds), minute(toSeconds)]
  const spans = {
    stage: { from, to },
    before: { from: from - beforeMinutes, to: from },
    history: { from: minute(historyFromSeconds), to: from },
    life: { from: minute(lifeFromSeconds), to },
  }
  return { whole, spans }
}

function part(series: readonly SeriesColumn[], wanted: SeriesPart): readonly SeriesColumn[] {
  return series.filter((each) => each.part === wanted)
}

function knownCounts(counts: CountSeries): CountSeries | null {
  return counts.total.some((all) => all !== null) ? counts : null
}
