import type { InputSpec } from '@locktender/action-kit'
import type { ParsedArguments } from './parse-arguments.ts'
import type { Terminal } from './terminal.ts'

/** One word after `locktender`. */
export interface Verb {
  readonly name: string
  /** What it answers, in one sentence. */
  readonly summary: string
  /** Words it takes besides options, as shown in its usage line, e.g. `[FILE]`; empty for none. */
  readonly operands: string
  readonly options: readonly InputSpec[]
  /** A complete call that works. */
  readonly example: string
  /** Resolves to the exit code. */
  run(given: ParsedArguments, terminal: Terminal): Promise<number>
}
