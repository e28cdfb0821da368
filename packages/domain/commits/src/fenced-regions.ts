import { lineEnd, trimmedEnd } from './lines.ts'
import { noRegions } from './regions.ts'
import type { Regions } from './regions.ts'

/**
 * Longer fences count as this long: every length that turns out to have no closing line costs one pass over the text, so
 * their number must not grow with it.
 */
const longest = 5

const backtick = 96
const tilde = 126

/** Offset of the first sign of a CommonMark fence line (up to three spaces, then three or more backticks or tildes), or -1. */
function fenceStart(text: string, start: number): number {
  let at = start
  while (at < start + 3 && text.charCodeAt(at) === 32) at += 1
  const mark = text.charCodeAt(at)
  if (mark !== backtick && mark !== tilde) return -1
  return text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark ? at : -1
}

function markEnd(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start)
  let at = start + 3
  while (at < end && text.charCodeAt(at) === mark) at += 1
  return at
}

/** End of the line that closes a fence, or -1: a bare fence of the same sign that is at least as long. */
function closingLine(text: string, from: number, to: number, mark: number, length: number): number {
  for (let start = from; start < to;) {
    const end = lineEnd(text, start, to)
    const fence = fenceStart(text, start)
    if (fence >= 0 && text.charCodeAt(fence) === mark) {
      const stop = markEnd(text, fence, end)
      if (stop - fence >= length && trimmedEnd(text, stop, end) === stop) return end
    }
    start = end + 1
  }
  return -1
}

/** What follows the sign of an opening backtick fence must hold no backtick: else it is a code span. */
function opens(text: string, stop: number, end: number, mark: number): boolean {
  return mark === tilde || !text.slice(stop, end).includes('`')
}

/** The code fences of CommonMark in `[from, to)`, from the line that opens one to the line that closes it. */
export function fencedRegions(text: string, from: number, to: number): Regions {
  if (text.indexOf('```', from) < 0 && text.indexOf('~~~', from) < 0) return noRegions
  const regions: number[] = []
  let unclosedBackticks = longest + 1
  let unclosedTildes = longest + 1
  for (let start = from; start < to;) {
    const end = lineEnd(text, start, to)
    const fence = fenceStart(text, start)
    const next = end + 1
    start = next
    if (fence < 0) continue
    const mark = text.charCodeAt(fence)
    const stop = markEnd(text, fence, end)
    const length = Math.min(stop - fence, longest)
    if (length >= (mark === tilde ? unclosedTildes : unclosedBackticks) || !opens(text, stop, end, mark)) continue
    const close = closingLine(text, next, to, mark, length)
    // A fence that nothing closes hides nothing: losing a real break is worse than counting a quoted one.
    if (close < 0 && mark === tilde) unclosedTildes = length
    else if (close < 0) unclosedBackticks = length
    else {
      regions.push(fence, close)
      start = close + 1
    }
  }
  return regions
}
