/**
 * A clock for what should take hours and must take seconds: it showed `originSeconds` when the real one showed `startedSeconds`, and runs
 * `rate` times as fast. All in Unix seconds; processes with the same three numbers agree.
 */
export interface StoryClock {
  readonly originSeconds: number
  readonly startedSeconds: number
  readonly rate: number
}

/** What the clock shows at a real time, in Unix seconds. */
export function storySeconds({ originSeconds, startedSeconds, rate }: StoryClock, realSeconds: number): number {
  return originSeconds + (realSeconds - startedSeconds) * rate
}
