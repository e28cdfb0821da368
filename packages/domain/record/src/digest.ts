import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal: what `prev` of the next event holds. */
export function eventDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
