import { seededRandom } from '@locktender/canary'
import type { Faults } from './faults.ts'

/** How one request goes. */
export interface RequestOutcome {
  readonly code: 200 | 500
  readonly seconds: number
}

const medianSeconds = 0.008
const sigma = 0.5

/** Outcomes of one request after the other, decided by a seed: lognormal latency, and errors as often as the faults say. */
export function requestOutcomes(seed: string): (faults: Faults) => RequestOutcome {
  const { uniform, normal } = seededRandom(seed)
  return ({ errors, latency }) => ({
    code: uniform() < errors ? 500 : 200,
    seconds: medianSeconds * Math.exp(sigma * normal()) * latency,
  })
}
