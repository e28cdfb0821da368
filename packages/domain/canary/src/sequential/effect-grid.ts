import { judgeConstants as constants } from './judge-constants.ts'

/** The ratio that the test calls harmless, given the ratio a policy tolerates: τ^0.625. */
export function nullRatio(tolerate: number): number {
  return tolerate ** constants.nullShare
}

/** Logarithms of the six effects on top of the null ratio that the evidence is spread over, geometric from ¾ ln τ to `largest`. */
export function logEffects(tolerate: number, largest: number = constants.largestLogEffect): readonly number[] {
  const smallest = constants.smallestEffectShare * Math.log(tolerate)
  return Array.from({ length: constants.effects }, (_, index) => smallest * (largest / smallest) ** (index / (constants.effects - 1)))
}
