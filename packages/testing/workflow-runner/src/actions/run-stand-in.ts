import type { ValueMap } from '../expressions/value.ts'
import type { StandIn, StandInCall } from '../runner-options.ts'
import { registerPost } from '../steps/post-step.ts'
import { scopeOf, throwIfStopped } from '../steps/step-run.ts'
import type { StepRun } from '../steps/step-run.ts'

/** Runs a function in place of an action, or the clean-up that it has asked for. */
export async function runStandIn(run: StepRun, standIn: StandIn, given: Readonly<Record<string, string>>): Promise<void> {
  const { job } = run.scope
  throwIfStopped(run.signal)
  if (run.stage === 'post') await job.postWork.get(run.path)?.(callOf(run, given))
  else Object.assign(run.outputs, await standIn(callOf(run, given)))
  throwIfStopped(run.signal)
}

function callOf(run: StepRun, given: Readonly<Record<string, string>>): StandInCall {
  const { job, log } = run.scope
  return {
    inputs: Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])),
    github: scopeOf(run).contexts['github'] as ValueMap,
    token: job.token,
    workspace: job.paths.workspace,
    temp: job.paths.temp,
    artifactsDirectory: job.paths.artifacts,
    run: job.run,
    clock: job.setup.clock,
    remoteUrl: job.setup.remoteUrl,
    environment: { ...run.env },
    signal: run.signal,
    log: log.write,
    warn: (message) => log.issue('warning', message),
    addMask: job.masks.add,
    onPost: (work) => {
      job.postWork.set(run.path, work)
      registerPost(run)
    },
  }
}
