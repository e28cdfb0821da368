import { carriesRelease, replayChangeRequest } from '../../change-request/replay-change-request.ts'
import type { Judged } from '../../document/judged.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reasonAt } from './reason-at.ts'

/** State of the plan's change request; null without one, or when its history is not legal. */
export function changeStateOf(facts: PlanFacts): string | null {
  const replayed = replay(facts)
  return replayed === null || 'refusal' in replayed ? null : replayed.state
}

/** A history with an illegal step; where the policy asks for a change request, one that is not approved. */
export function* judgeChangeRequest(facts: PlanFacts): Generator<Judged> {
  const { positions, type } = facts
  const replayed = replay(facts)
  if (replayed === null) return
  if ('refusal' in replayed) {
    const { index, refusal } = replayed
    yield { blocks: true, reason: reasonAt(positions, ['change_request', 'history', index], refusal.code, refusal.message) }
  } else if (type.plan?.includes('change-request') === true && !carriesRelease(replayed.state)) {
    const message = `The change request is ${replayed.state}; a release needs one that is approved.`
    yield { blocks: true, reason: reasonAt(positions, ['change_request'], 'change-request/not-approved', message) }
  }
}

function replay({ plan, type, class: made }: PlanFacts): ReturnType<typeof replayChangeRequest> {
  const approvers = [...Object.keys(type.approve ?? {}), ...(type.board === undefined ? [] : [type.board])]
  return replayChangeRequest(plan.change_request?.history ?? [], { approvers, emergency: made === 'hotfix' })
}
