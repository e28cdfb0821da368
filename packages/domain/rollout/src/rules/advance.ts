import { bakedMs, lookEveryMs } from '../bake.ts'
import type { Rule } from '../rule.ts'
import { placeKey } from '../position.ts'
import { reason, type Step } from '../step.ts'
import { hold } from './hold.ts'
import { isJudged, lastJudgement } from './judge.ts'
import { obstacleTo } from './obstacle.ts'

/**
 * Ends a stage that was seen at its share for its whole time and was judged good afterwards; but not before the next may begin:
 * until then this one is still looked at and judged.
 */
export const advanceRule: Rule = (view, facts, position): Step => {
  const { stage, region, planned, isLast } = position
  const { calendar, rules } = facts
  if (calendar.isFrozen && rules.onFreezeStart === 'hold' && !isLast) {
    const frozen = calendar.reason ?? reason('calendar/closed', 'the calendar is closed')
    return hold(view, position, frozen, { untilMs: calendar.opensAtMs })
  }
  const leftMs = planned.bakeSeconds * 1000 - bakedMs(view, position)
  if (leftMs > 0) {
    const minutes = Math.ceil(leftMs / 60_000)
    const message = `stage ${stage} bakes for ${minutes} more ${minutes === 1 ? 'minute' : 'minutes'} of observed traffic`
    return { do: 'wait', reason: reason('rollout/baking', message), untilMs: facts.nowMs + Math.min(leftMs, lookEveryMs(position)) }
  }
  if (isJudged(position) && lastJudgement(view, position)?.verdict !== 'pass')
    return { do: 'wait', reason: reason('rollout/not-judged', `stage ${stage} was not judged good yet`), untilMs: null }
  const obstacle = isLast ? undefined : obstacleTo(view.planned?.data.stages?.[stage + 1], view, facts)
  if (obstacle !== undefined) return hold(view, position, obstacle.reason, obstacle)
  const data = { from: stage, to: stage + 1, ...(region === undefined ? {} : { region }) }
  return { do: 'record', entry: { type: 'advanced', key: `advanced/${placeKey(position)}`, data } }
}
