import { countCall, type CallCounts, type ReadonlyCallCounts } from './call-counts.ts'

/** One exchange with the fake. */
export interface Entry {
  /** Counted from 1 over everything the fake was asked. */
  readonly index: number
  /** `repos/create-release`, `graphql/createCommitOnBranch`, `git-push`; empty when the path belongs to no operation. */
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** Who called: `github-actions[bot]`, `alice`, empty for nobody. */
  readonly actor: string
  /** Virtual time, milliseconds since 1970. */
  readonly at: number
  /** The fault that was put here, if any. */
  readonly fault: string | null
  /** Where request or answer break the contract; empty for a clean exchange. */
  readonly violations: readonly string[]
}

/** Everything that was asked and answered. */
export class Ledger {
  readonly entries: Entry[] = []
  readonly #counts: CallCounts = new Map()
  readonly #unreported: Entry[] = []

  add(entry: Entry): void {
    this.entries.push(entry)
    countCall(this.#counts, entry.operationId, entry.status)
    if (entry.violations.length > 0) this.#unreported.push(entry)
  }

  get violations(): readonly Entry[] {
    return this.entries.filter((entry) => entry.violations.length > 0)
  }

  /** Operation → status → calls since the start, whatever was cleared. */
  get counts(): ReadonlyCallCounts {
    return this.#counts
  }

  /** The calls so far that count against the REST budget: no git, no GraphQL. */
  get restCalls(): number {
    return this.entries.filter((entry) => !/^(git-|graphql\/|download)/.test(entry.operationId)).length
  }

  /** Forgets what was recorded, so that a test can look at one part alone. Violations nobody has taken stay to be reported. */
  clear(): void {
    this.entries.length = 0
  }

  /** The exchanges that broke the contract and that nobody has asked for yet: a test that provokes them takes them. */
  takeViolations(): readonly Entry[] {
    return this.#unreported.splice(0)
  }

  /** @throws Error that lists every exchange which broke the contract since the last time. */
  assertClean(): void {
    const broken = this.takeViolations()
    if (broken.length === 0) return
    const lines = broken.map(
      (entry) => `${entry.method} ${entry.path} → ${entry.status}\n${entry.violations.map((each) => `    ${each}`).join('\n')}`,
    )
    const total = [...this.#counts.values()].flatMap((row) => [...row.values()]).reduce((sum, calls) => sum + calls, 0)
    throw new Error(`${broken.length} of ${total} exchanges break GitHub's description:\n  ${lines.join('\n  ')}`)
  }
}
