import type { Clock } from '../clock.ts'
import type { OpenGate } from '../gates.ts'
import type { Permissions } from '../plan/permissions.ts'
import type { RepositorySource } from '../repository/open-repository.ts'
import type { RunnerOptions } from '../runner-options.ts'
import type { ConcurrencyGroups } from '../scheduling/concurrency-groups.ts'
import type { Slots } from '../scheduling/slots.ts'
import type { RepositoryIdentity } from '../events/event-payload.ts'

/** The options of a runner with their defaults, and what its runs share. */
export interface RunnerSetup {
  readonly options: RunnerOptions
  readonly clock: Clock
  readonly repository: RepositoryIdentity
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly source: RepositorySource
  readonly workDirectory: string
  readonly remoteUrl: (repository: string) => string | undefined
  readonly defaultPermissions: Permissions
  readonly openGate: OpenGate
  readonly nodePath: string
  /** PATH of every process before GITHUB_PATH. */
  readonly path: string
  readonly graceMilliseconds: readonly [number, number]
  readonly groups: ConcurrencyGroups
  readonly slots: Slots
}
