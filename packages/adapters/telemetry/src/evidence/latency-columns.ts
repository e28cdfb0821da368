import { histogramQuantile, slowBound, slowEvents, type Bucket, type CountSeries, type ValueSeries } from '@locktender/canary'
import { summedColumns, type MinuteSpan, type SeriesColumn } from './minute-columns.ts'

/** A histogram minute by minute: events of each bucket and all below it, by its upper bound. */
export type BucketColumns = ReadonlyMap<number, ValueSeries>

/** The buckets of several series, added up per bound. */
export function bucketColumns(series: readonly SeriesColumn[], span: MinuteSpan): BucketColumns {
  const byBound = Map.groupBy(series, ({ bound }) => (typeof bound === 'number' ? bound : Infinity))
  return new Map([...byBound].map(([bound, part]) => [bound, summedColumns(part, span)]))
}

/** The smallest bound that held 90 % of the events of these minutes; null without events or bounds. */
export function boundOf(columns: BucketColumns, from: number, to: number): number | null {
  const sum = (column: ValueSeries): number => column.slice(from, to).reduce<number>((all, value) => all + (value ?? 0), 0)
  return slowBound([...columns].map(([bound, column]) => ({ bound, count: sum(column) })))
}

/** Events slower than the bound beside all events; a minute that lacks either is missing. */
export function slowCounts(columns: BucketColumns, bound: number, minutes: number): CountSeries {
  const none = new Array<null>(minutes).fill(null)
  const total = columns.get(Infinity) ?? none
  const bad = slowEvents(columns.get(bound) ?? none, total)
  return { bad, total: total.map((all, index) => (bad[index] === null ? null : all)) }
}

/** The quantile of each minute; null where nothing was counted. */
export function quantileColumn(columns: BucketColumns, share: number, minutes: number): ValueSeries {
  return Array.from({ length: minutes }, (_, index) => {
    const buckets = [...columns].flatMap(([bound, column]): Bucket[] => {
      const count = column[index] ?? null
      return count === null ? [] : [{ bound, count }]
    })
    return buckets.some(({ bound }) => bound === Infinity) ? histogramQuantile(buckets, share) : null
  })
}
