import { systemClock, type RunnerOptions } from '@locktender/workflow-runner'
import type { FakeGithub } from '../start.ts'
import type { App } from '../state/account.ts'
import type { Clock } from '../state/clock.ts'
import type { Repository } from '../state/repository.ts'
import { openFakeGate, type EnvironmentValues } from './open-fake-gate.ts'
import { RunRecords } from './run-records.ts'

/** What the caller decides; everything else comes from the fake. */
export interface ConnectOptions extends Partial<RunnerOptions> {
  /** By name, in any case. */
  readonly environments?: Readonly<Record<string, EnvironmentValues>>
}

export interface Connection {
  /** For `createRunner`. */
  readonly options: RunnerOptions
  readonly repository: Repository
  readonly records: RunRecords
  /** Every token that a job was handed. They end with their jobs. */
  readonly tokens: readonly string[]
}

/**
 * The options with which a workflow runner works on a repository of the fake: commits from its store, checkout over HTTP, tokens with
 * the scopes of `permissions:`, environments with the fake's rules, and runs, jobs, check runs and deployments to be seen by REST.
 * @throws RangeError for a repository that was not seeded
 */
export function connectRunner(fake: FakeGithub<Clock>, name: string, { environments = {}, ...given }: ConnectOptions = {}): Connection {
  const { world } = fake
  const repository = world.repository(name)
  if (repository === undefined) throw new RangeError(`fake-github: there is no ${name}; seed it first`)
  const app = world.apps.get('github-actions') as App // the fake is never without it
  const records = new RunRecords(world, repository, app)
  const handed = new Map<string, string>()
  const tokens: string[] = []
  const valuesOf = new Map(Object.entries(environments).map(([key, values]) => [key.toLowerCase(), values]))
  const options: RunnerOptions = {
    repositoryDirectory: repository.store.directory,
    repository: name,
    repositoryId: repository.id,
    repositoryOwnerId: repository.owner.id,
    defaultBranch: repository.defaultBranch,
    serverUrl: fake.url,
    apiUrl: fake.apiUrl,
    graphqlUrl: fake.graphqlUrl,
    remoteUrl: (wanted) => (world.repository(wanted) === undefined ? undefined : `${fake.url}/${wanted}.git`),
    // The fake's time for what is written down; pauses and timeouts take real time.
    clock: { now: () => new Date(fake.clock.now()), sleep: systemClock.sleep },
    ...given,
    get vars() {
      return { ...Object.fromEntries(repository.variables), ...given.vars }
    },
    issueToken: (permissions, job) => {
      records.beginJob(job.run, job.name, 'in_progress')
      const token = fake.seed.actionsToken(name, permissions)
      handed.set(`${job.run.id}/${job.run.attempt}/${job.name}`, token)
      tokens.push(token)
      return token
    },
    openGate: (request) =>
      openFakeGate({ world, repository, records, app }, request, valuesOf.get(request.environment.name.toLowerCase()) ?? {}),
    onJobEnd: async (job, run) => {
      records.endJob(run, job)
      world.tokens.delete(handed.get(`${run.id}/${run.attempt}/${job.name}`) ?? '')
      await given.onJobEnd?.(job, run)
    },
  }
  return { options, repository, records, tokens }
}
