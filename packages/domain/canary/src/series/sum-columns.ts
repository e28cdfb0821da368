import type { CountSeries } from './count-series.ts'

/** Sums of several series step by step; a step that no series has is null. */
export function sumColumns(columns: readonly (readonly (number | null)[])[], minutes: number): readonly (number | null)[] {
  return Array.from({ length: minutes }, (_, index) =>
    columns.reduce<number | null>((sum, column) => {
      const value = column[index] ?? null
      return value === null ? sum : (sum ?? 0) + value
    }, null),
  )
}

/** Counts of one side: where there was traffic and no series of bad events, nothing bad happened; where there was no traffic, nothing is known. */
export function countSeries(bad: readonly (number | null)[], total: readonly (number | null)[]): CountSeries {
  return { bad: total.map((all, index) => (all === null ? null : Math.min(all, bad[index] ?? 0))), total }
}
