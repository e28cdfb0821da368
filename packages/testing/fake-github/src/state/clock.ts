/** Where the fake takes its time from: milliseconds since 1970. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still until it is told to move; wait timers, token expiry, rate windows and the `Date` header follow it. */
export class VirtualClock implements Clock {
  #now: number

  constructor(start: string) {
    this.#now = Date.parse(start)
    if (Number.isNaN(this.#now)) throw new RangeError(`not a time: ${start}`)
  }

  now(): number {
    return this.#now
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds
  }

  set(time: string): void {
    this.#now = new VirtualClock(time).now()
  }
}

/** `2026-01-05T09:00:00Z`: GitHub's times have whole seconds. */
export function isoTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
