import { createHash } from 'node:crypto'

/** SHA-256 of a value as JSON with sorted keys, as hex: the same for the same value, however it was put together. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(withSortedKeys(value)))
    .digest('hex')
}

/** The value with the keys of all its maps in order of code units. */
export function withSortedKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  // Long lists of numbers are most of an evidence file.
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object') ? value.map(withSortedKeys) : value
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, each]) => [key, withSortedKeys(each)]))
}
