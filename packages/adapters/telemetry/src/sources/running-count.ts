import type { Sample } from '@locktender/canary'
import type { TimeRange } from '../source-answer.ts'

/** How many of these times have passed at the end of each step. */
export function runningCount(times: readonly number[], { fromSeconds, toSeconds, stepSeconds }: TimeRange): readonly Sample[] {
  const steps = Math.max(0, Math.floor((toSeconds - fromSeconds) / stepSeconds))
  return Array.from({ length: steps }, (_, index) => {
    const t = fromSeconds + (index + 1) * stepSeconds
    return { t, value: times.filter((time) => time <= t).length }
  })
}
