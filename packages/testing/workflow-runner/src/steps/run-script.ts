import { randomUUID } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import { findProgram } from '../process/find-program.ts'
import { execute, pathOf } from './execute.ts'
import { withFileCommands } from './file-commands.ts'
import { shellOf } from './shells.ts'
import { scopeOf, StepFailed } from './step-run.ts'
import type { StepRun } from './step-run.ts'

/**
 * Runs a `run:` step in its shell.
 * @throws StepFailed when it exits with another code than 0, Error when the shell or the folder is not there
 */
export async function runScript(run: StepRun): Promise<void> {
  const { job, log, path } = run.scope
  const text = (token: Token | undefined): string => textOf(evaluateTemplate(token, scopeOf(run)))
  await withFileCommands(run, async () => {
    const script = text(run.step.run)
    const defaults = path === '' ? job.defaults : { shell: '', workingDirectory: '' }
    const shell = shellOf(text(run.step.shell) || defaults.shell)
    const directory = resolve(job.paths.workspace, text(run.step.workingDirectory) || defaults.workingDirectory)
    const file = join(job.paths.temp, `${randomUUID()}${shell.extension}`)
    const args = shell.args.map((arg) => arg.replaceAll('{0}', file))
    writeHeader(run, script, [shell.command, ...shell.args].join(' '))
    const program =
      findProgram(shell.command, pathOf(run)) ?? (shell.command === 'python' ? findProgram('python3', pathOf(run)) : undefined)
    if (program === undefined) throw new Error(`${shell.command}: command not found`)
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new Error(
        `An error occurred trying to start process '${program}' with working directory '${directory}'. No such file or directory`,
      )
    writeFileSync(file, script)
    const code = await execute(run, { file: program, args, directory })
    if (code === 0) return
    log.issue('error', `Process completed with exit code ${code}.`)
    throw new StepFailed(`exit code ${code}`)
  })
}

function writeHeader(run: StepRun, script: string, shell: string): void {
  const { log } = run.scope
  const lines = script.trimEnd().split('\n')
  log.write(`##[group]Run ${lines[0] ?? ''}`)
  for (const line of lines) log.write(line)
  log.write(`shell: ${shell}`)
  writeEnvironment(run)
  log.write('##[endgroup]')
}

/** The `env:` part of a step's header, as GitHub prints it. */
export function writeEnvironment(run: StepRun): void {
  const pairs = Object.entries(run.env)
  if (pairs.length > 0) run.scope.log.write('env:')
  for (const [name, value] of pairs) run.scope.log.write(`  ${name}: ${value}`)
}
