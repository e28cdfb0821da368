import { trimmedEnd } from './lines.ts'

/** Length of both spellings, `BREAKING CHANGE` and `BREAKING-CHANGE`. */
export const breakingTokenLength = 15

/**
 * Whether the line is a breaking footer of Conventional Commits 1.0.0 items 12 and 16: the token in upper case at the start
 * of the line, a colon, and a plain space or the end of the line (git strips the blank of a value that starts below).
 */
export function isBreakingLine(text: string, start: number, end: number): boolean {
  if (!text.startsWith('BREAKING CHANGE:', start) && !text.startsWith('BREAKING-CHANGE:', start)) return false
  const value = start + breakingTokenLength + 1
  return text.charCodeAt(value) === 32 || trimmedEnd(text, value, end) === value
}

/** Why a line only looks like a breaking footer; the sentence goes on after `line 3 looks like a breaking footer, but`. */
export type Lookalike = 'header' | 'quoted' | 'marked' | 'case' | 'separator' | 'prose'

export const lookalikes: Readonly<Record<Lookalike, string>> = {
  header: 'it is the header',
  quoted: 'it is quoted text',
  marked: 'a list, quotation or markup sign or blanks stand before it',
  case: 'the token is not written exactly `BREAKING CHANGE`',
  separator: 'no colon and space follow the token',
  prose: 'it stands in the middle of a line',
}

/** `BREAKING CHANGE` in any case, plural and spelling. */
export const breakingWords = /breaking[ _-]changes?/gi

const marks = new Set(Array.from(' \t*-+>#_`~|', (mark) => mark.charCodeAt(0)))

function onlyMarks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!marks.has(text.charCodeAt(at))) return false
  return true
}

/** Reads a line that holds `words` (its first match of `breakingWords`) and is no breaking footer; `null` when it is plain prose. */
export function lookalikeOf(text: string, start: number, end: number, words: RegExpExecArray): Lookalike | null {
  const after = words.index + words[0].length
  let at = after
  while (at < end && marks.has(text.charCodeAt(at))) at += 1
  const colon = at < end && text.charCodeAt(at) === 58
  if (!onlyMarks(text, start, words.index)) return colon ? 'prose' : null
  const shouted = words[0] === words[0].toUpperCase()
  const alone = at >= end
  if (!colon && !shouted && !alone) return null
  if (words.index > start) return 'marked'
  return words[0] === 'BREAKING CHANGE' || words[0] === 'BREAKING-CHANGE' ? 'separator' : 'case'
}
