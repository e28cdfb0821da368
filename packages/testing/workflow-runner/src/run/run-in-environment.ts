import type { JobResult } from '../results.ts'
import type { JobPlan } from './job-plan.ts'
import { unstartedJob } from './job-results.ts'
import type { PassedGate } from './pass-gate.ts'
import { runJob } from './run-job.ts'

/** Waits for a place on this machine, runs the job with what its environment hands over, and tells the environment how it ended. */
export async function runInEnvironment(plan: JobPlan, gate: PassedGate | undefined, cancel: AbortController): Promise<JobResult> {
  const { setup } = plan.frame.active
  const giveBack = await setup.slots.take()
  try {
    const result = await runOn(plan, gate, cancel)
    await gate?.answer.onJobEnd?.(result.conclusion, result.environment?.url ?? '')
    return result
  } catch (error) {
    await gate?.answer.onJobEnd?.('failure', '')
    throw error
  } finally {
    giveBack()
  }
}

async function runOn(plan: JobPlan, gate: PassedGate | undefined, cancel: AbortController): Promise<JobResult> {
  const { clock } = plan.frame.active.setup
  if (cancel.signal.aborted) return unstartedJob({ ...plan, id: plan.definition.id, conclusion: 'cancelled', at: clock.now() })
  const startedAt = clock.now().toISOString()
  const environment = { name: gate?.name ?? '', secrets: gate?.answer.secrets ?? {}, vars: gate?.answer.vars ?? {} }
  const { environmentUrl, ...execution } = await runJob(plan, environment, cancel)
  return {
    id: plan.definition.id,
    name: plan.name,
    continueOnError: plan.continueOnError,
    permissions: plan.permissions,
    ...(gate === undefined ? {} : { environment: { name: gate.name, url: environmentUrl } }),
    ...execution,
    jobs: [],
    startedAt,
    completedAt: clock.now().toISOString(),
  }
}
