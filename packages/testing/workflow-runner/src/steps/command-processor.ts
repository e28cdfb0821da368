import { isAbsolute, relative } from 'node:path'
import type { Annotation } from '../results.ts'
import type { StepRun } from './step-run.ts'
import { parseWorkflowCommand } from './workflow-command.ts'
import type { WorkflowCommand } from './workflow-command.ts'

/** State of the commands of one process. */
interface Processor {
  readonly run: StepRun
  echo: boolean
}
type Handler = (command: WorkflowCommand, processor: Processor) => void

const deprecated = (name: string): string =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`
const disabled: Handler = ({ name }) => {
  throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`)
}
const unsupported: Handler = ({ name }) => {
  throw new Error(`The \`${name}\` command is not supported by this runner: problem matchers are not run here.`)
}
const issue =
  (level: Annotation['level']): Handler =>
  ({ data, properties }, { run }) =>
    run.scope.log.issue(level, data, placeOf(properties, run.scope.job.paths.workspace))

const handlers: Readonly<Record<string, Handler>> = {
  error: issue('error'),
  warning: issue('warning'),
  notice: issue('notice'),
  debug: ({ data }, { run }) => run.scope.log.debug(data),
  group: ({ data }, { run }) => run.scope.log.write(`##[group]${data}`),
  endgroup: (_, { run }) => run.scope.log.write('##[endgroup]'),
  echo: ({ data }, processor) => {
    const wanted = data.trim().toLowerCase()
    if (wanted !== 'on' && wanted !== 'off')
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`)
    processor.echo = wanted === 'on'
  },
  'add-mask': ({ data }, { run }) => {
    if (data.trim() === '') run.scope.log.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.")
    else run.scope.job.masks.add(data)
  },
  'set-output': ({ name, properties, data }, { run }) => {
    run.scope.log.issue('warning', deprecated(name))
    run.outputs[required(name, properties['name'])] = data
  },
  'save-state': ({ name, properties, data }, { run }) => {
    run.scope.log.issue('warning', deprecated(name))
    saveState(run, required(name, properties['name']), data)
  },
  'set-env': disabled,
  'add-path': disabled,
  'add-matcher': unsupported,
  'remove-matcher': unsupported,
}
const silent = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup'])

/** Takes the output of one process line by line: workflow commands are carried out, everything else goes to the log. */
export function createCommandProcessor(run: StepRun): (line: string) => void {
  const { log, job } = run.scope
  const processor: Processor = { run, echo: false }
  let stopToken: string | undefined

  function stop(token: string): void {
    if (
      token === '' ||
      token.toLowerCase() === 'pause-logging' ||
      token.toLowerCase() in handlers ||
      token.toLowerCase() === 'stop-commands'
    )
      throw new Error("You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.")
    stopToken = token
    if (token.length > 6) job.masks.add(token)
  }

  return (line) => {
    const isKnown = (name: string): boolean =>
      Object.hasOwn(handlers, name.toLowerCase()) ||
      name.toLowerCase() === 'stop-commands' ||
      name.toLowerCase() === stopToken?.toLowerCase()
    const command = parseWorkflowCommand(line, isKnown)
    const name = command?.name.toLowerCase()
    if (command === undefined || name === undefined || (stopToken !== undefined && name !== stopToken.toLowerCase())) return log.write(line)
    if (stopToken !== undefined) {
      log.write(line)
      stopToken = undefined
      return
    }
    try {
      if (name === 'stop-commands') {
        stop(command.data)
        log.write(line)
        return
      }
      if (processor.echo && !silent.has(name)) log.write(line)
      handlers[name]?.(command, processor)
    } catch (error) {
      log.issue('error', `Unable to process command '${line}' successfully.`)
      log.issue('error', (error as Error).message)
      run.commandFailed = true
    }
  }
}

/** Keeps a value for the later parts of the same step, where it is `STATE_<name>`. */
export function saveState(run: StepRun, name: string, value: string): void {
  const states = run.scope.job.actionStates
  states.set(run.path, { ...states.get(run.path), [name]: value })
}

function required(command: string, name: string | undefined): string {
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command}] command.`)
  return name
}

function placeOf(properties: Readonly<Record<string, string>>, workspace: string): Omit<Annotation, 'level' | 'message'> {
  const { title, file } = properties
  const number = (key: string): number | undefined => (/^\d{1,9}$/.test(properties[key] ?? '') ? Number(properties[key]) : undefined)
  const [endLine, endColumn] = [number('endline'), number('endcolumn')]
  const line = number('line') ?? endLine
  const isOneLine = line !== undefined && (endLine === undefined || endLine === line)
  const column = isOneLine ? (number('col') ?? endColumn) : undefined
  const place = {
    title,
    file: file !== undefined && isAbsolute(file) && !relative(workspace, file).startsWith('..') ? relative(workspace, file) : file,
    line,
    endLine: endLine !== undefined && line !== undefined && endLine >= line ? endLine : undefined,
    column,
    endColumn: column !== undefined && endColumn !== undefined && endColumn >= column ? endColumn : undefined,
  }
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
}
