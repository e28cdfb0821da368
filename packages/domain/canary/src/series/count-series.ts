/** Counts of one side, minute by minute, in columns of equal length; null where no sample came. */
export interface CountSeries {
  readonly bad: readonly (number | null)[]
  readonly total: readonly (number | null)[]
}

/** Both sides over the same minutes. */
export interface PairedCounts {
  readonly canary: CountSeries
  readonly baseline: CountSeries
}

/** One minute of both sides: bad events and all events of the canary and of the baseline. */
export interface MinuteCounts {
  readonly c: number
  readonly n: number
  readonly b: number
  readonly m: number
}

/** The minute at `index` when both sides had traffic, else null: a minute without traffic on either side says nothing about the ratio. */
export function minuteCounts({ canary, baseline }: PairedCounts, index: number): MinuteCounts | null {
  const [c, n, b, m] = [canary.bad[index], canary.total[index], baseline.bad[index], baseline.total[index]]
  if (c === null || c === undefined || b === null || b === undefined) return null
  return (n ?? 0) > 0 && (m ?? 0) > 0 ? { c, n: n!, b, m: m! } : null
}

/** The same minutes with the sides exchanged. */
export function swapSides({ canary, baseline }: PairedCounts): PairedCounts {
  return { canary: baseline, baseline: canary }
}
