import { isHexDigit, isTokenCharacter } from './characters.ts'

/** Git abbreviates to seven digits at least; a SHA-256 name has 64. */
const shortest = 7
const longest = 64

function hexEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isHexDigit(text.charCodeAt(at))) at += 1
  return at
}

function isHash(text: string, start: number, stop: number): boolean {
  return stop - start >= shortest && stop - start <= longest && !isTokenCharacter(text.charCodeAt(stop))
}

/** Every hash in `[from, to)` that stands as a word of its own, lower case; `#1234567` is an issue. */
export function hashesIn(text: string, from: number, to: number): string[] {
  const hashes: string[] = []
  for (let at = from; at < to;) {
    const stop = hexEnd(text, at, to)
    if (isHash(text, at, stop) && text.charCodeAt(at - 1) !== 35) hashes.push(text.slice(at, stop).toLowerCase())
    at = stop
    while (at < to && isTokenCharacter(text.charCodeAt(at))) at += 1
    while (at < to && !isTokenCharacter(text.charCodeAt(at))) at += 1
  }
  return hashes
}

const joiners = [', and ', ' and ', ', ', ',\n', '\n', ' ']

/** The hashes listed at `from`, joined by commas, blanks or `and`; the list ends at the first other word. */
export function hashListAt(text: string, from: number, to: number): string[] {
  const hashes: string[] = []
  for (let at = from; at < to;) {
    const stop = hexEnd(text, at, to)
    if (!isHash(text, at, stop)) break
    hashes.push(text.slice(at, stop).toLowerCase())
    const joiner = joiners.find((candidate) => text.startsWith(candidate, stop))
    if (joiner === undefined) break
    at = stop + joiner.length
  }
  return hashes
}
