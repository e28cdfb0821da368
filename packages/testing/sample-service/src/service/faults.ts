/** What is wrong with a service at the moment. */
export interface Faults {
  /** Part of the requests that are answered with 500, 0 to 1. */
  readonly errors: number
  /** How many times the usual latency. */
  readonly latency: number
  /** Memory that is never given back. */
  readonly leakBytesPerSecond: number
}

export const noFaults: Faults = { errors: 0, latency: 1, leakBytesPerSecond: 0 }

const limits: Readonly<Record<keyof Faults, readonly [least: number, most: number]>> = {
  errors: [0, 1],
  latency: [0, 1000],
  leakBytesPerSecond: [0, 64 * 1024 * 1024],
}

/** The faults with those keys replaced that a JSON text names; a text that says why it cannot be used. */
export function changeFaults(before: Faults, text: string): Faults | string {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return 'no JSON'
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'no object'
  for (const [key, value] of Object.entries(given)) {
    const [least, most] = Object.hasOwn(limits, key) ? limits[key as keyof Faults] : [NaN, NaN]
    if (!(typeof value === 'number' && value >= least && value <= most)) {
      return `${JSON.stringify(key)} is none of ${Object.keys(limits).join(', ')}, or its value is out of range`
    }
  }
  return { ...before, ...given }
}
