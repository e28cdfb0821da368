import type { SourceSeries } from '../source-answer.ts'

/** One series of a file, by the name that a query asks for. */
export interface MeasuredSeries extends SourceSeries {
  readonly name: string
}

/** What a file holds, or why it cannot be read. */
export type MeasuredFile = { readonly series: readonly MeasuredSeries[] } | { readonly error: string }
