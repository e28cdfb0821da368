import { Problem } from '@locktender/contracts'

/**
 * An instant with its zone, or null for no text.
 *
 * @throws {Problem} `input/not-an-instant`
 */
export function readInstant(name: string, text: string | undefined): Date | null {
  if (text === undefined) return null
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)
  const instant = new Date(text)
  if (isWhole && !Number.isNaN(instant.getTime())) return instant
  throw new Problem('input/not-an-instant', `${name} is ${JSON.stringify(text)}`, 'Write it with its zone: 2026-12-01T09:00Z.')
}
