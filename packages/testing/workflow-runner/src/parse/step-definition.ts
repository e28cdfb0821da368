import type { Step } from '@actions/workflow-parser/model/workflow-template'
import { literalValue, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import { isSequence } from './github-parser.ts'

/** One step of a job or of a composite action. What may hold an expression stays a token until the step runs. */
export interface StepDefinition {
  readonly id: string
  /** The `if:` with the implicit `success() &&` in it. */
  readonly condition: string
  readonly name: Token | undefined
  readonly run: Token | undefined
  readonly uses: string | undefined
  readonly inputs: Token | undefined
  readonly env: Token | undefined
  readonly shell: Token | undefined
  readonly workingDirectory: Token | undefined
  readonly continueOnError: Token | undefined
  readonly timeoutMinutes: Token | undefined
}

/** The steps of a `steps:` sequence; ids and conditions are those of GitHub's converter. */
export function stepDefinitions(steps: Token | undefined, converted: readonly Step[]): readonly StepDefinition[] {
  const tokens = steps !== undefined && isSequence(steps) ? [...steps].map(tokensByKey) : []
  return converted.map((step, index) => {
    const token = tokens[index] ?? {}
    const uses = literalValue(token['uses'])
    return {
      id: step.id,
      condition: step.if?.expression ?? 'success()',
      name: token['name'],
      run: token['run'],
      uses: typeof uses === 'string' ? uses : undefined,
      inputs: token['with'],
      env: token['env'],
      shell: token['shell'],
      workingDirectory: token['working-directory'],
      continueOnError: token['continue-on-error'],
      timeoutMinutes: token['timeout-minutes'],
    }
  })
}
