import { judgeConstants } from './judge-constants.ts'
import { ratioTest, type RatioTestInput } from './ratio-test.ts'
import { safetyTest } from './safety-test.ts'

const precision = 1.01
const largest = 64

/** The largest ratio, to 1 %, that the evidence rules out from below: the canary is at least so many times worse. Null when it rules out none. */
export function lowerRatio(input: RatioTestInput): number | null {
  const { logGross } = ratioTest(input)
  const logLimit = Math.log(input.limit)
  const byGross = logGross.some((log) => log >= logLimit) ? judgeConstants.grossRatio : null
  const isRuledOut = (ratio: number): boolean =>
    ratioTest({ ...input, nullRatio: ratio }).logEvidence.some((log, index) => index >= input.rule.warmupMinutes && log >= logLimit)
  const byEvidence = isRuledOut(1) ? lastHolding(1, largest, isRuledOut) : null
  return byGross === null ? byEvidence : Math.max(byGross, byEvidence ?? 0)
}

/** The smallest ratio, to 1 %, that the evidence rules out from above; `unsafe` must be ruled out. */
export function upperRatio(input: RatioTestInput, unsafe: number): number {
  const isRuledOut = (ratio: number): boolean =>
    safetyTest({ ...input, unsafe: ratio, warmupMinutes: input.rule.warmupMinutes }).safeAt !== null
  return 1 / lastHolding(1 / unsafe, largest, (inverse) => isRuledOut(1 / inverse))
}

// The last value of [from, to] at which `holds`, which holds at `from` and stops somewhere.
function lastHolding(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to]
  while (high / low > precision) {
    const middle = Math.sqrt(low * high)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
