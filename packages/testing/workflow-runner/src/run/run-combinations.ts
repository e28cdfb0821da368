import type { JobResult } from '../results.ts'
import { createSlots } from '../scheduling/slots.ts'
import type { ActiveRun } from './active-run.ts'
import type { JobPlan } from './job-plan.ts'
import { runJobPlan } from './run-job-plan.ts'
import type { Strategy } from './strategy-of.ts'

/**
 * Runs the jobs of one definition, at most `max-parallel` at a time. A failure cancels the others unless fail-fast is off; when the run
 * is cancelled they are cancelled too, unless the job's condition still holds.
 */
export async function runCombinations(
  active: ActiveRun,
  plans: readonly JobPlan[],
  strategy: Strategy,
  wanted: () => boolean,
): Promise<readonly JobResult[]> {
  const lanes = createSlots(strategy.maxParallel)
  const controllers = plans.map(() => new AbortController())
  const onCancel = (): void => {
    if (!stillWanted(wanted)) for (const controller of controllers) controller.abort('cancelled')
  }
  const { signal, abandoned } = active
  const ended = new AbortController()
  if (signal.aborted) onCancel()
  else signal.addEventListener('abort', onCancel, { signal: ended.signal })
  const stopAll = (): void => controllers.forEach((controller) => controller.abort('cancelled'))
  if (abandoned.aborted) stopAll()
  else abandoned.addEventListener('abort', stopAll, { signal: ended.signal })
  try {
    return await Promise.all(
      plans.map(async (plan, index) => {
        const controller = controllers[index] ?? new AbortController()
        const giveBack = await lanes.take()
        try {
          const result = await runJobPlan(plan, controller)
          if (result.conclusion === 'failure' && !result.continueOnError && strategy.failFast)
            controllers.forEach((other) => other !== controller && other.abort('cancelled'))
          return result
        } finally {
          giveBack()
        }
      }),
    )
  } finally {
    ended.abort()
  }
}

function stillWanted(wanted: () => boolean): boolean {
  try {
    return wanted()
  } catch {
    return false
  }
}
