import { Problem } from '@locktender/contracts'
import { literalValue, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { Value } from '../expressions/value.ts'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from './github-parser.ts'
import { throwParseErrors } from './parse-errors.ts'
import { stepDefinitions } from './step-definition.ts'
import type { StepDefinition } from './step-definition.ts'

/** A checked workflow file. Tokens hold what may contain expressions. */
export interface Workflow {
  /** In the repository, `.github/workflows/ci.yml`. */
  readonly path: string
  /** The `name:`, or the path when there is none. */
  readonly name: string
  readonly runName: Token | undefined
  readonly events: Token | undefined
  readonly env: Token | undefined
  readonly permissions: Value
  readonly defaults: Token | undefined
  readonly concurrency: Token | undefined
  readonly jobs: readonly JobDefinition[]
}

export interface JobDefinition {
  readonly id: string
  /** The `if:` with the implicit `success() &&` in it. */
  readonly condition: string
  readonly needs: readonly string[]
  /** The reusable workflow it calls. */
  readonly uses: string | undefined
  readonly permissions: Value
  readonly steps: readonly StepDefinition[]
  /** Every key of the job as GitHub's parser read it. */
  readonly tokens: Readonly<Record<string, Token | undefined>>
}

/**
 * A workflow file, checked and read by GitHub's own parser.
 * @throws Problem `workflow/invalid` for what GitHub refuses
 */
export async function loadWorkflow(path: string, content: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter())
  throwParseErrors(context, 'workflow/invalid', path)
  if (value === undefined)
    throw new Problem('workflow/invalid', `${path} is empty.`, 'Add at least `on:` and `jobs:`.', { at: { file: path } })
  const template = await convertWorkflowTemplate(context, value)
  throwParseErrors(context, 'workflow/invalid', path)
  const root = tokensByKey(value)
  const definitions = tokensByKey(root['jobs'])
  const jobs = template.jobs.map((job): JobDefinition => {
    const tokens = tokensByKey(definitions[job.id.value])
    return {
      id: job.id.value,
      condition: job.if.expression,
      needs: (job.needs ?? []).map((need) => need.value),
      uses: job.type === 'reusableWorkflowJob' ? job.ref.value : undefined,
      permissions: literalValue(tokens['permissions']),
      steps: stepDefinitions(tokens['steps'], job.type === 'job' ? job.steps : []),
      tokens,
    }
  })
  const name = literalValue(root['name'])
  return {
    path,
    name: typeof name === 'string' && name !== '' ? name : path,
    runName: root['run-name'],
    events: root['on'],
    env: root['env'],
    permissions: literalValue(root['permissions']),
    defaults: root['defaults'],
    concurrency: root['concurrency'],
    jobs,
  }
}
