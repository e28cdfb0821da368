import { isMap } from './policy-path.ts'

const longest = 60

/** The value in a few words, for a message: `the text "maybe"`, `a list of 2`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return `the text ${quoted(value)}`
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (isMap(value)) return describeMap(Object.keys(value))
  return typeof value === 'boolean' ? String(value) : 'a value of another kind'
}

/** The text in quotation marks, control characters escaped, cut when it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text)
}

function describeMap(keys: readonly string[]): string {
  if (keys.length === 0) return 'an empty map'
  const shown = keys.slice(0, 3).map((key) => quoted(key).slice(1, -1))
  return `a map with ${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`
}
