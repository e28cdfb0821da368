import { countText, numberText, percentText } from '../analysis/number-text.ts'
import { minutesToFinding, smallestFinding, type StagePlan } from './time-to-finding.ts'

/**
 * What a stage of `minutes` can find, for a person who plans it: the smallest ratio that is typically found in time, and how long a doubling
 * takes. A rule of thumb within a few minutes of the simulated medians.
 */
export function planSentence(plan: StagePlan, minutes: number): string {
  const smallest = smallestFinding(plan, minutes)
  const doubled = minutesToFinding(plan, 2)
  const stage = `${countText(minutes, 'minute')} at ${percentText(plan.share)} of ${countText(plan.eventsPerMinute, 'request')} a minute`
  const found =
    smallest === null ? `${stage} find nothing` : `${stage} typically find ${numberText(smallest)} times the bad events, or more`
  const wait = Number.isFinite(doubled) ? `a doubling takes about ${countText(Math.ceil(doubled), 'minute')}` : 'a doubling is never found'
  return `${found}; ${wait}.`
}
