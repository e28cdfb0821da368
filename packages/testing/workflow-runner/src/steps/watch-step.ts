import type { ExpressionScope } from '../expressions/evaluate-expression.ts'
import { holds } from './step-scope.ts'
import type { StepScope } from './step-scope.ts'
import type { StopReason } from './step-run.ts'

export interface StepWatch {
  readonly signal: AbortSignal
  /** 0 is none. */
  readonly timeoutMinutes: number
  /** Ends the watching when the step has ended. */
  readonly stop: () => void
}

/**
 * Stops a step that runs out of time, whose caller is stopped, or whose condition no longer holds after the job was cancelled: a step
 * with always() goes on until `cancel-timeout-minutes` are over. A step that starts after the cancellation is only stopped by that.
 */
export function watchStep(scope: StepScope, condition: string, seen: () => ExpressionScope, timeoutMinutes: number): StepWatch {
  const { job } = scope
  const controller = new AbortController()
  const ended = new AbortController()
  const abort = (reason: StopReason): void => controller.abort(reason)
  const onCancel = (): void => {
    if (!stillHolds(condition, seen)) abort('cancelled')
  }
  if (!job.signal.aborted) job.signal.addEventListener('abort', onCancel, { signal: ended.signal })
  for (const outer of [scope.signal, job.hardStop]) {
    const stop = (): void => abort(outer.reason === 'timeout' ? 'timeout' : 'cancelled')
    if (outer.aborted) stop()
    else outer.addEventListener('abort', stop, { signal: ended.signal })
  }
  if (timeoutMinutes > 0)
    void job.setup.clock.sleep(timeoutMinutes * 60_000, ended.signal).then(() => {
      if (!ended.signal.aborted) abort('timeout')
    })
  return { signal: controller.signal, timeoutMinutes, stop: () => ended.abort() }
}

function stillHolds(condition: string, seen: () => ExpressionScope): boolean {
  try {
    return holds(condition, seen())
  } catch {
    return false
  }
}
