import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Reason } from '@locktender/contracts'
import { commonInputs } from './input-spec.ts'
import { compactResult } from './compact-result.ts'
import type { Call, Command } from './command.ts'
import { cannotDecideExitCode, exitCodeOf, type FailOn } from './exit-code.ts'
import { fileCommandEntry, fitSummary } from './file-command.ts'
import { readInputs } from './inputs.ts'
import { cannotDecide, perform, type Performed } from './perform.ts'
import { problemOf, stackOf } from './problem-of.ts'
import { annotation, inertText, maskCommand } from './workflow-command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Annotations that the platform shows per level and step. */
const shownAnnotations = 10

/**
 * Runs a command as a step of a GitHub job: inputs from `INPUT_*`, outputs and summary through the runner's file
 * commands, annotations on standard output, the verdict in the exit code.
 */
export async function runAction(command: Command, environment: Environment = process.env, now = new Date()): Promise<void> {
  try {
    const { performed, failOn } = await act(command, environment, now)
    tell(command, environment, performed)
    process.exitCode = performed.problem === undefined ? exitCodeOf(performed.result.verdict, failOn) : cannotDecideExitCode
  } catch (error) {
    const { code, message, hint, at } = problemOf(error)
    console.log(annotation('error', code, `${message}\n${hint}`, at))
    process.exitCode = cannotDecideExitCode
  }
}

async function act(command: Command, environment: Environment, now: Date): Promise<{ performed: Performed; failOn: FailOn }> {
  try {
    // The runner upper-cases names and turns blanks into underscores; hyphens stay.
    const inputs = readInputs(
      [...commonInputs, ...command.inputs],
      (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`],
    )
    const token = inputs.text('github-token')
    if (token !== undefined) console.log(maskCommand(token))
    const directory = resolve(environment['GITHUB_WORKSPACE'] ?? process.cwd())
    const call: Call = { inputs, directory, workingDirectory: directory, now, environment, progress: () => {} }
    return { performed: await perform(command, call), failOn: (inputs.text('fail-on') ?? 'fail') as FailOn }
  } catch (error) {
    return { performed: cannotDecide(command, { now, environment }, problemOf(error)), failOn: 'fail' }
  }
}

function tell(command: Command, environment: Environment, { result, outcome, problem }: Performed): void {
  const whole = JSON.stringify(result)
  const resultFile = writeResult(result.action, whole, environment)
  const first = result.reasons[0]
  setOutputs(environment, {
    ...outcome?.outputs,
    verdict: result.verdict,
    reason: oneLine(first?.message ?? ''),
    result: compactResult(result, whole),
    'result-file': resultFile,
  })
  annotate(result.reasons, problem !== undefined || result.verdict === 'fail' || result.verdict === 'unknown')
  logText(outcome?.text ?? `${command.name}: ${first?.message ?? ''}`)
  const summaryFile = environment['GITHUB_STEP_SUMMARY']
  if (summaryFile !== undefined && outcome !== undefined) appendFileSync(summaryFile, `${fitSummary(outcome.summary)}\n`)
  if (problem !== undefined && environment['RUNNER_DEBUG'] === '1') logText(stackOf(problem))
}

/** On standard output, all of it: the runner reads the two streams apart, and a command of one would not stop the other in time. */
function logText(text: string): void {
  console.log(inertText(text, randomUUID()))
}

function writeResult(action: string, whole: string, environment: Environment): string {
  const folder = join(environment['RUNNER_TEMP'] ?? tmpdir(), 'locktender')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${action}-${randomUUID()}.json`)
  writeFileSync(file, `${whole}\n`)
  return file
}

function setOutputs(environment: Environment, outputs: Readonly<Record<string, string>>): void {
  const file = environment['GITHUB_OUTPUT']
  if (file === undefined) return
  appendFileSync(
    file,
    Object.entries(outputs)
      .map(([name, value]) => fileCommandEntry(name, value, `end-${randomUUID()}`))
      .join(''),
  )
}

function annotate(reasons: readonly Reason[], failed: boolean): void {
  const [deciding, ...others] = reasons
  if (failed && deciding !== undefined) console.log(annotation('error', deciding.code, deciding.message, deciding.at))
  const placed = others.filter(({ at }) => at !== undefined)
  for (const { code, message, at } of placed.slice(0, shownAnnotations)) console.log(annotation('warning', code, message, at))
  if (placed.length > shownAnnotations) console.log(annotation('notice', 'more', `${placed.length - shownAnnotations} more in the summary`))
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
