import { Problem } from '@locktender/contracts'
import { evaluateTemplate } from '../expressions/evaluate-template.ts'
import { isForeignLabel, runnerLabels } from '../parse/refuse-unsupported.ts'
import type { Conclusion, JobResult } from '../results.ts'
import type { Lane } from '../scheduling/concurrency-groups.ts'
import { callWorkflow } from './call-workflow.ts'
import { cancelReason } from './cancel-reason.ts'
import { concurrencyOf } from './concurrency-of.ts'
import type { JobPlan } from './job-plan.ts'
import { unstartedJob } from './job-results.ts'
import { passGate } from './pass-gate.ts'
import { runInEnvironment } from './run-in-environment.ts'

/**
 * One job from its place in a concurrency group, through the gate of its environment, to its steps or the workflow it calls.
 * `cancel` cancels it.
 * @throws Problem for what this runner does not do; everything else is a failed job
 */
export async function runJobPlan(plan: JobPlan, cancel: AbortController): Promise<JobResult> {
  const { setup, identity } = plan.frame.active
  const result = await runUntilEnd(plan, cancel)
  // A job that calls a workflow is no job of its own.
  if (plan.definition.uses === undefined) await setup.options.onJobEnd?.(result, identity)
  return result
}

async function runUntilEnd(plan: JobPlan, cancel: AbortController): Promise<JobResult> {
  const { setup } = plan.frame.active
  const unstarted = (conclusion: Conclusion, message: string): JobResult =>
    unstartedJob({ ...plan, id: plan.definition.id, conclusion, at: setup.clock.now(), messages: message === '' ? [] : [message] })
  const lane: Lane = { signal: cancel.signal, cancel: (reason) => cancel.abort(reason), within: plan.frame.lanes }
  let release: (() => void) | undefined
  try {
    refuseForeignRunner(plan)
    const group = concurrencyOf(plan.definition.tokens['concurrency'], { contexts: plan.contexts, functions: {} })
    release = group === undefined ? () => undefined : await setup.groups.enter(group, lane)
    if (release === undefined) return unstarted('cancelled', cancelReason(cancel.signal))
    if (plan.definition.uses !== undefined) return await callWorkflow(plan, lane)
    const gate = await passGate(plan, cancel.signal)
    if (gate === 'cancelled' || cancel.signal.aborted) return unstarted('cancelled', cancelReason(cancel.signal))
    if (typeof gate === 'object' && 'rejected' in gate) return unstarted('failure', gate.rejected)
    return await runInEnvironment(plan, gate === 'none' ? undefined : gate, cancel)
  } catch (error) {
    if (error instanceof Problem && /^(?:runner|source|workflow)\//.test(error.code)) throw error
    return unstarted('failure', (error as Error).message)
  } finally {
    release?.()
  }
}

/** @throws Problem `runner/unsupported` when `runs-on` turns out to ask for another system */
function refuseForeignRunner({ definition, contexts, frame }: JobPlan): void {
  for (const label of runnerLabels(evaluateTemplate(definition.tokens['runs-on'], { contexts, functions: {} })))
    if (isForeignLabel(label))
      throw new Problem(
        'runner/unsupported',
        `${frame.workflow.path}: job '${definition.id}' runs on ${label}.`,
        'Only Linux labels (ubuntu-*, self-hosted) are run here.',
      )
}
