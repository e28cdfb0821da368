import { Problem } from '@locktender/contracts'
import { whyNotTriggered } from '../events/event-filters.ts'
import { githubContext } from '../events/github-context.ts'
import type { RunIdentity } from '../events/github-context.ts'
import { onValue } from '../events/on-value.ts'
import type { Trigger } from '../events/trigger.ts'
import { typedInputs } from '../events/typed-inputs.ts'
import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { textOf } from '../expressions/expression-data.ts'
import { entry, entryAt, isValueMap } from '../expressions/value.ts'
import type { Value, ValueMap } from '../expressions/value.ts'
import { loadWorkflow } from '../parse/load-workflow.ts'
import type { Workflow } from '../parse/load-workflow.ts'
import { refuseUnsupported } from '../parse/refuse-unsupported.ts'
import type { ConcurrencyRequest } from '../scheduling/concurrency-groups.ts'
import { changedFilesOf } from './changed-files.ts'
import { concurrencyOf } from './concurrency-of.ts'
import { identifyRun, locateRun } from './identify-run.ts'
import type { RunNumbers } from './identify-run.ts'
import type { RunnerSetup } from './runner-setup.ts'

/** A run that is about to queue. */
export interface PreparedRun {
  readonly workflow: Workflow
  readonly identity: RunIdentity
  /** Why the event does not start the workflow, or ''. */
  readonly notTriggered: string
  readonly inputs: ValueMap
  readonly title: string
  readonly concurrency: ConcurrencyRequest | undefined
}

/** Reads and checks the workflow file and what the event means for it. @throws Problem for a file, input or feature that is refused */
export async function prepareRun(setup: RunnerSetup, path: string, trigger: Trigger, numbers: RunNumbers): Promise<PreparedRun> {
  const { source } = setup
  const place = await locateRun(setup, trigger)
  const workflow = await loadWorkflow(path, await source.readFile(place.sha, path))
  refuseUnsupported(workflow)
  const named: RunIdentity = { ...identifyRun(setup, trigger, place, numbers), workflow: workflow.name, workflowPath: path }
  try {
    return await judge(setup, workflow, named, trigger)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('workflow/invalid', `${path}: ${(cause as Error).message}`, 'Correct the expression in the file.', {
      at: { file: path },
      cause,
    })
  }
}

/** Whether the event starts the workflow, and with which inputs, title and concurrency group. */
async function judge({ source, options }: RunnerSetup, workflow: Workflow, named: RunIdentity, trigger: Trigger): Promise<PreparedRun> {
  const before: ExpressionScope = { contexts: { github: githubContext(named), vars: { ...options.vars } }, functions: {} }
  const on = onValue(workflow.events, before)
  const files = hasPathsFilter(on, trigger.event) ? await changedFilesOf(source, trigger, named.sha) : []
  const notTriggered = whyNotTriggered(on, { name: trigger.event, payload: named.payload, ref: named.ref, changedFiles: () => files })
  if (notTriggered !== undefined)
    return { workflow, identity: named, notTriggered, inputs: {}, title: workflow.name, concurrency: undefined }
  const inputs = inputsOf(on, named, trigger)
  const identity = trigger.event === 'workflow_dispatch' ? { ...named, payload: { ...named.payload, inputs: textsOf(inputs) } } : named
  const seen: ExpressionScope = { ...before, contexts: { ...before.contexts, github: githubContext(identity), inputs } }
  return {
    workflow,
    identity,
    notTriggered: '',
    inputs,
    title: workflow.runName === undefined ? workflow.name : textOf(evaluateTemplate(workflow.runName, seen)),
    concurrency: concurrencyOf(workflow.concurrency, seen),
  }
}

function inputsOf(on: Value, { payload, workflowPath }: RunIdentity, trigger: Trigger): ValueMap {
  const { event } = trigger
  const dispatched = isValueMap(payload['inputs']) ? payload['inputs'] : {}
  if (event === 'workflow_dispatch' || event === 'workflow_call')
    return typedInputs(entryAt(on, event, 'inputs'), trigger.inputs ?? dispatched, workflowPath, event === 'workflow_call')
  if (Object.keys(trigger.inputs ?? {}).length > 0)
    throw new Problem(
      'inputs/unexpected',
      `The event ${trigger.event} has no inputs.`,
      'Give inputs with workflow_dispatch or workflow_call.',
    )
  return {}
}

/** A dispatch's payload has all inputs, defaults included, as texts. */
function textsOf(inputs: ValueMap): ValueMap {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, textOf(value)]))
}

function hasPathsFilter(on: Value, event: string): boolean {
  return ['paths', 'paths-ignore'].some((key) => entry(entry(on, event), key) !== null)
}
