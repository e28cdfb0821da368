import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { saveState } from './command-processor.ts'
import { parseKeyValueFile } from './key-value-file.ts'
import type { StepRun } from './step-run.ts'

/** A larger step summary is dropped as a whole. */
export const maxSummaryBytes = 1024 * 1024

type Apply = (run: StepRun, file: string) => void

/** `github.<key>` and GITHUB_<KEY> → what the runner does with the file afterwards. */
const files: Readonly<Record<string, Apply>> = {
  output: pairs((run, name, value) => {
    run.outputs[name] = value
  }),
  env: pairs((run, name, value) => {
    if (name.toUpperCase() === 'NODE_OPTIONS')
      run.scope.log.issue('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    else run.scope.job.environment[name] = value
  }),
  state: pairs(saveState),
  path: (run, file) => {
    const { pathEntries } = run.scope.job
    for (const line of readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((entry) => entry !== '')) {
      if (pathEntries.includes(line)) pathEntries.splice(pathEntries.indexOf(line), 1)
      pathEntries.push(line)
    }
  },
  step_summary: (run, file) => {
    const bytes = statSync(file).size
    if (bytes > maxSummaryBytes)
      run.scope.log.issue(
        'error',
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${maxSummaryBytes / 1024}k, got ${Math.floor(bytes / 1024)}k.`,
      )
    else if (bytes > 0) run.scope.log.addSummary(readFileSync(file, 'utf8'))
  },
}

/** Makes a fresh empty file per command for the work, then reads them, also when the work has failed. */
export async function withFileCommands<T>(run: StepRun, work: () => Promise<T>): Promise<T> {
  const directory = join(run.scope.job.paths.temp, '_runner_file_commands')
  mkdirSync(directory, { recursive: true })
  const suffix = randomUUID()
  const made = Object.keys(files).map((key) => ({ key, file: join(directory, `${key}_${suffix}`) }))
  for (const { key, file } of made) {
    writeFileSync(file, '')
    run.github[key] = file
  }
  try {
    return await work()
  } finally {
    for (const { key, file } of made) {
      apply(run, key, file)
      rmSync(file, { force: true, recursive: true })
    }
  }
}

function apply(run: StepRun, key: string, file: string): void {
  if (!existsSync(file)) return
  try {
    files[key]?.(run, file)
  } catch (error) {
    run.scope.log.issue('error', `Unable to process file command '${key}' successfully.`)
    run.scope.log.issue('error', (error as Error).message)
    run.commandFailed = true
  }
}

function pairs(take: (run: StepRun, name: string, value: string) => void): Apply {
  return (run, file) => {
    const { pairs: read, error } = parseKeyValueFile(readFileSync(file, 'utf8'))
    for (const [name, value] of read) take(run, name, value)
    if (error !== undefined) throw new Error(error)
  }
}
