import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '@locktender/contracts'
import type { Trigger } from '../events/trigger.ts'
import type { ValueMap } from '../expressions/value.ts'
import type { RunnerOptions } from '../runner-options.ts'
import type { RunCommandIo } from './run-workflow-command.ts'

export interface RunCommandOptions {
  readonly workflow: string
  readonly trigger: Trigger
  readonly runner: RunnerOptions
  readonly json: boolean
  readonly logs: boolean
  readonly fake: boolean
}

export const usage = `Usage: locktender run WORKFLOW [options]
  --event NAME         push (default), pull_request, workflow_dispatch, …
  --input NAME=VALUE   of workflow_dispatch; repeatable
  --secret NAME[=VALUE]  without a value it is taken from the environment; repeatable
  --var NAME=VALUE     repeatable
  --payload FILE       JSON of the webhook
  --ref REF            a branch, or refs/…; default: the current branch with the working copy as it stands
  --repository NAME    owner/name
  --api-url URL  --server-url URL
  --fake               against a fake GitHub of its own that holds what is committed; prints what was called and what has changed
  --log                print the log of every step, not only of failed ones
  --json               print the result as JSON
`

const text = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const
const definitions = {
  event: text,
  payload: text,
  ref: text,
  repository: text,
  'api-url': text,
  'server-url': text,
  input: list,
  secret: list,
  var: list,
  json: flag,
  fake: flag,
  log: flag,
}

/** @throws Problem `cli/usage` for arguments that cannot be understood, `cli/payload` for a bad payload file */
export function readRunCommand(argv: readonly string[], io: RunCommandIo): RunCommandOptions {
  const { values, positionals } = parsed(argv)
  const [workflow, ...more] = positionals
  if (workflow === undefined || more.length > 0) throw new Problem('cli/usage', 'Exactly one workflow file is needed.', usage)
  const serverUrl = values['server-url']
  const apiUrl = values['api-url']
  return {
    workflow,
    trigger: {
      event: values.event ?? 'push',
      inputs: pairs('input', values.input ?? []),
      ...(values.ref === undefined ? {} : { ref: values.ref }),
      ...(values.payload === undefined ? {} : { payload: payloadOf(resolve(io.cwd, values.payload)) }),
    },
    runner: {
      repositoryDirectory: io.cwd,
      secrets: pairs('secret', values.secret ?? [], io.env),
      vars: pairs('var', values.var ?? []),
      ...(values.repository === undefined ? {} : { repository: values.repository }),
      ...(serverUrl === undefined ? {} : { serverUrl }),
      ...(apiUrl === undefined ? {} : { apiUrl, graphqlUrl: `${apiUrl}/graphql` }),
    },
    json: values.json ?? false,
    logs: values.log ?? false,
    fake: values.fake ?? false,
  }
}

function parsed(argv: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof definitions; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: definitions, allowPositionals: true })
  } catch (cause) {
    throw new Problem('cli/usage', (cause as Error).message, usage, { cause })
  }
}

function pairs(
  option: string,
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  return Object.fromEntries(
    given.map((pair): [string, string] => {
      const equals = pair.indexOf('=')
      const value = equals < 0 ? environment[pair] : pair.slice(equals + 1)
      if (equals === 0 || value === undefined) throw new Problem('cli/usage', `--${option} needs NAME=VALUE.`, usage)
      return [equals < 0 ? pair : pair.slice(0, equals), value]
    }),
  )
}

function payloadOf(file: string): ValueMap {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ValueMap
  } catch (cause) {
    throw new Problem('cli/payload', `${file}: ${(cause as Error).message}`, 'Give a file with the JSON of the webhook.', {
      at: { file },
      cause,
    })
  }
}
