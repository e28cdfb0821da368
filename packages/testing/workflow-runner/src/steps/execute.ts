import { githubVariables } from '../events/github-context.ts'
import type { ValueMap } from '../expressions/value.ts'
import { runProcess } from '../process/run-process.ts'
import { createCommandProcessor } from './command-processor.ts'
import { scopeOf, throwIfStopped } from './step-run.ts'
import type { StepRun } from './step-run.ts'

export interface Execution {
  readonly file: string
  readonly args: readonly string[]
  readonly directory: string
  /** Beyond the step's own: INPUT_ and STATE_. */
  readonly variables?: Readonly<Record<string, string>>
}

/** PATH as the step's processes see it: GITHUB_PATH entries (newest first), then the step's or the runner's. */
export function pathOf(run: StepRun): string {
  const { job } = run.scope
  return [...job.pathEntries.toReversed(), run.env['PATH'] ?? job.setup.path].join(':')
}

/**
 * Runs a program of a step: the runner's environment, output scanned for workflow commands, file commands of the step in place.
 * @returns the exit code
 * @throws StepStopped after a timeout or cancellation
 */
export async function execute(run: StepRun, { file, args, directory, variables = {} }: Execution): Promise<number> {
  throwIfStopped(run.signal)
  const { job } = run.scope
  const { setup } = job
  const code = await runProcess({
    file,
    args,
    directory,
    environment: {
      CI: 'true',
      HOME: job.paths.home,
      ...harmlessVariables,
      ...setup.options.env,
      ...run.env,
      ...variables,
      PATH: pathOf(run),
      GITHUB_ACTIONS: 'true',
      ...githubVariables(scopeOf(run).contexts['github'] as ValueMap),
      ...runnerVariables(job.contexts['runner'] as ValueMap),
      RUNNER_TRACKING_ID: job.trackingId,
    },
    onLine: createCommandProcessor(run),
    signal: run.signal,
    clock: setup.clock,
    graceMilliseconds: setup.graceMilliseconds,
  })
  throwIfStopped(run.signal)
  return code
}

/** What a process may take over from the machine besides PATH. */
const harmlessVariables: Readonly<Record<string, string>> = {
  LANG: 'C.UTF-8',
  ...Object.fromEntries(
    ['USER', 'LOGNAME', 'SHELL'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
  ),
}

function runnerVariables(runner: ValueMap): Record<string, string> {
  return Object.fromEntries(
    Object.entries(runner).flatMap(([key, value]) => (typeof value === 'string' ? [[`RUNNER_${key.toUpperCase()}`, value]] : [])),
  )
}
