/** Whole minutes, the first starting at `from` (Unix seconds, a multiple of the step). */
export interface MinuteGrid {
  readonly from: number
  readonly minutes: number
  /** 60 unless the source has coarser steps. */
  readonly stepSeconds: number
}

/** One sample as a source gives it: Unix seconds and a value that may be anything. */
export interface Sample {
  readonly t: number
  readonly value: number
}

/** What was wrong with the samples of a series, as counts. */
export interface SampleFaults {
  readonly notFinite: number
  readonly outside: number
  readonly duplicates: number
  readonly unordered: number
  readonly resets: number
}

/** The step that ends at or after `t`: a sample describes the time before it. −1 before the grid, `minutes` or more after it. */
export function stepOf({ from, stepSeconds }: MinuteGrid, t: number): number {
  return Math.ceil((t - from) / stepSeconds) - 1
}
