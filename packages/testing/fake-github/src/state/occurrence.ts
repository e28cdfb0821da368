/** Something a webhook or a workflow trigger would tell of. */
export interface Occurrence {
  /** A workflow event: `push`, `release`, `workflow_dispatch`, `deployment_review`, … */
  readonly event: string
  readonly action: string | null
  readonly repository: string
  readonly actor: string
  readonly ref: string | null
  readonly sha: string | null
  readonly at: number
  /** False for what `GITHUB_TOKEN` did: such events start no workflow, except the two dispatch events. */
  readonly startsWorkflows: boolean
  readonly payload: Readonly<Record<string, unknown>>
}

export type Listener = (occurrence: Occurrence) => void

export class Occurrences {
  readonly log: Occurrence[] = []
  readonly #listeners = new Set<Listener>()

  /** Calls `listener` for everything that happens from now on; the returned function ends that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  add(occurrence: Occurrence): void {
    this.log.push(occurrence)
    for (const listener of this.#listeners) listener(occurrence)
  }
}
