import { isAsciiLetter, isBlank, isTokenCharacter } from './characters.ts'

/** The parts of `type(scope)!: description`. */
export interface Header {
  readonly type: string
  readonly scope: string | null
  readonly breaking: boolean
  readonly description: string
}

/** Why a line is no conventional header; `headerFaults` has the sentence. */
export type HeaderFault =
  | 'type'
  | 'blank'
  | 'autosquash'
  | 'scope'
  | 'after-scope'
  | 'bang'
  | 'blank-before-colon'
  | 'colon'
  | 'space'
  | 'description'

export const headerFaults: Readonly<Record<HeaderFault, string>> = {
  type: 'the header does not start with a type (letters, digits and hyphens)',
  blank: 'a blank stands before the type',
  autosquash: 'an autosquash commit that was never squashed',
  scope: 'the scope is empty, unclosed, or holds a parenthesis',
  'after-scope': 'neither `!` nor `:` follows the scope at once',
  bang: 'the `!` does not stand directly before the colon',
  'blank-before-colon': 'a blank stands before the colon',
  colon: 'no colon follows the first word of the header',
  space: 'no plain space follows the colon',
  description: 'nothing follows the colon',
}

const wideLetter = /^\p{L}/u
const wideRun = /[\p{L}\p{M}\p{N}-]+/uy
const autosquash = new Set(['fixup', 'squash', 'amend'])

function startsWithLetter(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code < 128 ? isAsciiLetter(code) : wideLetter.test(text.slice(start, start + 2))
}

function typeEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isTokenCharacter(text.charCodeAt(at))) at += 1
  if (at >= end || text.charCodeAt(at) < 128) return at
  wideRun.lastIndex = start
  return wideRun.test(text) ? wideRun.lastIndex : at
}

/** Offset of the first `)`, or -1 when none closes the scope in this line or a `(` comes first. */
function scopeEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 41) return at
    if (code === 40) return -1
  }
  return -1
}

function faultAtColon(text: string, at: number, type: string, bang: boolean, scoped: boolean): HeaderFault {
  const code = text.charCodeAt(at)
  if (bang) return code === 32 && autosquash.has(type) ? 'autosquash' : 'bang'
  if (scoped) return 'after-scope'
  if ((code === 32 || code === 9) && text.charCodeAt(at + 1) === 58) return 'blank-before-colon'
  return code === 32 || Number.isNaN(code) || code === 10 ? 'colon' : 'type'
}

/**
 * The header in `[start, end)`, one line without trailing blanks, as Conventional Commits 1.0.0 items 1 to 5, 13 and 15
 * ask for it, or what is wrong with it. The type comes lower-cased, scope and description without outer blanks.
 */
export function scanHeader(text: string, start: number, end: number): Header | HeaderFault {
  if (start >= end || !startsWithLetter(text, start)) return isBlank(text.charCodeAt(start)) ? 'blank' : 'type'
  let at = typeEnd(text, start, end)
  const typeStop = at
  let scope: string | null = null
  if (text.charCodeAt(at) === 40) {
    const close = scopeEnd(text, at + 1, end)
    if (close < 0) return 'scope'
    scope = text.slice(at + 1, close).trim()
    if (scope === '') return 'scope'
    at = close + 1
  }
  const breaking = text.charCodeAt(at) === 33
  if (breaking) at += 1
  if (at >= end || text.charCodeAt(at) !== 58) {
    return faultAtColon(text, at, breaking ? text.slice(start, typeStop).toLowerCase() : '', breaking, scope !== null)
  }
  if (at + 1 >= end) return 'description'
  if (text.charCodeAt(at + 1) !== 32) return 'space'
  const description = text.slice(at + 2, end).trim()
  if (description === '') return 'description'
  return { type: text.slice(start, typeStop).toLowerCase(), scope, breaking, description }
}
