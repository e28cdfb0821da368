const plain = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,4})?$/

/**
 * Number of a text or JSON value when it is written as a plain finite decimal number; undefined otherwise. Thousands
 * separators and decimal commas are not guessed at.
 */
export function plainNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (!plain.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}
