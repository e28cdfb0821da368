import type { PlannedStage, RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { reason } from '../step.ts'

/** What keeps a release from getting more traffic, and until when. */
export interface Obstacle {
  readonly reason: RecordReason
  readonly untilMs: number | null
  readonly isAlarm: boolean
}

/** The first thing that keeps a stage from beginning: a changed policy, the calendar, people, somebody else's lock. */
export function obstacleTo(stage: PlannedStage | undefined, view: ReleaseView, facts: RolloutFacts): Obstacle | undefined {
  const { calendar, approval, lockedBy } = facts
  if (view.planned?.data.policy.digest !== facts.policyDigest) {
    const message = 'the policy is not the one that this rollout began with: plan it again, or bring the policy back'
    return { reason: reason('rollout/policy-changed', message), untilMs: null, isAlarm: true }
  }
  if (!calendar.isOpen) {
    const closed = calendar.reason ?? reason('calendar/closed', 'the calendar is closed')
    return { reason: closed, untilMs: calendar.opensAtMs, isAlarm: false }
  }
  if (stage?.approve !== undefined && approval?.isApproved !== true) {
    const missing = approval?.reason ?? reason('approval/missing', 'people must agree to this stage first')
    return { reason: missing, untilMs: null, isAlarm: false }
  }
  if (lockedBy === null) return undefined
  return { reason: reason('rollout/locked', `${lockedBy} holds what this release needs`), untilMs: null, isAlarm: false }
}
