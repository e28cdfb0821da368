import { evaluateExpression } from '../expressions/evaluate-expression.ts'
import { isTruthy } from '../expressions/expression-data.ts'
import type { ValueMap } from '../expressions/value.ts'
import { isString } from '../parse/github-parser.ts'
import type { JobDefinition } from '../parse/load-workflow.ts'
import { combinedConclusion, jobStatusFunctions } from '../plan/needs.ts'
import type { NeededJob } from '../plan/needs.ts'
import { beyond } from '../plan/permissions.ts'
import type { Conclusion, JobResult } from '../results.ts'
import { githubContext } from '../events/github-context.ts'
import type { JobPlan, WorkflowFrame } from './job-plan.ts'
import { jobPermissions } from './job-permissions.ts'
import { unstartedJob } from './job-results.ts'
import { planJobs } from './plan-jobs.ts'
import { runCombinations } from './run-combinations.ts'
import { strategyOf } from './strategy-of.ts'
import type { Strategy } from './strategy-of.ts'

interface JobOutcome {
  readonly results: readonly JobResult[]
  readonly needed: NeededJob
}

/**
 * One job of the file: its condition, its matrix, and every combination of it. `before` holds the results of all ancestors, `needed`
 * those of the jobs it names.
 */
export async function runJobDefinition(
  frame: WorkflowFrame,
  definition: JobDefinition,
  needed: ReadonlyMap<string, NeededJob>,
  before: ReadonlyMap<string, Conclusion>,
): Promise<JobOutcome> {
  const { active } = frame
  const contexts: ValueMap = {
    github: githubContext(active.identity),
    inputs: frame.inputs,
    vars: active.vars,
    needs: Object.fromEntries([...needed].map(([id, job]) => [id, { result: job.result, outputs: job.outputs }])),
    strategy: null,
    matrix: null,
  }
  const wanted = (): boolean =>
    isTruthy(evaluateExpression(definition.condition, { contexts, functions: jobStatusFunctions(before, () => active.signal.aborted) }))
  const alone = (conclusion: Conclusion, ...messages: readonly string[]): JobOutcome => {
    const name = frame.namePrefix + literalName(definition)
    return outcomeOf([unstartedJob({ id: definition.id, name, conclusion, at: active.setup.clock.now(), messages })])
  }
  let strategy: Strategy
  let plans: readonly JobPlan[]
  try {
    if (!wanted()) return alone('skipped')
    strategy = strategyOf(definition.tokens['strategy'], { contexts, functions: {} })
    const permissions = jobPermissions(frame, definition)
    const missing = frame.allowed === undefined ? [] : beyond(permissions, frame.allowed)
    if (missing.length > 0)
      return alone('failure', `The job '${definition.id}' asks for ${missing.join(', ')}, which the calling job does not have.`)
    plans = planJobs(frame, definition, contexts, strategy)
  } catch (error) {
    return alone('failure', (error as Error).message)
  }
  return outcomeOf(await runCombinations(active, plans, strategy, wanted))
}

/** A matrix counts as one job: the outputs of its later combinations cover those of the earlier ones. */
function outcomeOf(results: readonly JobResult[]): JobOutcome {
  const seen = results.map((job): Conclusion => (job.conclusion === 'failure' && job.continueOnError ? 'success' : job.conclusion))
  return {
    results,
    needed: {
      result: combinedConclusion(seen),
      outputs: Object.assign({}, ...results.map((job) => job.outputs)) as Record<string, string>,
    },
  }
}

function literalName({ id, tokens }: JobDefinition): string {
  return tokens['name'] !== undefined && isString(tokens['name']) ? tokens['name'].value || id : id
}
