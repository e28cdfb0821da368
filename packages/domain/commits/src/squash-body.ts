import { footerStart } from './footers.ts'
import { bulletAt, innerHeader } from './inner-headers.ts'
import { isRule, lineEnd, skipBlanks, trimmedEnd } from './lines.ts'
import { cutNestedCommits } from './nested-commits.ts'
import { lazilyQuoted, nothingQuoted } from './quoted-regions.ts'
import type { ReadOptions } from './read-options.ts'

export interface SquashBody {
  /** The message without the commits found in it. */
  readonly outer: string
  readonly inner: readonly string[]
}

/** Whether the line ends the commit a bullet opened: another bullet of the same kind, or a rule. */
function endsCommit(text: string, start: number, end: number, bullet: number): boolean {
  return (bullet !== 0 && bulletAt(text, start) === bullet) || isRule(text, start, end)
}

/**
 * Takes a squash message apart: nested blocks, bullets and paragraphs that start with a conventional header of a known type,
 * each with the lines below it. The trailing footers stay with the outer commit.
 */
export function splitSquash(text: string, { types, quotes }: ReadOptions): SquashBody {
  const { outer, blocks } = cutNestedCommits(text)
  const first = skipBlanks(outer, 0, outer.length)
  const end = trimmedEnd(outer, first, outer.length)
  const from = Math.min(lineEnd(outer, first, end) + 1, end)
  const footers = footerStart(outer, from, end)
  const isQuoted = quotes === 'read' ? nothingQuoted : lazilyQuoted(outer)
  const inner: string[] = []
  const kept: string[] = [outer.slice(0, from)]
  let piece = from
  let bullet = -1
  let opensParagraph = true
  for (let start = from; start < footers;) {
    const stop = lineEnd(outer, start, footers)
    const found = innerHeader(outer, start, stop, opensParagraph, types)
    const header = found !== null && isQuoted(start) ? null : found
    if (header !== null || (bullet >= 0 && endsCommit(outer, start, stop, bullet))) {
      ;(bullet >= 0 ? inner : kept).push(outer.slice(piece, start))
      bullet = header === null ? -1 : bulletAt(outer, start)
      piece = header !== null && bullet !== 0 ? start + 2 : start
    }
    opensParagraph = skipBlanks(outer, start, stop) === stop
    start = stop + 1
  }
  ;(bullet >= 0 ? inner : kept).push(outer.slice(piece, footers))
  kept.push(outer.slice(footers))
  return { outer: kept.join(''), inner: [...inner, ...blocks] }
}
