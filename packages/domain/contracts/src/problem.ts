/** A place in a text file, counted from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface ProblemOptions {
  readonly at?: Place
  readonly cause?: unknown
}

/**
 * "Cannot decide": the one exception class of the suite. A decision that says `fail` or `unknown` is a value, never a Problem.
 *
 * `code` is stable (`policy/unknown-key`), `message` says what was seen and what was expected, `hint` the exact line to
 * add or the permission to grant.
 */
export class Problem extends Error {
  readonly code: string
  readonly hint: string
  readonly at: Place | undefined

  constructor(code: string, message: string, hint: string, { at, cause }: ProblemOptions = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Problem'
    this.code = code
    this.hint = hint
    this.at = at
  }
}
