import { scanHeader } from './header.ts'
import type { Header } from './header.ts'
import { lineEnd, skipBlanks, trimmedEnd } from './lines.ts'
import { usualTypes } from './usual-types.ts'

/** The mark of a bullet at the start of the line (`*`, `-`, `+` and a blank), or 0. */
export function bulletAt(text: string, start: number): number {
  const mark = text.charCodeAt(start)
  return (mark === 42 || mark === 45 || mark === 43) && text.charCodeAt(start + 1) === 32 ? mark : 0
}

/** The header of a commit that starts on this line of a squash body: a bullet, or the first line of a paragraph. */
export function innerHeader(
  text: string,
  start: number,
  end: number,
  opensParagraph: boolean,
  types: ReadonlySet<string> | undefined,
): Header | null {
  const bullet = bulletAt(text, start) !== 0
  if (!bullet && !opensParagraph) return null
  const scanned = scanHeader(text, bullet ? start + 2 : start, trimmedEnd(text, start, end))
  if (typeof scanned === 'string') return null
  return usualTypes.has(scanned.type) || types?.has(scanned.type) === true ? scanned : null
}

/** How far a header moves a version under the usual types: 3 breaking, 2 minor, 1 patch, 0 nothing. */
export function rankOf(type: string | null, breaking: boolean): number {
  return breaking ? 3 : (usualTypes.get(type ?? '') ?? 0)
}

/** The highest rank above `floor` that a line of the body starts a commit with, or `floor`; `isQuoted` is asked of such lines only. */
export function highestRank(
  body: string,
  floor: number,
  types: ReadonlySet<string> | undefined,
  isQuoted: (offset: number) => boolean,
): number {
  let highest = floor
  let opensParagraph = true
  let colon = body.indexOf(':')
  for (let start = 0; start < body.length && colon !== -1;) {
    const end = lineEnd(body, start, body.length)
    if (colon < start) colon = body.indexOf(':', start)
    const header = colon === -1 || colon >= end ? null : innerHeader(body, start, end, opensParagraph, types)
    const rank = header === null ? 0 : rankOf(header.type, header.breaking)
    if (rank > highest && !isQuoted(start)) highest = rank
    opensParagraph = skipBlanks(body, start, end) === end
    start = end + 1
  }
  return highest
}
