import type { Clock } from './clock.ts'
import type { ValueMap } from './expressions/value.ts'
import type { OpenGate } from './gates.ts'
import type { RunIdentity } from './events/github-context.ts'
import type { Permissions } from './plan/permissions.ts'
import type { JobResult } from './results.ts'

export interface RunnerOptions {
  /** A git work tree, a bare repository or plain files. Never written to. */
  readonly repositoryDirectory: string
  /** `owner/name`. Default `acme/sample`. */
  readonly repository?: string
  readonly repositoryId?: number
  readonly repositoryOwnerId?: number
  readonly defaultBranch?: string
  /** Default `https://github.com`; point the three at a fake GitHub. */
  readonly serverUrl?: string
  readonly apiUrl?: string
  readonly graphqlUrl?: string
  /** Where actions/checkout fetches a repository from. Default: this repository from a private copy, no other. */
  readonly remoteUrl?: (repository: string) => string | undefined
  /** Further variables of every process. Nothing else of this process's environment is handed on but PATH and a few harmless ones. */
  readonly env?: Readonly<Record<string, string>>
  readonly clock?: Clock
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** For jobs and workflows without `permissions:`. Default: contents and packages read. */
  readonly defaultPermissions?: Permissions
  /** Mints the job's GITHUB_TOKEN with the job's scopes. */
  readonly issueToken?: (permissions: Permissions, job: TokenJob) => string | Promise<string>
  /** Default: every environment opens at once, as one without rules does. */
  readonly openGate?: OpenGate
  /** Told when a job that was due has ended; the jobs that need it wait for that. Not told of skipped jobs. */
  readonly onJobEnd?: (job: JobResult, run: RunIdentity) => void | Promise<void>
  /** `owner/repo[/path][@ref]` → what runs in its place; added to the built-in stand-ins. */
  readonly actionsTable?: Readonly<Record<string, ActionEntry>>
  /** Jobs at a time. Default: the number of processors. */
  readonly maxParallel?: number
  /** The Node that runs JavaScript actions; its folder comes first on PATH. Default: this process's. */
  readonly nodePath?: string
  /** Pauses between SIGINT, SIGTERM and the end of a stopped process. Default: the runner's 7,500 and 2,500. */
  readonly graceMilliseconds?: readonly [number, number]
  /** Keeps `::debug::` lines in the logs and sets RUNNER_DEBUG. */
  readonly debug?: boolean
}

export interface TokenJob {
  readonly id: string
  readonly name: string
  readonly environment: string
  readonly run: RunIdentity
}

/** A folder with action.yml files (a repository, or the one action that the key names), or a function. */
export type ActionEntry = StandIn | { readonly directory: string }

/** Runs in this process instead of an action. @returns outputs. An Error that is thrown fails the step. */
export type StandIn = (call: StandInCall) => Promise<Readonly<Record<string, string>>>

export interface StandInCall {
  /** As given in `with:`, names in lower case, no defaults. */
  readonly inputs: Readonly<Record<string, string>>
  readonly github: ValueMap
  readonly token: string
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** Shared by the jobs of a run. */
  readonly artifactsDirectory: string
  readonly run: RunIdentity
  readonly clock: Clock
  readonly remoteUrl: (repository: string) => string | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly log: (line: string) => void
  readonly warn: (message: string) => void
  readonly addMask: (value: string) => void
  /** Runs after the job's steps, as a post step. */
  readonly onPost: (work: (call: StandInCall) => Promise<void>) => void
}
