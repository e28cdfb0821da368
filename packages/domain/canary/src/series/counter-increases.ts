import { cleanSamples } from './clean-samples.ts'
import { type MinuteGrid, type Sample, type SampleFaults, stepOf } from './minute-grid.ts'

export interface CounterIncreases {
  /** Increase per step; null where no sample ends the step. */
  readonly increases: readonly (number | null)[]
  readonly faults: SampleFaults
}

/** The increase from one sample of a counter to the next: what it shows when it was reset, for then it started again from 0. */
export function counterIncrease(before: number, after: number): number {
  return after >= before ? after - before : after
}

/**
 * Increases per step of one counter's samples. A lost scrape leaves its step empty and its events come with the next sample, so that none
 * is lost. A counter that appears inside the grid started from 0 there (`appearsAtZero`); one that is there from the start did not.
 */
export function counterIncreases(samples: readonly Sample[], grid: MinuteGrid, { appearsAtZero = true } = {}): CounterIncreases {
  const clean = cleanSamples(samples)
  const increases = new Array<number | null>(grid.minutes).fill(null)
  let [before, resets, outside] = [null as number | null, 0, 0]
  for (const { t, value } of clean.samples) {
    const step = stepOf(grid, t)
    if (step >= grid.minutes) outside += 1
    else {
      const start = before ?? (appearsAtZero && step > 0 ? 0 : null)
      if (start !== null && step >= 0) increases[step] = (increases[step] ?? 0) + counterIncrease(start, value)
      if (before !== null && value < before) resets += 1
      before = value
    }
  }
  return { increases, faults: { ...clean.faults, resets, outside } }
}
