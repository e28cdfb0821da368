import type { Rule } from '../rule.ts'
import { reason } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'
import { hold } from './hold.ts'
import { causeOf, isJudged } from './judge.ts'

/**
 * A stage without a clear answer goes on as it is, up to its longest time; then the policy's word counts. Held any longer it is
 * stalled, and people are called. It never gets more traffic by waiting.
 */
export const unclearRule: Rule = (view, facts, position) => {
  const { judgement, rules, nowMs } = facts
  const { appliedAtMs, stage } = position
  if (!isJudged(position, rules) || appliedAtMs === null || judgement === null || judgement.verdict === 'pass') return undefined
  const isOver = nowMs - appliedAtMs > (rules.maxStageSeconds + position.extendedSeconds) * 1000
  const ending = judgement.verdict === 'unknown' ? rules.onNoData : rules.onInconclusive
  if (isOver && ending === 'rollback') return decideRollback(view, facts, 'automatic', causeOf(judgement))
  if (isOver) {
    const hours = Number(((nowMs - appliedAtMs) / 3_600_000).toFixed(1))
    const message = `stage ${stage} has run for ${hours} h without a clear answer: ${causeOf(judgement).message}`
    return hold(view, position, reason('rollout/stalled', message), { isAlarm: true })
  }
  if (judgement.verdict === 'unknown') return hold(view, position, causeOf(judgement))
  return { do: 'wait', reason: causeOf(judgement), untilMs: null }
}
