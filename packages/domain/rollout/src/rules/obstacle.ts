import type { PlannedStage, RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import type { Position } from '../position.ts'
import { reason } from '../step.ts'

/** What keeps a release from getting more traffic, and until when. */
export interface Obstacle {
  readonly reason: RecordReason
  readonly untilMs: number | null
  readonly isAlarm: boolean
}

/** The first thing that keeps a stage from beginning: a stage that was skipped, other bytes, a changed policy, the calendar, people, somebody else's lock. */
export function obstacleTo(
  stage: PlannedStage | undefined,
  view: ReleaseView,
  facts: RolloutFacts,
  position: Position,
): Obstacle | undefined {
  const { calendar, lockedBy } = facts
  const skipped = skippedStage(view, position)
  if (skipped !== undefined) {
    const message = `the record says that stage ${skipped} was passed, but not that it was ever given traffic`
    return { reason: reason('stage/skipped', message), untilMs: null, isAlarm: true }
  }
  const foreign = view.applied.find(({ data }) => view.planned?.data.artifacts.every(({ sha256 }) => sha256 !== data.sha256))
  if (foreign !== undefined) {
    const message = `stage ${foreign.data.stage} was given to sha256:${foreign.data.sha256.slice(0, 12)}…, which is not in the plan`
    return { reason: reason('artifact/mismatch', message), untilMs: null, isAlarm: true }
  }
  if (view.planned?.data.policy.digest !== facts.policyDigest) {
    const message = 'the policy is not the one that this rollout began with: plan it again, or bring the policy back'
    return { reason: reason('rollout/policy-changed', message), untilMs: null, isAlarm: true }
  }
  if (!calendar.isOpen) {
    const closed = calendar.reason ?? reason('calendar/closed', 'the calendar is closed')
    return { reason: closed, untilMs: calendar.opensAtMs, isAlarm: false }
  }
  if (stage?.approve !== undefined && facts.approval?.isApproved !== true) return waitForPeople(view, facts, position)
  if (lockedBy === null) return undefined
  return { reason: reason('rollout/locked', `${lockedBy} holds what this release needs`), untilMs: null, isAlarm: false }
}

/** The first stage before this one that had no traffic. Only a record that was written by hand has one. */
function skippedStage({ applied }: ReleaseView, { stage, region }: Position): number | undefined {
  const given = new Set(applied.filter(({ data }) => data.region === region).map(({ data }) => data.stage))
  return Array.from({ length: stage }, (_, index) => index).find((index) => !given.has(index))
}

/** How long people have been waited for is told; longer than a stage may take, and they are called. */
function waitForPeople(view: ReleaseView, { approval, nowMs, rules }: RolloutFacts, { stage, region }: Position): Obstacle {
  const { code, message } = approval?.reason ?? reason('approval/missing', 'people must agree to this stage first')
  const first = view.held.find(({ data }) => data.stage === stage && data.region === region && data.code.startsWith('approval/'))
  const waitedMs = first === undefined ? 0 : nowMs - Date.parse(first.at)
  const isOverdue = waitedMs > rules.maxStageSeconds * 1000
  const since = waitedMs < minuteMs ? '' : `, for ${durationText(waitedMs)} now`
  return { reason: reason(isOverdue ? 'approval/overdue' : code, `${message}${since}`), untilMs: null, isAlarm: isOverdue }
}

const minuteMs = 60_000

/** `35 min`, `3 h 20 min`. */
function durationText(ms: number): string {
  const minutes = Math.floor(ms / minuteMs)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
