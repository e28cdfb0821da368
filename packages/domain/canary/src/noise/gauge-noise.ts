import { noiseBlocks, squaredWindows, totalWindows } from './noise-blocks.ts'

/** What the stable version's own day says about ln(group/others) of a gauge. */
export interface GaugeNoise {
  readonly mean: number
  /** Long-run variance Ω per minute. */
  readonly longRunVariance: number
  readonly deviation: number
}

const smallestMinutes = 60

/**
 * Learns the noise of a gauge from the logarithms of its ratio per minute (null = missing). `floor` is a variance that is never trusted
 * to be absent (latency). Null when fewer than 60 minutes are there, or when the series is flat: a constant says nothing about noise.
 */
export function gaugeNoise(logRatios: readonly (number | null)[], { floor = 0, smallest = smallestMinutes } = {}): GaugeNoise | null {
  const values = logRatios.filter((value) => value !== null)
  if (values.length < smallest) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  if (variance < 1e-18) return null

  const residuals = logRatios.map((value) => (value === null ? 0 : value - mean))
  const present = logRatios.map((value) => (value === null ? 0 : 1))
  const byBlock = noiseBlocks(values.length).map(({ minutes, standardError }) => {
    const squares = squaredWindows(residuals, minutes)
    const minutesSeen = totalWindows(present, minutes)
    return (squares / minutesSeen) * (1 + standardError)
  })
  const longRun = Math.max(...byBlock)
  return { mean, longRunVariance: floor > 0 ? Math.max(longRun, variance + floor) : longRun, deviation: Math.sqrt(variance) }
}
