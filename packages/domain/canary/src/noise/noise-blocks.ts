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

/** Sums of every `length` neighbouring values; empty when there are fewer. */
export function windowSums(values: readonly number[], length: number): number[] {
  if (values.length < length) return []
  let sum = 0
  for (let index = 0; index < length; index++) sum += values[index]!
  const sums = [sum]
  for (let index = length; index < values.length; index++) sums.push((sum += values[index]! - values[index - length]!))
  return sums
}
