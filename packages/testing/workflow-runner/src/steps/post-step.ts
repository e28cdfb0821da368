import type { StepDefinition } from '../parse/step-definition.ts'
import type { StepRun } from './step-run.ts'

/** The clean-up part of a step of the job, run after the job's steps. */
export interface PostStep {
  readonly step: StepDefinition
  readonly name: string
}

/** Once per step: the clean-up of a step of the job goes on the job's stack, that of an inner step runs within its caller's. */
export function registerPost(run: StepRun): void {
  const { job, path } = run.scope
  if (job.withPost.has(run.path)) return
  job.withPost.add(run.path)
  if (path === '') job.postSteps.push({ step: run.step, name: `Post ${run.name.replace(/^Pre /, '')}` })
}
