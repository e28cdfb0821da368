import { isAsciiLetter, isBlank, isTokenCharacter } from './characters.ts'
import { trimmedEnd } from './lines.ts'
import { usualTypes } from './usual-types.ts'

const pickedFrom = '(cherry picked from commit '

/** Offset just behind the token of `Token: value` or `Token #value` (both separators are two characters), or -1. */
export function footerTokenEnd(text: string, start: number, end: number): number {
  if (!isAsciiLetter(text.charCodeAt(start))) return -1
  let at = start + 1
  while (at < end && isTokenCharacter(text.charCodeAt(at))) at += 1
  if (at + 2 >= end) return -1
  const separator = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  return (separator === 58 && next === 32) || (separator === 32 && next === 35) ? at : -1
}

/** The hash of git's `(cherry picked from commit …)` line, or `null`. */
export function cherryPick(text: string, start: number, end: number): string | null {
  if (!text.startsWith(pickedFrom, start)) return null
  const last = trimmedEnd(text, start, end)
  return text.charCodeAt(last - 1) === 41 ? text.slice(start + pickedFrom.length, last - 1) : null
}

export type LineKind = 'blank' | 'token' | 'continuation' | 'other'

/** Indented lines go on with a value, as in git; so do the bracketed remarks people put between trailers. */
function isContinuation(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (isBlank(first)) return true
  const last = text.charCodeAt(trimmedEnd(text, start, end) - 1)
  return (first === 91 && last === 93) || (first === 40 && last === 41)
}

/**
 * What a line is in a block of footers that no breaking footer opened. `feat: text` in lower case is not a token there:
 * it is a commit in a squash body.
 */
export function lineKind(text: string, start: number, end: number): LineKind {
  if (trimmedEnd(text, start, end) === start) return 'blank'
  if (cherryPick(text, start, end) !== null) return 'token'
  if (isContinuation(text, start, end)) return 'continuation'
  const token = footerTokenEnd(text, start, end)
  if (token < 0) return 'other'
  if (text.charCodeAt(token) === 58 && token - start <= 8 && usualTypes.has(text.slice(start, token))) return 'other'
  return text.startsWith('BREAKING-CHANGE', start) ? 'other' : 'token'
}
