import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionManifest, ActionRuns } from '../parse/load-action.ts'
import { execute } from '../steps/execute.ts'
import { withFileCommands } from '../steps/file-commands.ts'
import { StepFailed } from '../steps/step-run.ts'
import type { StepRun } from '../steps/step-run.ts'
import { inputVariables } from './action-inputs.ts'

/**
 * Runs the pre, main or post script of a JavaScript action: `node <folder>/<script>` in the workspace, no shell, no standard input.
 * @throws StepFailed when it exits with another code than 0, whatever it has annotated
 */
export async function runJavaScriptAction(
  run: StepRun,
  manifest: ActionManifest,
  runs: ActionRuns & { using: 'node' },
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { job } = run.scope
  await withFileCommands(run, async () => {
    const script = join(manifest.directory, runs[run.stage])
    if (statSync(script, { throwIfNoEntry: false })?.isFile() !== true) throw new Error(`File not found: '${script}'`)
    const state = Object.entries(job.actionStates.get(run.path) ?? {}).map(([name, value]) => [`STATE_${name}`, value])
    const code = await execute(run, {
      file: job.setup.nodePath,
      args: [script],
      directory: job.paths.workspace,
      variables: { ...inputVariables(inputs), ...Object.fromEntries(state) },
    })
    if (code !== 0) throw new StepFailed(`exit code ${code}`)
  })
}
