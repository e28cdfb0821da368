/** Where the present comes from: the domain takes times as parameters, and this is who gives them. */
export interface Clock {
  now(): Date
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }
