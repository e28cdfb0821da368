import { Problem } from '@locktender/contracts'

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * The instant that a text with an explicit offset names.
 *
 * @throws {Problem} `input/not-an-instant`
 */
export function instantOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const instant = new Date(text)
  if (form.test(text) && !Number.isNaN(instant.getTime())) return instant
  throw new Problem('input/not-an-instant', `${JSON.stringify(text)} is no instant`, 'Write it with its offset, e.g. 2026-12-22T10:00:00Z.')
}
