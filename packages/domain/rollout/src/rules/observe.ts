import type { ObservedFacts, RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { lookEveryMs } from '../bake.ts'
import type { Observation, RolloutFacts } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { placeKey, type Position } from '../position.ts'
import { reason, type Step } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'
import { isOtherBytes, shareFault } from './share-fault.ts'

/** Looks at what is really served; a share that does not come about in time goes back, and so do other bytes that stay. */
export const observeRule: Rule = (view, facts, position) => {
  const { appliedAtMs, stage, region } = position
  if (appliedAtMs === null) return undefined
  const { observation, nowMs, rules } = facts
  if (observation === null) return { do: 'observe', place: { stage, region } }
  const looks = view.observed.filter(({ data }) => data.stage === stage && data.region === region)
  const fault =
    observation === 'failed' ? reason('traffic/unobservable', 'the traffic side gives no answer') : shareFault(observation, view, position)
  if (observation !== 'failed' && isWorthRecording(looks.at(-1), fault, facts, position))
    return record(position, looks.length, observation, fault)
  if (fault === null) return undefined
  const hasAgreed = looks.some(({ data }) => data.agrees)
  const isOther = isOtherBytes(fault)
  if (hasAgreed && !isOther) return undefined
  const settlesAtMs = (hasAgreed ? seenSinceMs(looks, nowMs) : appliedAtMs) + rules.settleSeconds * 1000
  if (nowMs <= settlesAtMs) return hasAgreed ? undefined : { do: 'wait', reason: fault, untilMs: settlesAtMs }
  const cause = isOther ? fault : reason('traffic/not-applied', `the share was asked for, but ${fault.message}`)
  return decideRollback(view, facts, 'automatic', cause)
}

type Look = ReleaseView['observed'][number]

/** Since when every look has shown other bytes, whichever way. */
function seenSinceMs(looks: readonly Look[], nowMs: number): number {
  const before = looks.findLastIndex(({ data }) => !isOtherBytes(data))
  return Date.parse(looks[before + 1]?.at ?? new Date(nowMs).toISOString())
}

// A freeze that holds the rollout also holds the stage's clock: what is seen in it is not recorded, so it does not count. At the last
// stage there is nothing that it could hold.
function isWorthRecording(
  last: Look | undefined,
  fault: RecordReason | null,
  { nowMs, calendar, rules }: RolloutFacts,
  position: Position,
): boolean {
  if (last === undefined || last.data.agrees !== (fault === null) || last.data.code !== fault?.code) return true
  const isHeld = calendar.isFrozen && rules.onFreezeStart === 'hold' && !position.isLast
  return nowMs - Date.parse(last.at) >= lookEveryMs(position) && !isHeld
}

function record(position: Position, count: number, { share, versions }: Observation, fault: RecordReason | null): Step {
  const data: ObservedFacts = {
    stage: position.stage,
    ...(position.region === undefined ? {} : { region: position.region }),
    share,
    versions: [...versions],
    agrees: fault === null,
    ...(fault === null ? {} : { code: fault.code, note: fault.message }),
  }
  return { do: 'record', entry: { type: 'observed', key: `observed/${placeKey(position)}/${count}`, data } }
}
