import type { CountSeries, PairedCounts } from '../series/count-series.ts'
import type { PairedValues, ValueSeries } from '../series/gauge-values.ts'

/** Share of bad events per minute of each side; null in a minute without traffic. */
export function eventShares({ canary, baseline }: PairedCounts): PairedValues {
  return { canary: shares(canary), baseline: shares(baseline) }
}

function shares({ bad, total }: CountSeries): ValueSeries {
  return total.map((all, index) => ((all ?? 0) > 0 ? (bad[index] ?? 0) / all! : null))
}
