import { incompleteBeta } from '../distributions/incomplete-beta.ts'
import type { CountSeries } from '../series/count-series.ts'
import { type GuardResult, isBreach } from './guard-result.ts'
import type { ValueRule } from './value-guard.ts'

const confidence = 0.999
const smallestEvents = 5

/**
 * A threshold on a share of bad events (`> 1 % for 5m`): fires when every minute of the hold breaks the limit and the exact one-sided
 * bound over the hold, at 99.9 %, breaks it too, with at least 5 events on the rare side. A few errors in little traffic do not fire.
 */
export function countGuard({ bad, total }: CountSeries, { operator, limit, holdMinutes }: ValueRule): GuardResult {
  const isUpward = operator === '>' || operator === '>='
  let [held, badHeld, totalHeld] = [[] as { bad: number; total: number }[], 0, 0]
  let value: number | null = null
  for (const [index, all] of total.entries()) {
    const events = bad[index] ?? null
    if (all === null || all <= 0 || events === null || !isBreach(events / all, operator, limit)) {
      ;[held, badHeld, totalHeld] = [[], 0, 0]
      value = all === null || all <= 0 || events === null ? value : events / all
      continue
    }
    held.push({ bad: events, total: all })
    ;[badHeld, totalHeld] = [badHeld + events, totalHeld + all]
    if (held.length > holdMinutes) {
      const oldest = held.shift()!
      ;[badHeld, totalHeld] = [badHeld - oldest.bad, totalHeld - oldest.total]
    }
    value = badHeld / totalHeld
    const [rare, rareLimit] = isUpward ? [badHeld, limit] : [totalHeld - badHeld, 1 - limit]
    if (held.length === holdMinutes && rare >= smallestEvents && tail(rare, totalHeld, rareLimit) < 1 - confidence)
      return { outcome: 'fired', firedAt: index + 1, value, limit, isControlled: false }
  }
  const isSeen = total.slice(-holdMinutes).some((all) => all !== null && all > 0)
  return { outcome: isSeen ? 'quiet' : 'unknown', firedAt: null, value, limit, isControlled: false }
}

// P(X ≥ events) of a binomial with `trials` and the share `limit`.
function tail(events: number, trials: number, limit: number): number {
  return incompleteBeta(limit, events, trials - events + 1)
}
