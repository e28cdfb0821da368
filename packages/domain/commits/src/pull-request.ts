import { isBlank, isDigit } from './characters.ts'

/** Numbers above this are no pull requests. */
const longestNumber = 9

function numberAt(text: string, start: number): number | null {
  let at = start
  while (isDigit(text.charCodeAt(at))) at += 1
  return at === start || at - start > longestNumber ? null : Number(text.slice(start, at))
}

/** Offset of the ` (#42)` GitHub appends to the header of a squashed pull request, or -1. */
function suffixStart(header: string): number {
  if (!header.endsWith(')')) return -1
  let at = header.length - 2
  while (at >= 0 && isDigit(header.charCodeAt(at))) at -= 1
  return at === header.length - 2 || !header.startsWith(' (#', at - 2) ? -1 : at - 2
}

/** The number in the header's ` (#42)` suffix, or `null`. */
export function suffixNumber(header: string): number | null {
  const start = suffixStart(header)
  return start < 0 ? null : numberAt(header, start + 3)
}

/** The header without its ` (#42)` suffix. */
export function withoutSuffix(header: string): string {
  const start = suffixStart(header)
  return start < 0 ? header : header.slice(0, start).trimEnd()
}

const opening = 'Reverts '
const longestReference = 300

/** The number in GitHub's own line `Reverts owner/repository#41` (also `#41` or the address of a pull request), or `null`. */
export function revertedPullRequest(text: string, from: number, to: number): number | null {
  for (let at = text.indexOf(opening, from); at >= 0 && at < to; at = text.indexOf(opening, at + 1)) {
    if (at > from && text.charCodeAt(at - 1) !== 10) continue
    const number = referenceAt(text, at + opening.length)
    if (number !== null) return number
  }
  return null
}

function referenceAt(text: string, start: number): number | null {
  let end = start
  while (end < text.length && end - start < longestReference && !isBlank(text.charCodeAt(end))) end += 1
  const word = text.slice(start, end)
  const hash = word.indexOf('#')
  if (hash >= 0) return numberAt(word, hash + 1)
  const pull = word.indexOf('/pull/')
  return pull < 0 ? null : numberAt(word, pull + 6)
}
