import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { killOrphans } from '../process/kill-orphans.ts'
import type { Annotation, Conclusion, StepResult } from '../results.ts'
import { createStepLog } from '../steps/step-log.ts'
import { jobOutputs } from './job-outputs.ts'
import { cancelReason } from './cancel-reason.ts'
import type { JobPlan } from './job-plan.ts'
import { runJobSteps } from './run-job-steps.ts'
import { startJob } from './start-job.ts'

export interface JobExecution {
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly environmentUrl: string
  readonly steps: readonly StepResult[]
  readonly annotations: readonly Annotation[]
}

/** What a gate hands over with its approval. */
export interface EnvironmentValues {
  readonly name: string
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
}

/**
 * Runs the steps of a job on this machine. `cancel` is the job's own controller: a timeout cancels the job through it.
 * @throws Error when the job cannot start, Problem `runner/…` for what this runner does not do
 */
export async function runJob(plan: JobPlan, environment: EnvironmentValues, cancel: AbortController): Promise<JobExecution> {
  const { setup, abandoned } = plan.frame.active
  const hardStop = new AbortController()
  const ended = new AbortController()
  const { job, inputs, timeoutMinutes, cancelTimeoutMinutes } = await startJob(
    plan,
    environment,
    cancel.signal,
    AbortSignal.any([hardStop.signal, abandoned]),
  )
  const log = createStepLog(job.masks, setup.options.debug ?? false)
  const after = (minutes: number, work: () => void): void => {
    void setup.clock.sleep(minutes * 60_000, ended.signal).then(() => {
      if (!ended.signal.aborted) work()
    })
  }
  const onCancel = (): void => {
    job.status = 'cancelled'
    const why = cancelReason(cancel.signal)
    if (why !== '') log.issue('error', why)
    after(cancelTimeoutMinutes, () => hardStop.abort('cancelled'))
  }
  if (cancel.signal.aborted) onCancel()
  else cancel.signal.addEventListener('abort', onCancel, { signal: ended.signal })
  after(timeoutMinutes, () => {
    log.issue('error', `The job has exceeded the maximum execution time of ${timeoutMinutes} minutes.`)
    cancel.abort('timeout')
  })
  try {
    const { steps, scope } = await runJobSteps(job, inputs, plan.definition.steps)
    const { outputs, environmentUrl } = jobOutputs(plan.definition, scope, log)
    return { conclusion: job.status, outputs, environmentUrl, steps, annotations: log.annotations() }
  } finally {
    ended.abort()
    await killOrphans(job.trackingId)
    await rm(dirname(job.paths.temp), { recursive: true, force: true, maxRetries: 3 })
  }
}
