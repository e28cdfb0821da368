import { ratioTest, type RatioTestInput } from './ratio-test.ts'
import { safetyTest } from './safety-test.ts'

/** Ratios that a band is made of; coarse, for a picture. */
const grid = [0.5, 0.7, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4, 5.6, 8, 16] as const

export interface RatioBand {
  /** Largest ratio of the grid that the minutes so far rule out from below; null while they rule out none. */
  readonly lower: readonly (number | null)[]
  /** Smallest one that they rule out from above. */
  readonly upper: readonly (number | null)[]
}

/** Bounds of the ratio known at each minute; each side holds at every look with the chance of an error 1 / `limit`. */
export function ratioBand(input: RatioTestInput): RatioBand {
  const minutes = input.stage.canary.total.length
  const { warmupMinutes } = input.rule
  const below = grid.map((ratio) => {
    const { logEvidence } = ratioTest({ ...input, nullRatio: ratio })
    return logEvidence.findIndex((log, index) => index >= warmupMinutes && log >= Math.log(input.limit))
  })
  const above = grid.map((ratio) => (safetyTest({ ...input, unsafe: ratio, warmupMinutes }).safeAt ?? 0) - 1)
  const known = (firsts: readonly number[], minute: number): readonly number[] =>
    grid.filter((_, index) => firsts[index]! >= 0 && firsts[index]! <= minute)
  const column = (pick: (minute: number) => number | undefined): (number | null)[] =>
    Array.from({ length: minutes }, (_, minute) => pick(minute) ?? null)
  return { lower: column((minute) => known(below, minute).at(-1)), upper: column((minute) => known(above, minute)[0]) }
}
