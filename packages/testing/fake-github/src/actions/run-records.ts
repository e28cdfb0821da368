import type { JobResult, RunIdentity } from '@locktender/workflow-runner'
import { addDeploymentStatus } from '../rules/gates.ts'
import { addJob, addRun, finishJob, finishRun } from '../rules/run-control.ts'
import type { Account, App } from '../state/account.ts'
import type { CheckRun } from '../state/check.ts'
import type { Deployment, DeploymentState } from '../state/deployment.ts'
import type { Repository } from '../state/repository.ts'
import type { Job, Run } from '../state/run.ts'
import type { World } from '../state/world.ts'

type Conclusion = JobResult['conclusion']

/** What the fake shows of a run. */
export type RunFacts = Pick<
  RunIdentity,
  'id' | 'number' | 'attempt' | 'workflowPath' | 'workflow' | 'event' | 'payload' | 'ref' | 'sha' | 'actor' | 'triggeringActor'
>

/** How a deployment of a job ends. That a cancelled one is an `error` is assumed. */
const deploymentEnds: Readonly<Record<Conclusion, DeploymentState>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'error',
  skipped: 'inactive',
}

/** Keeps what GitHub shows of the runner's runs: runs, jobs, their check runs and the states of their deployments. */
export class RunRecords {
  readonly #world: World
  readonly #repository: Repository
  readonly #app: App
  /** `run/attempt/job` → its record. */
  readonly #jobs = new Map<string, Job>()

  constructor(world: World, repository: Repository, app: App) {
    this.#world = world
    this.#repository = repository
    this.#app = app
  }

  /** The run of an identity; made when the fake has not heard of it yet. */
  runOf(identity: RunFacts): Run {
    const there = this.#repository.runs.find((each) => each.id === identity.id)
    if (there !== undefined) return there
    const pull = identity.event.startsWith('pull_request') ? (identity.payload['pull_request'] as PullHead | undefined) : undefined
    const run = addRun(this.#world, this.#repository, {
      id: identity.id,
      number: identity.number,
      attempt: identity.attempt,
      workflowPath: identity.workflowPath,
      name: identity.workflow,
      event: identity.event,
      headBranch: pull?.head?.ref ?? identity.ref.replace(/^refs\/heads\//, ''),
      headSha: pull?.head?.sha ?? identity.sha,
      actor: this.#account(identity.actor),
      triggeringActor: this.#account(identity.triggeringActor),
    })
    this.#repository.checkSuites.push({
      id: run.id,
      headSha: run.headSha,
      headBranch: run.headBranch,
      app: this.#app,
      createdAt: run.createdAt,
    })
    return run
  }

  /** A job waits, or starts. */
  beginJob(identity: RunFacts, name: string, status: 'waiting' | 'in_progress'): Job {
    const run = this.runOf(identity)
    const key = keyOf(identity, name)
    const job = this.#jobs.get(key) ?? addJob(this.#world, run, name)
    const now = this.#world.clock.now()
    Object.assign(job, { status, startedAt: now })
    Object.assign(run, { status: run.jobs.some((each) => each.status === 'in_progress') ? 'in_progress' : 'waiting', updatedAt: now })
    if (!this.#jobs.has(key)) this.#repository.checkRuns.push(this.#checkOf(run, job))
    this.#jobs.set(key, job)
    Object.assign(this.#check(job) ?? {}, { status: status === 'waiting' ? 'queued' : status, startedAt: now })
    if (status === 'in_progress') this.#deploymentState(identity, name, 'in_progress', '')
    return job
  }

  endJob(identity: RunFacts, { name, conclusion, environment }: JobResult): void {
    const job = this.#jobs.get(keyOf(identity, name)) ?? this.beginJob(identity, name, 'in_progress')
    finishJob(this.#world, job, conclusion)
    Object.assign(this.#check(job) ?? {}, { status: 'completed', conclusion, completedAt: job.completedAt })
    this.#deploymentState(identity, name, deploymentEnds[conclusion], environment?.url ?? '')
  }

  /** Jobs that were skipped are told of only now. */
  endRun(identity: RunFacts, conclusion: Conclusion, jobs: readonly JobResult[]): Run {
    const run = this.runOf(identity)
    for (const job of leaves(jobs)) if (!this.#jobs.has(keyOf(identity, job.name))) this.endJob(identity, job)
    // A rejection, or a cancellation by the API, has ended the run already.
    if (run.status !== 'completed') finishRun(this.#world, run, conclusion)
    return run
  }

  #account(login: string): Account {
    return this.#world.account(login) ?? this.#repository.owner
  }

  #check = (job: Job): CheckRun | undefined => this.#repository.checkRuns.find((each) => each.id === job.id)

  /** Every job is a check run of GitHub Actions on the commit, with the number of the job. */
  #checkOf(run: Run, job: Job): CheckRun {
    return {
      id: job.id,
      name: job.name,
      headSha: run.headSha,
      status: job.status,
      conclusion: null,
      startedAt: job.startedAt,
      completedAt: null,
      externalId: '',
      detailsUrl: this.#world.links.repositoryPage(this.#repository, `/actions/runs/${run.id}/job/${job.id}`),
      output: { title: null, summary: null, text: null },
      annotations: [],
      app: this.#app,
      suiteId: run.id,
    }
  }

  #deploymentState(identity: RunFacts, jobName: string, state: DeploymentState, environmentUrl: string): void {
    const deployment = this.#deploymentOf(identity, jobName)
    const last = deployment?.statuses.at(-1)?.state
    if (deployment === undefined || last === state || last === 'failure') return
    const logUrl = this.#world.links.repositoryPage(this.#repository, `/actions/runs/${identity.id}`)
    addDeploymentStatus(this.#world, deployment, { state, creator: this.#app.bot, app: this.#app, logUrl, environmentUrl })
  }

  #deploymentOf({ id, attempt }: RunFacts, jobName: string): Deployment | undefined {
    const gate = this.#repository.gates.find((each) => each.runId === id && each.attempt === attempt && each.jobName === jobName)
    return this.#repository.deployments.find((each) => each.id === gate?.deploymentId)
  }
}

interface PullHead {
  readonly head?: { readonly ref?: string; readonly sha?: string }
}

const keyOf = ({ id, attempt }: RunFacts, name: string): string => `${id}/${attempt}/${name}`

/** The jobs themselves: of a job that calls a workflow, the jobs of that. */
const leaves = (jobs: readonly JobResult[]): readonly JobResult[] => jobs.flatMap((job) => (job.jobs.length > 0 ? leaves(job.jobs) : [job]))
