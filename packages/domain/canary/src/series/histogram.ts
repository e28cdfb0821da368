/** One bucket of a cumulative histogram: how many events took at most `bound` (the last bound is Infinity). */
export interface Bucket {
  readonly bound: number
  readonly count: number
}

const heldShare = 0.9

/** The smallest finite bound that holds at least 90 % of the events; null when none does or nothing was counted. */
export function slowBound(buckets: readonly Bucket[]): number | null {
  const sorted = buckets.toSorted((a, b) => a.bound - b.bound)
  const all = sorted.at(-1)?.count ?? 0
  const found = sorted.find(({ bound, count }) => all > 0 && Number.isFinite(bound) && count >= heldShare * all)
  return found?.bound ?? null
}

/** Slow events per minute: all of them less those at most at the bound; null where either is missing. */
export function slowEvents(withinBound: readonly (number | null)[], total: readonly (number | null)[]): readonly (number | null)[] {
  return total.map((all, index) => {
    const within = withinBound[index] ?? null
    return all === null || within === null ? null : Math.max(0, all - within)
  })
}

/**
 * A quantile from cumulative buckets, linear inside a bucket as Prometheus' `histogram_quantile`; null without events or a finite bound.
 * In the last bucket it is the highest finite bound.
 */
export function histogramQuantile(buckets: readonly Bucket[], share: number): number | null {
  const sorted = buckets.toSorted((a, b) => a.bound - b.bound)
  const all = sorted.at(-1)?.count ?? 0
  const rank = share * all
  const at = sorted.findIndex(({ count }) => count >= rank)
  const [bucket, below] = [sorted[at], sorted[at - 1]]
  if (all <= 0 || bucket === undefined) return null
  if (!Number.isFinite(bucket.bound)) return below?.bound ?? null
  const low = below?.bound ?? Math.min(0, bucket.bound)
  const inside = bucket.count - (below?.count ?? 0)
  return inside === 0 ? bucket.bound : low + ((bucket.bound - low) * (rank - (below?.count ?? 0))) / inside
}
