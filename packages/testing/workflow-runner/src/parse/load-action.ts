import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@locktender/contracts'
import { literalValue, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import { textOf } from '../expressions/expression-data.ts'
import { convertSteps, NoOperationTraceWriter, parseAction } from './github-parser.ts'
import { throwParseErrors } from './parse-errors.ts'
import { stepDefinitions } from './step-definition.ts'
import type { StepDefinition } from './step-definition.ts'

export interface ActionInput {
  readonly default: Token | undefined
  readonly deprecationMessage: string
}

export type ActionRuns =
  | { readonly using: 'composite'; readonly steps: readonly StepDefinition[] }
  | {
      readonly using: 'node'
      readonly main: string
      readonly pre: string
      readonly preIf: string
      readonly post: string
      readonly postIf: string
    }

/** A checked `action.yml`. */
export interface ActionManifest {
  readonly directory: string
  readonly inputs: ReadonlyMap<string, ActionInput>
  /** Of a composite action: output name → template. */
  readonly outputs: ReadonlyMap<string, Token | undefined>
  readonly runs: ActionRuns
}

const nodeRuntimes = ['node20', 'node24']

/**
 * The action in a folder, checked and read by GitHub's own parser.
 * @throws Error when there is no action.yml (a failed step on GitHub too)
 * @throws Problem `action/invalid` for what GitHub refuses, `runner/unsupported` for Docker actions and node versions before 20
 */
export function loadAction(directory: string): ActionManifest {
  const path = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find((file) => existsSync(file))
  if (path === undefined)
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`,
    )
  const { context, value } = parseAction({ name: path, content: readFileSync(path, 'utf8') }, new NoOperationTraceWriter())
  throwParseErrors(context, 'action/invalid', path)
  const root = tokensByKey(value)
  const runs = tokensByKey(root['runs'])
  const text = (key: string): string => textOf(literalValue(runs[key]))
  const using = text('using')
  if (using !== 'composite' && !nodeRuntimes.includes(using))
    throw new Problem('runner/unsupported', `${path} has runs.using: ${using}.`, 'This runner runs composite, node20 and node24 actions.', {
      at: { file: path },
    })
  const steps =
    using === 'composite' && runs['steps'] !== undefined ? stepDefinitions(runs['steps'], convertSteps(context, runs['steps'])) : []
  throwParseErrors(context, 'action/invalid', path)
  return {
    directory,
    inputs: new Map(Object.entries(tokensByKey(root['inputs'])).map(([name, token]) => [name, inputOf(token)])),
    outputs: new Map(Object.entries(tokensByKey(root['outputs'])).map(([name, token]) => [name, tokensByKey(token)['value']])),
    runs:
      using === 'composite'
        ? { using, steps }
        : {
            using: 'node',
            main: text('main'),
            pre: text('pre'),
            preIf: text('pre-if') || 'always()',
            post: text('post'),
            postIf: text('post-if') || 'always()',
          },
  }
}

function inputOf(token: Token | undefined): ActionInput {
  const keys = tokensByKey(token)
  return { default: keys['default'], deprecationMessage: textOf(literalValue(keys['deprecationMessage'])) }
}
