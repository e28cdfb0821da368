import type { Sample } from '@locktender/canary'

/** A point of a source that names intervals by their start; null where it has none. */
export interface IntervalPoint {
  readonly startSeconds: number
  readonly value: number | null
}

/**
 * Samples at the ends of intervals. A text when the intervals are longer than the step: counts of several minutes cannot be shared out.
 */
export function intervalSamples(points: readonly IntervalPoint[], stepSeconds: number, saidSeconds?: number): readonly Sample[] | string {
  const seconds = saidSeconds ?? shortestGap(points) ?? stepSeconds
  if (seconds > stepSeconds)
    return `its points are ${seconds} seconds apart, expected at most ${stepSeconds}: ask for finer ones in the query`
  return points.flatMap(({ startSeconds, value }) => (value === null ? [] : [{ t: startSeconds + seconds, value }]))
}

function shortestGap(points: readonly IntervalPoint[]): number | undefined {
  const times = points.map(({ startSeconds }) => startSeconds).toSorted((a, b) => a - b)
  const gaps = times.slice(1).map((time, index) => time - times[index]!)
  const shortest = Math.min(...gaps.filter((gap) => gap > 0))
  return Number.isFinite(shortest) ? shortest : undefined
}
