import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '@locktender/contracts'
import validateResult from '@locktender/contracts/validators/result'
import { parse } from 'yaml'
import { parseKeyValueFile } from '../../packages/testing/workflow-runner/src/steps/key-value-file.ts'
import { parseWorkflowCommand, type WorkflowCommand } from '../../packages/testing/workflow-runner/src/steps/workflow-command.ts'

export type ActionName =
  | 'release-calendar'
  | 'version-bump'
  | 'release-notes'
  | 'quality-gate'
  | 'canary-analysis'
  | 'go-no-go'
  | 'policy-lint'
  | 'environment-approval'
  | 'release-plan'
  | 'release-record'

export interface Step {
  readonly bundle: string
  readonly action: ActionName
  readonly checkout: string
  /** Commit of the run. */
  readonly commit?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** `refs/heads/main` unless given. */
  readonly ref?: string
  readonly event?: object
  readonly environment?: Readonly<Record<string, string>>
  /** The step is stopped after this time, with exit status 128. */
  readonly limitSeconds?: number
}

export interface StepRun {
  readonly exitCode: number
  /** Standard output and standard error: the runner looks for commands in both. */
  readonly log: string
  /** What the runner would obey in the log, in order. */
  readonly commands: readonly WorkflowCommand[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly state: string
  /** The result as handed to other jobs, and the whole of it from the file that `result-file` names. */
  readonly result: Result
  readonly wholeResult: Result
  /** Content of every other file that the step left in the runner's temporary folder, by the output that names it. */
  readonly fileOf: (output: string) => string
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

export const token = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'

/** The metadata file of an action. */
export function manifestOf(action: ActionName): Manifest {
  return parse(readFileSync(new URL(`../../actions/${action}/action.yml`, import.meta.url), 'utf8')) as Manifest
}

// Nothing of the machine's own job or git configuration may reach the step.
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT|RUNNER|GIT)_/.test(name)))

/** Runs a bundled action as the runner does: inputs with their defaults as `INPUT_*`, file commands, the event's file. */
export async function runStep(step: Step): Promise<StepRun> {
  const { bundle, action, checkout, commit = '', inputs = {}, ref = 'refs/heads/main', event = {}, environment = {}, limitSeconds } = step
  const folder = mkdtempSync(join(tmpdir(), 'locktender-runner-'))
  try {
    const file = (name: string, text = ''): string => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const defaults = Object.entries(manifestOf(action).inputs).map(([name, spec]) => [name, expression(spec.default ?? '')])
    const files = { output: file('output'), summary: file('summary'), state: file('state') }
    const env = {
      ...outside,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_STATE: files.state,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REF: ref,
      GITHUB_SHA: commit,
      GITHUB_WORKSPACE: checkout,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ repository: { default_branch: 'main', full_name: 'acme/shop' }, ...event })),
      RUNNER_TEMP: folder,
      ...Object.fromEntries(
        Object.entries({ ...Object.fromEntries(defaults), ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...environment,
    }
    const { exitCode, log } = await run([join(bundle, `${action}.js`)], checkout, env, limitSeconds)
    const { pairs, error } = parseKeyValueFile(readFileSync(files.output, 'utf8'))
    if (error !== undefined) throw new Error(`the runner refuses the outputs: ${error}\n${log}`)
    const outputs = Object.fromEntries(pairs)
    const texts = new Map(Object.entries(outputs).map(([name, path]) => [name, path.startsWith(folder) ? readFileSync(path, 'utf8') : '']))
    return {
      exitCode,
      log,
      commands: commandsIn(log),
      outputs,
      summary: readFileSync(files.summary, 'utf8'),
      state: readFileSync(files.state, 'utf8'),
      result: resultIn(outputs['result'], log),
      wholeResult: resultIn(texts.get('result-file'), log),
      fileOf: (output) => texts.get(output) ?? '',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the bundled CLI at a terminal that is none; outputs are apart. */
export async function runCommandLine(
  bundle: string,
  words: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return run([join(bundle, 'locktender.js'), ...words], directory, { ...outside, ...environment })
}

const expression = (text: string): string => text.replace('${{ github.token }}', token)

function run(
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  limitSeconds = 0,
): Promise<{ exitCode: number; stdout: string; stderr: string; log: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd, env, maxBuffer: 64 * 1024 * 1024, timeout: limitSeconds * 1000 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 128
      resolve({ exitCode, stdout, stderr, log: `${stdout}\n${stderr}` })
    })
  })
}

function resultIn(text: string | undefined, log: string): Result {
  const value: unknown = JSON.parse(text === undefined || text === '' ? fail(`no result:\n${log}`) : text)
  return validateResult(value) ? (value as Result) : fail(`no result by schema: ${JSON.stringify(validateResult.errors)}`)
}

function fail(message: string): never {
  throw new Error(message)
}

const known = new Set(
  'error warning notice debug group endgroup echo add-mask set-output save-state set-env add-path add-matcher remove-matcher stop-commands'.split(
    ' ',
  ),
)

/** The commands that the runner obeys, in both of its forms, until `stop-commands` and after its token. */
function commandsIn(log: string): WorkflowCommand[] {
  let stopped: string | undefined
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    const command = parseWorkflowCommand(line, (name) => known.has(name.toLowerCase()) || name === stopped)
    if (command === undefined || (stopped !== undefined && command.name !== stopped)) return []
    const resumes = stopped !== undefined
    stopped = command.name === 'stop-commands' ? command.data : undefined
    return resumes || command.name === 'stop-commands' ? [] : [command]
  })
}
