import type { DroppedMinutes } from '@locktender/contracts'
import type { PairedCounts } from '../series/count-series.ts'
import type { PairedValues } from '../series/gauge-values.ts'

type Why = DroppedMinutes['why']

/** The minutes of a stage that cannot be judged, neighbours with one reason together. */
export function droppedCounts({ canary, baseline }: PairedCounts): DroppedMinutes[] {
  return runs(
    canary.total.map((total, index) => {
      const other = baseline.total[index] ?? null
      return missing(total, other) ?? (total === 0 ? 'canary-no-traffic' : other === 0 ? 'baseline-no-traffic' : null)
    }),
  )
}

/** The same for a gauge, which needs values above zero on both sides. */
export function droppedValues({ canary, baseline }: PairedValues): DroppedMinutes[] {
  return runs(
    canary.map((value, index) => {
      const other = baseline[index] ?? null
      return missing(value, other) ?? (value! <= 0 || other! <= 0 ? 'not-positive' : null)
    }),
  )
}

function missing(canary: number | null, baseline: number | null): Why | null {
  if (canary !== null) return baseline === null ? 'baseline-missing' : null
  return baseline === null ? 'both-missing' : 'canary-missing'
}

function runs(reasons: readonly (Why | null)[]): DroppedMinutes[] {
  const found: DroppedMinutes[] = []
  for (const [index, why] of reasons.entries()) {
    if (why === null) continue
    const last = found.at(-1)
    if (last !== undefined && last.why === why && last.to === index) last.to = index + 1
    else found.push({ from: index + 1, to: index + 1, why })
  }
  return found
}
