import { quantile } from '../series/quantile.ts'
import type { MetricConfig } from './metric-config.ts'

/** Values that Tukey's rule keeps: within `factor` interquartile ranges of the quartiles. */
export interface Fence {
  readonly low: number
  readonly high: number
}

export function tukeyFence(values: readonly number[], factor: number): Fence {
  const [first, third] = [quantile(values, 0.25), quantile(values, 0.75)]
  return { low: first - factor * (third - first), high: third + factor * (third - first) }
}

/** One side's values as Kayenta judges them: NaN removed or replaced by 0, then outliers removed, never inside the 1st to 99th percentile. */
export function prepareValues(values: readonly number[], { nanStrategy, removesOutliers, outlierFactor }: MetricConfig): readonly number[] {
  const numbers =
    nanStrategy === 'remove' ? values.filter((value) => !Number.isNaN(value)) : values.map((value) => (Number.isNaN(value) ? 0 : value))
  if (!removesOutliers || numbers.length === 0) return numbers
  const fence = tukeyFence(numbers, outlierFactor)
  const [low, high] = [Math.min(quantile(numbers, 0.01), fence.low), Math.max(quantile(numbers, 0.99), fence.high)]
  return numbers.filter((value) => value >= low && value <= high)
}

/** Descriptive statistics of one side; 0 when it is empty. */
export interface SideStatistics {
  readonly min: number
  readonly max: number
  readonly mean: number
  /** With n − 1; 0 for fewer than two values. */
  readonly deviation: number
  readonly count: number
}

export function sideStatistics(values: readonly number[]): SideStatistics {
  if (values.length === 0) return { min: 0, max: 0, mean: 0, deviation: 0, count: 0 }
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    min: values.reduce((least, value) => Math.min(least, value), Infinity),
    max: values.reduce((most, value) => Math.max(most, value), -Infinity),
    mean,
    deviation: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)),
    count: values.length,
  }
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
