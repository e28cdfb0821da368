import type { Conclusion, JobResult } from '../results.ts'
import { ancestors } from '../plan/needs.ts'
import type { NeededJob } from '../plan/needs.ts'
import type { JobsOutcome, WorkflowFrame } from './job-plan.ts'
import { runJobDefinition } from './run-job-definition.ts'

/** Runs the jobs of a workflow file, each as soon as the jobs it needs have ended. */
export async function runJobs(frame: WorkflowFrame): Promise<JobsOutcome> {
  const { jobs } = frame.workflow
  const needs = new Map(jobs.map((job) => [job.id, job.needs]))
  const started = new Map<string, Promise<{ readonly results: readonly JobResult[]; readonly needed: NeededJob }>>()

  function outcomeOf(id: string): Promise<{ readonly results: readonly JobResult[]; readonly needed: NeededJob }> {
    const running = started.get(id) ?? start(id)
    started.set(id, running)
    return running
  }
  async function start(id: string): ReturnType<typeof outcomeOf> {
    const job = jobs.find((candidate) => candidate.id === id)
    if (job === undefined) throw new Error(`Job '${id}' does not exist`) // GitHub's parser has made sure that it does
    const needed = new Map<string, NeededJob>()
    await Promise.all(job.needs.map(async (need) => needed.set(need, (await outcomeOf(need)).needed)))
    const before = new Map<string, Conclusion>()
    for (const ancestor of ancestors(id, needs)) before.set(ancestor, (await outcomeOf(ancestor)).needed.result)
    const inOrder = new Map(
      job.needs.flatMap((need): [string, NeededJob][] => (needed.has(need) ? [[need, needed.get(need) as NeededJob]] : [])),
    )
    return runJobDefinition(frame, job, inOrder, before)
  }

  // All jobs have ended before an error leaves: nothing goes on behind the caller's back.
  const settled = await Promise.allSettled(
    jobs.map((job) =>
      outcomeOf(job.id).catch((error: unknown) => {
        frame.active.giveUp()
        throw error
      }),
    ),
  )
  const outcomes = settled.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
  return {
    jobs: outcomes.flatMap((outcome) => outcome.results),
    needed: new Map(outcomes.map((outcome, index) => [jobs[index]?.id ?? '', outcome.needed])),
  }
}
