import { isBreakingLine, breakingTokenLength } from './breaking-line.ts'
import { cherryPick, footerTokenEnd, lineKind } from './footer-line.ts'
import { isRule, lineEnd, skipBlanks, trimmedEnd } from './lines.ts'
import type { Footer } from './reading.ts'

/**
 * Where the trailing block of footers in `[from, to)` starts, or `to`: the longest run of paragraphs up to `to` in which each
 * starts with a token line and holds only token lines and continuations of a value. Prose such as `Note: this is prose`
 * over several lines ends the run.
 */
export function footerStart(text: string, from: number, to: number): number {
  let block = to
  let paragraph = -1
  let startsWithToken = false
  for (let stop = to; stop > from;) {
    const start = Math.max(text.lastIndexOf('\n', stop - 1) + 1, from)
    const kind = lineKind(text, start, stop)
    if (kind === 'other') return block
    if (kind === 'blank') {
      if (paragraph >= 0 && !startsWithToken) return block
      if (paragraph >= 0) block = paragraph
      paragraph = -1
    } else {
      paragraph = start
      startsWithToken = kind === 'token'
    }
    stop = start - 1
  }
  return paragraph >= 0 && startsWithToken ? paragraph : block
}

/** Stands for git's `(cherry picked from commit <hash>)` line, with the hash as its value. */
export const pickedToken = 'cherry picked from commit'

interface FooterLine {
  readonly token: string
  readonly valueStart: number
}

function footerLine(text: string, start: number, end: number): FooterLine | null {
  if (isBreakingLine(text, start, end)) {
    const token = start + breakingTokenLength
    return { token: text.slice(start, token), valueStart: token + 1 }
  }
  const token = footerTokenEnd(text, start, end)
  if (token >= 0) return { token: text.slice(start, token), valueStart: token + 2 }
  return cherryPick(text, start, end) === null ? null : { token: pickedToken, valueStart: start }
}

/** The value in `[start, end)` without outer blanks and without the rule GitHub draws above co-authors. */
function footerValue(text: string, start: number, end: number): string {
  const first = skipBlanks(text, start, end)
  let last = trimmedEnd(text, first, end)
  for (;;) {
    const line = Math.max(text.lastIndexOf('\n', last - 1) + 1, first)
    if (line === first || !isRule(text, line, last)) return text.slice(first, last)
    last = trimmedEnd(text, first, line)
  }
}

/** The footers of the block `[from, to)`; a value runs over lines and blank lines to the next token line outside quoted text. */
export function readFooters(text: string, from: number, to: number, isQuoted: (offset: number) => boolean): Footer[] {
  const footers: Footer[] = []
  let token: string | null = null
  let valueStart = from
  for (let start = from; start < to;) {
    const end = lineEnd(text, start, to)
    const line = isQuoted(start) ? null : footerLine(text, start, end)
    if (line !== null) {
      if (token !== null) footers.push(footer(text, token, valueStart, start))
      token = line.token
      valueStart = line.valueStart
    }
    start = end + 1
  }
  if (token !== null) footers.push(footer(text, token, valueStart, to))
  return footers
}

function footer(text: string, token: string, valueStart: number, end: number): Footer {
  const picked = token === pickedToken ? cherryPick(text, valueStart, lineEnd(text, valueStart, end)) : null
  return [token, picked ?? footerValue(text, valueStart, end)]
}
