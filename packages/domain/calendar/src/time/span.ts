/** A stretch of time in milliseconds since 1970-01-01T00:00Z; the end does not belong to it and is Infinity when there is none. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
}

/** The same moments as few spans in order; spans that touch become one, empty ones none. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { fromMs: number; toMs: number }[] = []
  for (const { fromMs, toMs } of spans.toSorted((one, other) => one.fromMs - other.fromMs)) {
    if (toMs <= fromMs) continue
    const last = merged.at(-1)
    if (last !== undefined && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs)
    else merged.push({ fromMs, toMs })
  }
  return merged
}

/** Index of the first span that ends after the moment, in spans as `mergeSpans` gives them; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], atMs: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.toMs ?? Infinity) > atMs) high = middle
    else low = middle + 1
  }
  return low
}
