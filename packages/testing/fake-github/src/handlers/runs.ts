import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { ok, type Reply } from '../server/reply.ts'
import { jobShape, runShape } from '../shapes/run.ts'
import type { Job, Run } from '../state/run.ts'
import { tell } from '../state/tell.ts'
import { findWorkflow, workflowId } from './workflows.ts'
import type { HandlerTable } from './handler.ts'

export const findRun = (call: Call): Run => found(call.repository.runs.find((run) => run.id === call.number('run_id')))

const shape = (call: Call, run: Run): Promise<Record<string, unknown>> =>
  runShape(call.world, call.repository, run, workflowId(call, run.workflowPath))

interface RunsQuery {
  readonly actor?: string
  readonly branch?: string
  readonly event?: string
  readonly status?: string
  readonly head_sha?: string
  readonly created?: string
}

function listRuns(call: Call, of: (run: Run) => boolean): Promise<Reply> {
  const query = call.query<RunsQuery>()
  const kept = call.repository.runs
    .filter(of)
    .filter((run) => query.actor === undefined || run.actor.login === query.actor)
    .filter((run) => query.branch === undefined || run.headBranch === query.branch)
    .filter((run) => query.event === undefined || run.event === query.event)
    .filter((run) => query.head_sha === undefined || run.headSha === query.head_sha)
    .filter((run) => query.status === undefined || run.status === query.status || run.conclusion === query.status)
  const wrap = (workflow_runs: unknown[], total: number): unknown => ({ total_count: total, workflow_runs })
  return list(call, kept.toReversed(), (run) => shape(call, run), wrap)
}

function getAttempt(call: Call): Promise<Reply> {
  const run = findRun(call)
  const attempt = call.number('attempt_number')
  if (attempt < 1 || attempt > run.attempt) found(null)
  return shape(call, run).then((body) => ok({ ...body, run_attempt: attempt }))
}

function listJobs(call: Call, of: (job: Job, run: Run) => boolean): Promise<Reply> {
  const run = findRun(call)
  const jobs = run.jobs.filter((job) => of(job, run))
  return list(
    call,
    jobs,
    (job) => jobShape(call.world, call.repository, run, job),
    (rendered, total) => ({ total_count: total, jobs: rendered }),
  )
}

function getJob(call: Call): Reply {
  const pairs = call.repository.runs.flatMap((run) => run.jobs.map((job) => ({ run, job })))
  const { run, job } = found(pairs.find((pair) => pair.job.id === call.number('job_id')))
  return ok(jobShape(call.world, call.repository, run, job))
}

function cancel(call: Call): Reply {
  const run = findRun(call)
  if (run.status === 'completed') throw new Refusal(409, 'Cannot cancel a workflow run that is completed.')
  Object.assign(run, { status: 'completed', conclusion: 'cancelled', updatedAt: call.now })
  tell(call.world, call.repository, call.token, {
    event: 'workflow_run',
    action: 'cancelled',
    ref: run.headBranch,
    sha: run.headSha,
    payload: { run_id: run.id },
  })
  return { status: 202, body: {} }
}

/** A new attempt with the same commit and the same first actor; who asked for it is the triggering actor. */
function reRun(onlyFailed: boolean): (call: Call) => Reply {
  return (call) => {
    const run = findRun(call)
    if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running')
    Object.assign(run, {
      attempt: run.attempt + 1,
      triggeringActor: call.account,
      status: 'queued',
      conclusion: null,
      startedAt: call.now,
      updatedAt: call.now,
    })
    const payload = { run_id: run.id, attempt: run.attempt, only_failed: onlyFailed }
    tell(call.world, call.repository, call.token, {
      event: 'workflow_run',
      action: 'requested',
      ref: run.headBranch,
      sha: run.headSha,
      payload,
    })
    return { status: 201, body: {} }
  }
}

const read = ['actions:read']
const write = ['actions:write']

export const runs: HandlerTable = {
  'actions/list-workflow-runs-for-repo': { provenance: 'documented', needs: read, handle: (call) => listRuns(call, () => true) },
  'actions/list-workflow-runs': {
    provenance: 'documented',
    needs: read,
    handle: async (call) => {
      const { path } = await findWorkflow(call)
      return listRuns(call, (run) => run.workflowPath === path)
    },
  },
  'actions/get-workflow-run': { provenance: 'documented', needs: read, handle: async (call) => ok(await shape(call, findRun(call))) },
  'actions/get-workflow-run-attempt': { provenance: 'documented', needs: read, handle: getAttempt },
  'actions/list-jobs-for-workflow-run': {
    provenance: 'documented',
    needs: read,
    handle: (call) => listJobs(call, (job, run) => call.query<{ filter?: string }>().filter === 'all' || job.attempt === run.attempt),
  },
  'actions/list-jobs-for-workflow-run-attempt': {
    provenance: 'documented',
    needs: read,
    handle: (call) => listJobs(call, (job) => job.attempt === call.number('attempt_number')),
  },
  'actions/get-job-for-workflow-run': { provenance: 'documented', needs: read, handle: getJob },
  'actions/cancel-workflow-run': { provenance: 'documented', needs: write, handle: cancel },
  'actions/re-run-workflow': { provenance: 'documented', needs: write, handle: reRun(false) },
  'actions/re-run-workflow-failed-jobs': { provenance: 'documented', needs: write, handle: reRun(true) },
}
