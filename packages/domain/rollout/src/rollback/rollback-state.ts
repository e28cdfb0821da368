import type { ContractCheck, RollbackState, RollbackWorkflow } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { lastDecision } from './decisions.ts'
import { followUpOf, type FollowUp } from './follow-up.ts'
import { rollbackSteps } from './rollback-steps.ts'
import { validationState } from './validation-state.ts'

const beside: ReadonlySet<string> = new Set(['dispatched', 'dispatch-failed'])

/** The way back, or forward, as the result tells it; null where none was decided or made ready. */
export function rollbackState(view: ReleaseView, checks: readonly ContractCheck[]): RollbackState | null {
  const ofTraffic = view.rolledBack.filter(({ data }) => !beside.has(data.state))
  const last = ofTraffic.at(-1)?.data
  if (last === undefined || last.state === 'dispatched' || last.state === 'dispatch-failed') return null
  const decided = lastDecision(view)
  const followUp = followUpOf(view)
  return {
    state: last.state,
    trigger: last.trigger,
    cause: last.cause,
    choice: decided?.data.choice ?? 'roll-back',
    decidedAt: decided?.at ?? null,
    target: last.target.sha256,
    seconds: last.seconds ?? null,
    withinSeconds: decided?.data.withinSeconds ?? null,
    failures: ofTraffic.filter(({ data }) => data.state === 'failed').length,
    proof: [...(last.proof ?? [])],
    steps: rollbackSteps(view),
    workflow: followUp === undefined ? null : workflowState(followUp),
    validation: validationState(view, checks),
  }
}

function workflowState({ call, state, failures, dispatched }: FollowUp): RollbackWorkflow {
  return {
    workflow: call.workflow,
    state: state === 'early' || state === 'due' ? 'waiting' : state,
    failures: failures.length,
    note: failures.at(-1)?.data.proof?.[0]?.message ?? null,
    reference: dispatched?.data.reference ?? null,
  }
}
