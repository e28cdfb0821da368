import { Problem } from '@locktender/contracts'
import type { JobResult, RunResult } from './results.ts'

/** A step that said it failed and ended as if it had not: GitHub takes the exit code and goes on. */
export interface SilentFailure {
  readonly job: string
  readonly step: string
  /** Of its first `::error::`. */
  readonly message: string
}

/** The steps that succeeded although they issued an error annotation. */
export function findSilentFailures(result: RunResult): readonly SilentFailure[] {
  return result.jobs.flatMap(silentIn)
}

function silentIn(job: JobResult): readonly SilentFailure[] {
  const own = job.steps.flatMap((step) => {
    const error = step.outcome === 'success' ? step.annotations.find(({ level }) => level === 'error') : undefined
    return error === undefined ? [] : [{ job: job.name, step: step.name, message: error.message }]
  })
  return [...own, ...job.jobs.flatMap(silentIn)]
}

/** @throws Problem `action/silent-failure` that names each step and what it said */
export function assertNoSilentFailures(result: RunResult): void {
  const found = findSilentFailures(result)
  if (found.length === 0) return
  const lines = found.map(({ job, step, message }) => `${job} / ${step}: ${message}`)
  throw new Problem(
    'action/silent-failure',
    `Steps issued an error and ended with exit code 0:\n${lines.join('\n')}`,
    'End the process with a code other than 0, or issue a warning.',
  )
}
