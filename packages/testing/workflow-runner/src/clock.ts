import { setTimeout as wait } from 'node:timers/promises'

/** Where the runner takes time from: results, timeouts, and the pauses between the signals that stop a process. */
export interface Clock {
  readonly now: () => Date
  /** Resolves after the time, or at once when the signal is aborted; never rejects. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds, signal) =>
    wait(milliseconds, undefined, { ref: false, ...(signal === undefined ? {} : { signal }) }).catch(() => undefined),
}
