import type { RunIdentity } from './events/github-context.ts'
import type { Conclusion } from './results.ts'

/** A job that names an `environment:` and wants to start. */
export interface GateRequest {
  readonly environment: {
    readonly name: string
    /** False with `deployment: false`: rules and secrets, but no Deployment. */
    readonly deployment: boolean
  }
  readonly job: { readonly id: string; readonly name: string }
  readonly run: RunIdentity
  /** Aborted when the job is cancelled while it waits. */
  readonly signal: AbortSignal
}

export type GateAnswer =
  | {
      readonly state: 'approved'
      /** The environment's own, readable only now. */
      readonly secrets?: Readonly<Record<string, string>>
      readonly vars?: Readonly<Record<string, string>>
      /** Told when the job has ended. `url` is the evaluated `environment.url`, or ''. */
      readonly onJobEnd?: (conclusion: Conclusion, url: string) => void | Promise<void>
    }
  | { readonly state: 'rejected'; readonly comment?: string }

export type OpenGate = (request: GateRequest) => Promise<GateAnswer>

/** What GitHub does for an environment that nobody has set up: it is created without rules. */
export const openWithoutRules: OpenGate = async () => ({ state: 'approved' })
