import type { Rule } from '../rule.ts'
import { hold } from './hold.ts'
import { unclearRule } from './unclear.ts'

/**
 * A record that somebody changed says nothing that traffic may be given on: people are called. What runs is still looked at and judged,
 * and goes back when it is worse, or when it stays unclear for too long and the policy takes that for worse.
 */
export const recordFaultRule: Rule = (view, facts, position) => {
  if (facts.recordFault == null) return undefined
  const unclear = unclearRule(view, facts, position)
  const goesBack = unclear?.do === 'record' && unclear.entry.type === 'rolled-back'
  return goesBack ? unclear : hold(view, position, facts.recordFault, { isAlarm: true })
}
