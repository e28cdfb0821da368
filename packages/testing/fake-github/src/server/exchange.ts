import type { Fault } from './faults.ts'
import type { Reply } from './reply.ts'

/** What a surface (REST, GraphQL, git, downloads) makes of a request, before it is run. */
export interface Exchange {
  readonly operationId: string
  /** Runs it. `fault` is one the surface itself has to play: a stale read, a drifted page. */
  readonly run: (fault: Fault | null) => Promise<Outcome>
}

export interface Outcome {
  readonly reply: Reply
  readonly violations: readonly string[]
  readonly actor: string
}
