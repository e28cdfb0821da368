import { randomUUID } from 'node:crypto'
import { evaluateTemplate, evaluateTexts, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { textOf } from '../expressions/expression-data.ts'
import { positiveOf } from '../expressions/typed-value.ts'
import type { ValueMap } from '../expressions/value.ts'
import { createMasks } from '../masks.ts'
import { jobContexts } from './job-contexts.ts'
import type { JobPlan } from './job-plan.ts'
import type { JobRuntime } from './job-runtime.ts'
import { jobToken } from './job-token.ts'
import { makeJobPaths } from './make-job-paths.ts'
import type { EnvironmentValues } from './run-job.ts'

export interface StartedJob {
  readonly job: JobRuntime
  readonly inputs: ValueMap
  readonly timeoutMinutes: number
  /** How long steps may go on after the job was cancelled. */
  readonly cancelTimeoutMinutes: number
}

let jobNumber = 0

/**
 * Makes the token, the masks, the contexts and then the folders of a job.
 * @throws Error when `env:`, `defaults:` or a timeout of the job cannot be evaluated
 */
export async function startJob(
  plan: JobPlan,
  environment: EnvironmentValues,
  signal: AbortSignal,
  hardStop: AbortSignal,
): Promise<StartedJob> {
  const { frame, definition } = plan
  const { active } = frame
  const { identity, repositoryAt } = active
  const paths = await makeJobPaths(active, (jobNumber += 1))
  const token = await jobToken(plan, environment.name)
  const secrets = active.isFork ? {} : { ...frame.secrets, ...environment.secrets }
  const { inputs, ...contexts } = jobContexts(plan, paths, token, secrets, environment)
  const scope: ExpressionScope = { contexts: { ...contexts, inputs: inputs ?? {} }, functions: {} }
  const variables = { ...evaluateTexts(frame.workflow.env, scope), ...evaluateTexts(definition.tokens['env'], scope) }
  const withEnv = { ...scope, contexts: { ...scope.contexts, env: variables } }
  const job: JobRuntime = {
    setup: active.setup,
    run: identity,
    actions: active.actions,
    paths,
    masks: createMasks([...Object.values(secrets), token]),
    token,
    contexts,
    environment: variables,
    pathEntries: [],
    defaults: {
      shell: '',
      workingDirectory: '',
      ...runDefaults(frame.workflow.defaults, withEnv),
      ...runDefaults(definition.tokens['defaults'], withEnv),
    },
    status: 'success',
    signal,
    hardStop,
    postSteps: [],
    withPost: new Set(),
    postWork: new Map(),
    compositeSteps: new Map(),
    actionStates: new Map(),
    trackingId: `locktender_${randomUUID()}`,
    self: { name: identity.repository.fullName, ref: identity.sha, directory: () => repositoryAt(identity.sha) },
    repositoryAt,
  }
  const minutes = (key: string, otherwise: number): number => positiveOf(evaluateTemplate(definition.tokens[key], scope), otherwise)
  return {
    job,
    inputs: (inputs ?? {}) as ValueMap,
    timeoutMinutes: minutes('timeout-minutes', 360),
    cancelTimeoutMinutes: minutes('cancel-timeout-minutes', 5),
  }
}

function runDefaults(token: Token | undefined, scope: ExpressionScope): Partial<JobRuntime['defaults']> {
  const { shell, 'working-directory': folder } = tokensByKey(tokensByKey(token)['run'])
  return {
    ...(shell === undefined ? {} : { shell: textOf(evaluateTemplate(shell, scope)) }),
    ...(folder === undefined ? {} : { workingDirectory: textOf(evaluateTemplate(folder, scope)) }),
  }
}
