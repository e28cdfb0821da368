import { isBlank } from './characters.ts'

/** The text with `\n` line ends and without a byte order mark. Splitting stays linear over millions of lines; replacing does not. */
export function unixLines(text: string): string {
  const lines = text.includes('\r') ? text.split('\r\n').join('\n') : text
  return lines.charCodeAt(0) === 0xfeff ? lines.slice(1) : lines
}

/** Offset of the line feed that ends the line around `at`, or `end`. */
export function lineEnd(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 || found > end ? end : found
}

/** First offset in `[from, to)` that holds no blank, or `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** End of `[from, to)` without its trailing blanks. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1
  return end
}

/** Whether the line holds three or more dashes and nothing else, as GitHub writes above the co-authors of a squash. */
export function isRule(text: string, start: number, end: number): boolean {
  const last = trimmedEnd(text, start, end)
  if (last - start < 3) return false
  for (let at = start; at < last; at += 1) if (text.charCodeAt(at) !== 45) return false
  return true
}

/** The number of the line that holds `offset`, counted from 1. */
export function lineNumber(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
