import type { FrozenSeries } from '@locktender/contracts'
import { counterIncreases, gaugeValues, sumColumns, type MinuteGrid, type Sample, type ValueSeries } from '@locktender/canary'

/** A frozen series with one number per minute of the whole window, null where none came. */
export type SeriesColumn = Pick<FrozenSeries, 'part' | 'replica' | 'bound'> & { readonly column: ValueSeries }

/** Minutes of a window: the first, and the one behind the last. */
export interface MinuteSpan {
  readonly from: number
  readonly to: number
}

/**
 * Series of one side, minute by minute: increases of a counter, sums of counts, last values of a gauge. A counter that appears after others
 * is new, and so started from 0; those that are there from the first minute on may be as old as the service, and only their growth is known.
 */
export function seriesColumns(series: readonly FrozenSeries[], grid: MinuteGrid): readonly SeriesColumn[] {
  const starts = series.map(({ times }) => times.reduce((first, time) => Math.min(first, time), Infinity))
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity)
  return series.map((each, index) => ({
    part: each.part,
    replica: each.replica,
    bound: each.bound,
    column: columnOf(each, grid, starts[index]! - first >= grid.stepSeconds),
  }))
}

/** Sums over series, minute by minute. */
export function summedColumns(series: readonly SeriesColumn[], { from, to }: MinuteSpan): ValueSeries {
  return sumColumns(
    series.map(({ column }) => column.slice(from, to)),
    to - from,
  )
}

/** Means over the series that have a value in the minute: of replicas that come and go, no sum would be comparable. */
export function meanColumns(series: readonly SeriesColumn[], { from, to }: MinuteSpan): ValueSeries {
  const columns = series.map(({ column }) => column.slice(from, to))
  const present = columns.map((column) => column.map((value) => (value === null ? null : 1)))
  const [sums, counts] = [sumColumns(columns, to - from), sumColumns(present, to - from)]
  return sums.map((sum, index) => (sum === null ? null : sum / counts[index]!))
}

function columnOf(series: FrozenSeries, grid: MinuteGrid, startsAtZero: boolean): ValueSeries {
  const samples = samplesOf(series)
  if (series.shape === 'counter') return counterIncreases(samples, grid, { appearsAtZero: startsAtZero }).increases
  return series.shape === 'count' ? countsPerStep(samples, grid) : gaugeValues(samples, grid).values
}

function samplesOf({ times, values }: FrozenSeries): readonly Sample[] {
  const numbers = { NaN, '+Inf': Infinity, '-Inf': -Infinity } as const
  return times.map((t, index) => {
    const value = values[index] ?? 'NaN'
    return { t, value: typeof value === 'number' ? value : numbers[value] }
  })
}

// One count per instant, the one given last; a count below zero is none.
function countsPerStep(samples: readonly Sample[], { from, minutes, stepSeconds }: MinuteGrid): ValueSeries {
  const counts = samples.filter(({ t, value }) => Number.isFinite(t) && Number.isFinite(value) && value >= 0)
  const sums = new Array<number | null>(minutes).fill(null)
  for (const [t, value] of new Map(counts.map(({ t, value }) => [t, value]))) {
    const step = Math.ceil((t - from) / stepSeconds) - 1
    if (step >= 0 && step < minutes) sums[step] = (sums[step] ?? 0) + value
  }
  return sums
}
