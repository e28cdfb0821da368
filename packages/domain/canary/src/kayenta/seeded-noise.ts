import { seededRandom } from '../series/seeded-random.ts'

const relativeDeviation = 1e-5

/** Noise of Kayenta's size for constant series, the same for the same metric at every look and in any order of metrics. */
export function seededNoise(metric: string): (value: number) => number {
  const { normal } = seededRandom(metric)
  return (value) => value + normal() * value * relativeDeviation
}
