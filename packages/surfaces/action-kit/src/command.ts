import type { Evidence, PolicySource, Reason, Subject, Verdict } from '@locktender/contracts'
import type { InputSpec, OutputSpec } from './input-spec.ts'
import type { Inputs } from './inputs.ts'

/** The world of one call: whatever a command may read that is not a file or a repository stands here. */
export interface Call {
  readonly inputs: Inputs
  /** Absolute path of the checkout. */
  readonly directory: string
  /** Absolute path that file names given by a person are relative to. */
  readonly workingDirectory: string
  readonly now: Date
  /** Whether a person chose `now`: then no other clock counts. */
  readonly isChosenTime?: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Tells a waiting person what is going on; shown on a terminal only. */
  progress(text: string): void
}

/** What a command found, before the surface puts its envelope around it. */
export interface Outcome {
  readonly verdict: Verdict
  /** The deciding reason first; never empty. */
  readonly reasons: readonly Reason[]
  readonly subject: Subject
  readonly policy: PolicySource
  readonly evidence: readonly Evidence[]
  readonly data: object
  /** The command's own outputs, by name. */
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown for a job summary, and plain text for a terminal, rendered from the same data. */
  readonly summary: string
  readonly text: string
}

/** One job of the suite: an action under `actions/` and a CLI verb of the same name. */
export interface Command {
  readonly name: string
  /** What it answers, in one sentence. */
  readonly summary: string
  readonly inputs: readonly InputSpec[]
  readonly outputs: readonly OutputSpec[]
  /** Token permissions that it needs, and what for. */
  readonly permissions: Readonly<Record<string, string>>
  /** Icon and colour in the Marketplace; names of its own lists. */
  readonly branding: { readonly icon: string; readonly color: string }
  /** A complete CLI call for `--help`. */
  readonly example: string
  run(call: Call): Promise<Outcome>
}
