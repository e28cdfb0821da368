import { evaluateTemplate, tokensByKey } from '../expressions/evaluate-template.ts'
import type { Token } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { textOf } from '../expressions/expression-data.ts'
import { isValueMap } from '../expressions/value.ts'
import type { ValueMap } from '../expressions/value.ts'
import { typedInputs } from '../events/typed-inputs.ts'
import { combinedConclusion } from '../plan/needs.ts'
import type { JobResult } from '../results.ts'
import type { Lane } from '../scheduling/concurrency-groups.ts'
import { calledSecrets } from './called-secrets.ts'
import { cancelReason } from './cancel-reason.ts'
import { concurrencyOf } from './concurrency-of.ts'
import type { JobPlan, WorkflowFrame } from './job-plan.ts'
import { unstartedJob } from './job-results.ts'
import { jobToken } from './job-token.ts'
import { loadCalledWorkflow } from './load-called-workflow.ts'

/** Workflows may call each other this deep (github/docs, "Limitations of reusable workflows"). */
const maxDepth = 10

/**
 * Runs the workflow that a job calls with `uses:`; its jobs are the job's own `jobs`. `caller` is the job in its concurrency group.
 * @throws Error for what fails the job on GitHub (inputs, secrets, depth), Problem as loadCalledWorkflow does
 */
export async function callWorkflow(plan: JobPlan, caller: Lane): Promise<JobResult> {
  const { frame, definition, contexts } = plan
  const { clock, groups } = frame.active.setup
  const startedAt = clock.now()
  if (frame.depth >= maxDepth) throw new Error(`Reusable workflows are nested deeper than ${maxDepth} levels.`)
  const workflow = await loadCalledWorkflow(plan)
  const call = tokensByKey(tokensByKey(workflow.events)['workflow_call'])
  const outside = await callerScope(plan)
  const given = evaluateTemplate(definition.tokens['with'], outside)
  const inputs = typedInputs(evaluateTemplate(call['inputs'], outside), isValueMap(given) ? given : {}, workflow.path, true)
  const inside = { github: contexts['github'] ?? null, vars: contexts['vars'] ?? null, inputs }
  const lane: Lane = { ...caller, within: [caller, ...caller.within] }
  const called: WorkflowFrame = {
    ...frame,
    active: { ...frame.active, signal: caller.signal },
    workflow,
    inputs,
    secrets: calledSecrets(definition.tokens['secrets'], call['secrets'], frame.secrets, outside),
    allowed: plan.permissions,
    namePrefix: `${plan.name} / `,
    depth: frame.depth + 1,
    lanes: [lane, ...lane.within],
  }
  const group = concurrencyOf(workflow.concurrency, { contexts: inside, functions: {} })
  const release = group === undefined ? () => undefined : await groups.enter(group, lane)
  if (release === undefined)
    return unstartedJob({ ...plan, id: definition.id, conclusion: 'cancelled', at: clock.now(), messages: [cancelReason(caller.signal)] })
  try {
    const { jobs, needed } = await frame.runJobs(called)
    const results: ValueMap = Object.fromEntries([...needed].map(([id, job]) => [id, { result: job.result, outputs: job.outputs }]))
    return {
      id: definition.id,
      name: plan.name,
      conclusion: combinedConclusion([...needed.values()].map((job) => job.result)),
      continueOnError: plan.continueOnError,
      permissions: plan.permissions,
      outputs: calledOutputs(call['outputs'], { contexts: { ...inside, jobs: results }, functions: {} }),
      steps: [],
      jobs,
      annotations: [],
      startedAt: startedAt.toISOString(),
      completedAt: clock.now().toISOString(),
    }
  } finally {
    release()
  }
}

/** What `with:` and `secrets:` of the calling job see. A token is minted only for a job that hands it on. */
async function callerScope(plan: JobPlan): Promise<ExpressionScope> {
  const { contexts, definition, frame } = plan
  const secrets = { ...frame.secrets }
  const handsOn = /github[._]token/i.test(JSON.stringify([definition.tokens['with'], definition.tokens['secrets']]))
  if (!handsOn) return { contexts: { ...contexts, secrets }, functions: {} }
  const token = await jobToken(plan, '')
  const github = { ...(contexts['github'] as ValueMap), token }
  return { contexts: { ...contexts, github, secrets: { ...secrets, GITHUB_TOKEN: token } }, functions: {} }
}

function calledOutputs(token: Token | undefined, scope: ExpressionScope): Record<string, string> {
  const outputs = Object.entries(tokensByKey(token)).map(([name, definition]): [string, string] => [
    name,
    textOf(evaluateTemplate(tokensByKey(definition)['value'], scope)),
  ])
  return Object.fromEntries(outputs.filter(([, value]) => value !== ''))
}
