import type { SourceSeries } from '../source-answer.ts'

/** Pieces of series put together again, by their labels. */
export function mergeSeries(pieces: readonly SourceSeries[]): readonly SourceSeries[] {
  const byLabels = Map.groupBy(pieces, ({ labels }) => JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1))))
  return [...byLabels.values()].map((same) => ({ ...same[0]!, samples: same.flatMap(({ samples }) => samples) }))
}
