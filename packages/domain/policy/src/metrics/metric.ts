/** How a measurement is compared: integers, part of a whole, a number in a unit, or a tool's own mark from 0 to 1. */
export type MetricType = 'count' | 'ratio' | 'number' | 'score'

/** What a limit on the metric measures; the units of `units` fall into these. */
export type Dimension = 'number' | 'share' | 'time' | 'bytes' | 'rate'

/** A measurement by its name. */
export interface Term {
  readonly name: string
  /** Whether the name stands for the sum over every source that reports of that family. */
  readonly isOverSources: boolean
  /** Whether a report that cannot know it counts as 0. */
  readonly isOptional: boolean
}

/** A value out of measurements: the sum of `plus` less the sum of `minus`; as a part of the sum of `over` where that is given. */
export interface Reading {
  readonly plus: readonly Term[]
  readonly minus: readonly Term[]
  readonly over: readonly Term[]
}

/** What a name in a condition stands for. */
export interface Metric {
  /** The name as the condition has it, written out: `coverage.lines`, `tests.ran`. */
  readonly name: string
  readonly type: MetricType
  readonly dimension: Dimension
  /** Unit in which reports give it; undefined for plain numbers and shares. */
  readonly unit?: 'ns' | 'ms' | 'B' | '/s'
  /** Which way is better; undefined where neither is. */
  readonly better?: 'more' | 'less'
  /** The first whose measurements are given holds. */
  readonly readings: readonly Reading[]
}
