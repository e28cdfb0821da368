import { entrySpans } from '../entries/entry-spans.ts'
import type { Entry, Times } from '../entries/entry.ts'
import { firstEndingAfter, mergeSpans, type Span } from '../time/span.ts'
import { dayMs } from '../time/wall-time.ts'

/** When an entry is in force, looked up by moment. */
export interface Timeline {
  readonly entry: Entry
  /** End of the stretch in force at the moment; undefined when none is. It may be in force again from that end on. */
  endOfStretch(atMs: number): number | undefined
  /** Begin of the next stretch after the moment, at most `untilMs`; Infinity when there is none. */
  nextStart(atMs: number, untilMs: number): number
}

/** The calendar is expanded in blocks of this length, and only those that a question touches. */
const blockMs = 64 * dayMs

/**
 * @param fromMs moment before which the entry does not count
 */
export function timelineOf(entry: Entry, fromMs = -Infinity): Timeline {
  const blocks = new Map<number, readonly Span[]>()
  const lastMs = endOfEntry(entry)
  const block = (index: number): readonly Span[] => {
    let spans = blocks.get(index)
    if (spans === undefined) {
      const found = entrySpans(entry, index * blockMs, (index + 1) * blockMs)
      spans = mergeSpans(found.map((span) => ({ fromMs: Math.max(span.fromMs, fromMs), toMs: span.toMs })))
      blocks.set(index, spans)
    }
    return spans
  }
  const blockOf = (atMs: number): number => Math.floor(atMs / blockMs)
  return {
    entry,
    endOfStretch: (atMs) => {
      if (atMs > lastMs) return undefined
      const spans = block(blockOf(atMs))
      const span = spans[firstEndingAfter(spans, atMs)]
      return span !== undefined && span.fromMs <= atMs ? span.toMs : undefined
    },
    nextStart: (atMs, untilMs) => {
      for (let index = blockOf(atMs); index * blockMs <= Math.min(untilMs, lastMs); index += 1) {
        const next = block(index).find((span) => span.fromMs > atMs)
        if (next !== undefined) return next.fromMs
      }
      return Infinity
    },
  }
}

/** A moment after which the entry does not come, where that is plain to see. */
function endOfEntry({ times }: Entry): number {
  return times.reduce((end, each) => Math.max(end, endOfTimes(each)), -Infinity)
}

function endOfTimes(times: Times): number {
  // A day covers every offset from UTC.
  if (times.form === 'dated') return times.toWallMs + dayMs
  if (times.form !== 'recurring') return Infinity
  const { rule, startWallMs, alsoWallMs } = times.starts
  const lastOfRule = rule === undefined ? startWallMs : (rule.until?.ms ?? Infinity)
  const lastStart = alsoWallMs.reduce((last, start) => Math.max(last, start), Math.max(lastOfRule, startWallMs))
  return lastStart + times.length.wallMs + times.length.exactMs + 2 * dayMs
}
