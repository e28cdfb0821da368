import canonicalize from 'canonicalize'
import { Problem } from '@locktender/contracts'

/**
 * The RFC 8785 form of a JSON value: keys sorted, no white space, numbers as ECMAScript writes them. Equal values have equal text.
 * @throws Problem `record/not-json` for what JSON cannot hold: NaN, Infinity, half a surrogate pair, a cycle
 */
export function canonicalJson(value: unknown): string {
  try {
    const text = canonicalize(value)
    if (text !== undefined) return text
  } catch (cause) {
    throw notJson(cause instanceof Error ? cause.message : String(cause), cause)
  }
  throw notJson(`a ${typeof value} has no JSON form`)
}

function notJson(message: string, cause?: unknown): Problem {
  return new Problem(
    'record/not-json',
    `this cannot be written as JSON: ${message}`,
    'Give numbers that are finite and text that is well-formed.',
    {
      cause,
    },
  )
}
