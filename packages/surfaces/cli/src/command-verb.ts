import { resolve } from 'node:path'
import {
  cannotDecideExitCode,
  commonInputs,
  exitCodeOf,
  perform,
  type Call,
  type Command,
  type FailOn,
  type InputSpec,
} from '@locktender/action-kit'
import { instantOf } from './instant.ts'
import { problemText } from './problem-text.ts'
import type { Verb } from './verb.ts'

/** Options that every command has on the command line besides its inputs. */
const commandLineOptions: readonly InputSpec[] = [
  { name: 'repo', kind: 'text', default: '', description: 'Folder of the checkout; else the current one.' },
  { name: 'json', kind: 'flag', default: 'false', description: 'Print the result as JSON instead of text.' },
  { name: 'at', kind: 'text', default: '', description: 'Decide as if it were this instant, e.g. 2026-12-22T10:00:00Z.' },
]

/** The CLI verb of a command: the same inputs as the action, the same engine, the same result. */
export function commandVerb(command: Command): Verb {
  const usual = commonInputs.map((input) => (input.name === 'github-token' ? { ...input, default: '' } : input))
  const options = [...command.inputs, ...usual, ...commandLineOptions]
  return {
    name: command.name,
    summary: command.summary,
    operands: '',
    options,
    example: command.example,
    run: async ({ inputs }, terminal) => {
      const call: Call = {
        inputs,
        directory: resolve(terminal.workingDirectory, inputs.text('repo') ?? '.'),
        workingDirectory: terminal.workingDirectory,
        now: instantOf(inputs.text('at')) ?? terminal.now(),
        isChosenTime: inputs.text('at') !== undefined,
        environment: terminal.environment,
        progress: (text) => terminal.progress(text),
      }
      const { result, outcome, problem } = await perform(command, call)
      terminal.progress('')
      if (inputs.flag('json')) await terminal.write(`${JSON.stringify(result, null, 2)}\n`)
      else if (outcome !== undefined) await terminal.write(`${outcome.text}\n`)
      if (problem !== undefined) terminal.complain(problemText(problem, terminal))
      return problem === undefined ? exitCodeOf(result.verdict, (inputs.text('fail-on') ?? 'fail') as FailOn) : cannotDecideExitCode
    },
  }
}
