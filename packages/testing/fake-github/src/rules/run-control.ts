import type { Account } from '../state/account.ts'
import type { Repository } from '../state/repository.ts'
import type { Job, Run } from '../state/run.ts'
import type { World } from '../state/world.ts'

export interface NewRun {
  readonly workflowPath: string
  readonly name: string
  readonly event: string
  /** Branch or tag, without `refs/heads/`; a tag as `refs/tags/…`. */
  readonly headBranch: string
  readonly headSha: string
  readonly actor: Account
  readonly concurrencyGroup?: string
  /** Where the numbers are dealt out elsewhere. */
  readonly id?: number
  readonly number?: number
  readonly attempt?: number
  readonly triggeringActor?: Account
}

/** Records a workflow run, queued. */
export function addRun(world: World, repository: Repository, { concurrencyGroup, ...fields }: NewRun): Run {
  const now = world.clock.now()
  const run: Run = {
    id: world.nextId(),
    number: repository.runs.filter((each) => each.workflowPath === fields.workflowPath).length + 1,
    triggeringActor: fields.actor,
    attempt: 1,
    status: 'queued',
    conclusion: null,
    createdAt: now,
    updatedAt: now,
    startedAt: now,
    jobs: [],
    concurrencyGroup: concurrencyGroup ?? null,
    ...fields,
  }
  repository.runs.push(run)
  return run
}

export function addJob(world: World, run: Run, name: string): Job {
  const now = world.clock.now()
  const job: Job = {
    id: world.nextId(),
    attempt: run.attempt,
    name,
    status: 'in_progress',
    conclusion: null,
    createdAt: now,
    startedAt: now,
    completedAt: null,
  }
  run.jobs.push(job)
  Object.assign(run, { status: 'in_progress', updatedAt: now })
  return job
}

export function finishJob(world: World, job: Job, conclusion: NonNullable<Job['conclusion']>): void {
  Object.assign(job, { status: 'completed', conclusion, completedAt: world.clock.now() })
}

export function finishRun(world: World, run: Run, conclusion: NonNullable<Job['conclusion']>): void {
  Object.assign(run, { status: 'completed', conclusion, updatedAt: world.clock.now() })
}
