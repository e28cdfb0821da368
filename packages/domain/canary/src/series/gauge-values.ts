import { cleanSamples } from './clean-samples.ts'
import { type MinuteGrid, type Sample, type SampleFaults, stepOf } from './minute-grid.ts'

/** Values of one side, step by step; null where none came. */
export type ValueSeries = readonly (number | null)[]

/** Both sides of a gauge over the same minutes. */
export interface PairedValues {
  readonly canary: ValueSeries
  readonly baseline: ValueSeries
}

/** The last value of each step; a step without a sample is null, never a repeat of the one before. */
export function gaugeValues(samples: readonly Sample[], grid: MinuteGrid): { readonly values: ValueSeries; readonly faults: SampleFaults } {
  const clean = cleanSamples(samples)
  const values = new Array<number | null>(grid.minutes).fill(null)
  let outside = 0
  for (const { t, value } of clean.samples) {
    const step = stepOf(grid, t)
    if (step >= 0 && step < grid.minutes) values[step] = value
    else outside += 1
  }
  return { values, faults: { ...clean.faults, outside, resets: 0 } }
}

/** ln(canary/baseline) per minute; null where a side is missing or not above zero, for then no ratio exists. */
export function logRatios({ canary, baseline }: PairedValues): readonly (number | null)[] {
  return canary.map((value, index) => {
    const other = baseline[index] ?? null
    return value !== null && other !== null && value > 0 && other > 0 ? Math.log(value / other) : null
  })
}
