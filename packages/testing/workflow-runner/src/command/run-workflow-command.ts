import { Problem } from '@locktender/contracts'
import { createRunner } from '../create-runner.ts'
import type { Trigger } from '../events/trigger.ts'
import type { RunResult } from '../results.ts'
import type { RunnerOptions } from '../runner-options.ts'
import { readRunCommand, usage } from './run-command-options.ts'
import { renderRun } from './render-run.ts'

/** What the command reads and writes. */
export interface RunCommandIo {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** What `--fake` runs on: the runner knows no GitHub itself. */
  readonly openFake?: (options: RunnerOptions) => Promise<CommandRunner>
}

/** Runs one workflow, and whatever that starts. */
export interface CommandRunner {
  /** The run that was asked for comes first. */
  readonly run: (workflowPath: string, trigger: Trigger) => Promise<readonly RunResult[]>
  /** What else there is to tell after the runs, and whether it is good. */
  readonly report: () => Promise<{ readonly text: string; readonly sound: boolean }>
  readonly close: () => Promise<void>
}

/**
 * `locktender run WORKFLOW …`: runs a workflow of the repository in the current folder and prints its jobs and steps.
 * @returns 0 when the run succeeds or everything is skipped by conditions, 1 when it fails, is cancelled or is not started by the
 * event, 2 when it cannot be run
 */
export async function runWorkflowCommand(argv: readonly string[], io: RunCommandIo): Promise<number> {
  try {
    const { workflow, trigger, runner: options, json, logs, fake } = readRunCommand(argv, io)
    const runner = await (fake ? openFake(options, io) : withoutGithub(options))
    try {
      const results = await runner.run(workflow, trigger)
      const { text, sound } = await runner.report()
      io.stdout(
        json ? `${JSON.stringify(fake ? results : results[0], undefined, 2)}\n` : results.map((each) => renderRun(each, logs)).join(''),
      )
      if (json) io.stderr(text)
      else io.stdout(text)
      return sound && results.every(({ triggered, conclusion }) => triggered && ['success', 'skipped'].includes(conclusion)) ? 0 : 1
    } finally {
      await runner.close()
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const place =
      error.at === undefined ? '' : `${error.at.file}${error.at.line === undefined ? '' : `:${error.at.line}:${error.at.column ?? 1}`}: `
    io.stderr(`${place}${error.message}\n${error.hint}\n`)
    return 2
  }
}

function openFake(options: RunnerOptions, io: RunCommandIo): Promise<CommandRunner> {
  if (io.openFake === undefined) throw new Problem('cli/usage', '--fake is not to be had here.', usage)
  return io.openFake(options)
}

async function withoutGithub(options: RunnerOptions): Promise<CommandRunner> {
  const runner = createRunner(options)
  return {
    run: async (workflow, trigger) => [await runner.run(workflow, trigger)],
    report: async () => ({ text: '', sound: true }),
    close: runner.close,
  }
}
