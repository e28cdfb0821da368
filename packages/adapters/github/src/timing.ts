import { setTimeout as sleep } from 'node:timers/promises'

/** The time a connection lives in; tests bring their own and never wait. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<unknown>
}

export const systemTiming: Timing = { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds) }
