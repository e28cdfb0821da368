import type { TimeRange } from '../source-answer.ts'

/** Prometheus refuses more than 11,000 points per series in one query. */
const mostPoints = 11_000

/** Ranges that together have every point of this one once, none with more points than a server gives. Both ends are points. */
export function splitRange({ fromSeconds, toSeconds, stepSeconds }: TimeRange, points = mostPoints): readonly TimeRange[] {
  const ranges: TimeRange[] = []
  for (let from = fromSeconds; from <= toSeconds; from += points * stepSeconds) {
    ranges.push({ fromSeconds: from, toSeconds: Math.min(toSeconds, from + (points - 1) * stepSeconds), stepSeconds })
  }
  return ranges
}

/** Ranges of at most so many steps, each starting where the one before ends: for sources that give intervals, not points. */
export function splitIntervals({ fromSeconds, toSeconds, stepSeconds }: TimeRange, steps: number): readonly TimeRange[] {
  const ranges: TimeRange[] = []
  for (let from = fromSeconds; from < toSeconds; from += steps * stepSeconds) {
    ranges.push({ fromSeconds: from, toSeconds: Math.min(toSeconds, from + steps * stepSeconds), stepSeconds })
  }
  return ranges
}
