import { judgeConstants } from '../sequential/judge-constants.ts'

/** A block length over which noise is summed and the relative standard error of a variance learned from it. */
export interface NoiseBlock {
  readonly minutes: number
  readonly standardError: number
}

/** The block lengths of which `present` minutes hold at least three; overlapping blocks weigh two thirds. */
export function noiseBlocks(present: number): readonly NoiseBlock[] {
  return judgeConstants.noiseBlocksMinutes
    .filter((minutes) => 3 * minutes <= present)
    .map((minutes) => ({ minutes, standardError: Math.sqrt((2 * (minutes === 1 ? 1 : 2 / 3) * minutes) / present) }))
}

/** Sum of the squares of the sums of every `length` neighbouring values; 0 when there are fewer. */
export function squaredWindows(values: readonly number[], length: number): number {
  return sumWindows(values, length, 2)
}

/** Sum of the sums of every `length` neighbouring values; 0 when there are fewer. */
export function totalWindows(values: readonly number[], length: number): number {
  return sumWindows(values, length, 1)
}

// One pass and no list of the sums: a day of 1,000 metrics goes through here.
function sumWindows(values: readonly number[], length: number, power: 1 | 2): number {
  if (values.length < length) return 0
  let sum = 0
  for (let index = 0; index < length; index++) sum += values[index]!
  let total = power === 1 ? sum : sum * sum
  for (let index = length; index < values.length; index++) {
    sum += values[index]! - values[index - length]!
    total += power === 1 ? sum : sum * sum
  }
  return total
}
