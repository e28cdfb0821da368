import type { ReleaseView } from '@locktender/record'
import { bakedMs, lookEveryMs } from '../bake.ts'
import type { RolloutFacts } from '../facts.ts'
import { lockStep } from '../locks/lock-steps.ts'
import type { Rule } from '../rule.ts'
import { placeKey, type Position } from '../position.ts'
import { reason, type Step } from '../step.ts'
import { hold } from './hold.ts'
import { isJudged, lastJudgement } from './judge.ts'
import { obstacleTo } from './obstacle.ts'

/**
 * Ends a stage that was seen at its share for its whole time and was judged good afterwards; but not before the next may begin:
 * until then this one is still looked at and judged.
 */
export const advanceRule: Rule = (view, facts, position): Step => {
  const { stage, region, bakeSeconds, isLast } = position
  const { calendar, rules } = facts
  if (calendar.isFrozen && rules.onFreezeStart === 'hold' && !isLast) {
    const frozen = calendar.reason ?? reason('calendar/closed', 'the calendar is closed')
    return hold(view, position, frozen, { untilMs: calendar.opensAtMs })
  }
  const leftMs = bakeSeconds * 1000 - bakedMs(view, position)
  if (leftMs > 0) return baking(view, facts, position, leftMs)
  if (isJudged(position, rules) && lastJudgement(view, position)?.verdict !== 'pass')
    return { do: 'wait', reason: reason('rollout/not-judged', `stage ${stage} was not judged good yet`), untilMs: null }
  const obstacle = isLast ? undefined : obstacleTo(view.planned?.data.stages?.[stage + 1], view, facts, position)
  if (obstacle !== undefined) return hold(view, position, obstacle.reason, obstacle)
  const lock = isLast ? undefined : lockStep(view, facts, position)
  if (lock !== undefined) return lock
  const data = { from: stage, to: stage + 1, ...(region === undefined ? {} : { region }) }
  return { do: 'record', entry: { type: 'advanced', key: `advanced/${placeKey(position)}`, data } }
}

/** Time that is still to be seen. Where looks are so rare that they never add up, people are called. */
function baking(view: ReleaseView, { nowMs, rules }: RolloutFacts, position: Position, leftMs: number): Step {
  const { stage, planned, appliedAtMs, extendedSeconds } = position
  const minutes = Math.ceil(leftMs / 60_000)
  const unjudged = planned.share < 1 ? [] : rules.atAllTraffic.notJudged
  const but = unjudged.length === 0 ? '' : `; with nothing left to compare with, nobody judges ${unjudged.join(' and ')}`
  const message = `stage ${stage} bakes for ${minutes} more ${minutes === 1 ? 'minute' : 'minutes'} of observed traffic${but}`
  const longestMs = (Math.max(rules.maxStageSeconds, planned.bakeSeconds) + extendedSeconds) * 1000
  const untilMs = nowMs + Math.min(leftMs, lookEveryMs(position))
  if (appliedAtMs !== null && nowMs - appliedAtMs > longestMs)
    return hold(view, position, reason('rollout/stalled', `${message}, and is over its longest time: look at it more often`), {
      isAlarm: true,
    })
  return { do: 'wait', reason: reason('rollout/baking', message), untilMs }
}
