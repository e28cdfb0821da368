import type { BaselineHealth } from '@locktender/contracts'
import { rateRatioInterval } from '../distributions/rate-ratio-interval.ts'
import type { CountSeries } from '../series/count-series.ts'
import type { CountEvidence } from './canary-evidence.ts'

const confidence = 0.998
const smallestEvents = 5

/**
 * Whether the stable version is as sound as before the stage: `failing` when its rate of bad events is surely more than `unsafe` times
 * that of its own history (or of the minutes before), `unknown` without either. A guard for people; its error rate is not controlled.
 */
export function baselineHealth({ stage, before, history }: CountEvidence, unsafe: number): BaselineHealth {
  const now = sumCounts([stage.baseline])
  const then = sumCounts([before, history?.canary ?? null, history?.baseline ?? null])
  if (now.total === 0 || then.total === 0) return 'unknown'
  const { lower } = rateRatioInterval(now, then, confidence)
  return now.bad >= smallestEvents && lower > unsafe ? 'failing' : 'healthy'
}

/** Events of several series together, in the minutes that have both numbers. */
export function sumCounts(series: readonly (CountSeries | null)[]): { readonly bad: number; readonly total: number } {
  let [bad, total] = [0, 0]
  for (const each of series)
    each?.total.forEach((all, index) => {
      const events = each.bad[index] ?? null
      if (all === null || events === null) return
      bad += events
      total += all
    })
  return { bad, total }
}
