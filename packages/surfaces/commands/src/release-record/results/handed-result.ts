import type { Result } from '@locktender/contracts'

/** A result that is to be recorded. */
export interface HandedResult {
  /** Job and output, or file, that it came from. */
  readonly source: string
  /** SHA-256 of the text that was handed over. */
  readonly sha256: string
  readonly result: Result
}
