import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isFromFork } from '../events/event-payload.ts'
import { combinedConclusion } from '../plan/needs.ts'
import type { Conclusion, JobResult, RunResult } from '../results.ts'
import type { Lane } from '../scheduling/concurrency-groups.ts'
import { builtInActions } from '../stand-ins/built-in-actions.ts'
import { cancelReason } from './cancel-reason.ts'
import type { PreparedRun } from './prepare-run.ts'
import { runJobs } from './run-jobs.ts'
import type { JobsOutcome } from './job-plan.ts'
import type { RunnerSetup } from './runner-setup.ts'

/** One run from its place in a concurrency group to its end. @throws Problem `runner/…` for what this runner does not do */
export async function runWorkflow(
  setup: RunnerSetup,
  prepared: PreparedRun,
  signal: AbortSignal | undefined,
  startedAt: Date,
): Promise<RunResult> {
  const { identity, concurrency } = prepared
  const cancel = new AbortController()
  const result = (conclusion: Conclusion, jobs: readonly JobResult[]): RunResult => ({
    triggered: prepared.notTriggered === '',
    reason: prepared.notTriggered || runReason(cancel.signal),
    id: identity.id,
    number: identity.number,
    attempt: identity.attempt,
    workflow: identity.workflow,
    title: prepared.title,
    event: identity.event,
    ref: identity.ref,
    sha: identity.sha,
    conclusion,
    jobs,
    startedAt: startedAt.toISOString(),
    completedAt: setup.clock.now().toISOString(),
  })
  if (prepared.notTriggered !== '') return result('skipped', [])
  if (signal?.aborted === true) cancel.abort('cancelled')
  signal?.addEventListener('abort', () => cancel.abort('cancelled'))
  const lane = { signal: cancel.signal, cancel: (why: string) => cancel.abort(why), within: [] }
  const release = concurrency === undefined ? () => undefined : await setup.groups.enter(concurrency, lane)
  if (release === undefined) return result('cancelled', [])
  try {
    const { jobs, needed } = await runFrame(setup, prepared, lane)
    return result(combinedConclusion([...needed.values()].map((job) => job.result)), jobs)
  } finally {
    release()
  }
}

async function runFrame(setup: RunnerSetup, { workflow, identity, inputs }: PreparedRun, lane: Lane): Promise<JobsOutcome> {
  const { source, options, workDirectory } = setup
  const directory = join(workDirectory, `run-${identity.id}-${identity.attempt}-${identity.number}`)
  await mkdir(directory, { recursive: true })
  const abandon = new AbortController()
  const isFork = isFromFork(identity.event, identity.payload, identity.repository.fullName)
  const folders = new Map<string, Promise<string>>()
  const repositoryAt = (sha: string): Promise<string> => {
    const folder = join(directory, '_actions', sha)
    const made = folders.get(sha) ?? source.export(sha, folder).then(() => folder)
    folders.set(sha, made)
    return made
  }
  const own = Object.entries(options.actionsTable ?? {}).map(([key, value]) => [key.toLowerCase(), value] as const)
  const active = {
    setup,
    identity,
    actions: new Map([...Object.entries(builtInActions), ...own]),
    directory,
    isFork,
    vars: { ...options.vars },
    signal: lane.signal,
    giveUp: () => abandon.abort('cancelled'),
    abandoned: abandon.signal,
    repositoryAt,
  }
  try {
    return await runJobs({
      active,
      workflow,
      inputs,
      secrets: isFork ? {} : { ...options.secrets },
      allowed: undefined,
      namePrefix: '',
      depth: 1,
      runJobs,
      lanes: [lane],
    })
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

function runReason(signal: AbortSignal): string {
  return signal.aborted ? cancelReason(signal) || 'The run was canceled.' : ''
}
