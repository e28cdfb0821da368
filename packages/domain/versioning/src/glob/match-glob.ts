import { matchSegment } from './match-segment.ts'

/**
 * Whether a `/`-separated path fits a pattern: `*` and `?` stay inside a segment, `**` stands for any number of segments, none
 * included. Own matcher because patterns and paths come from the repository: no regular expression is built from them, and the
 * time is polynomial for every input.
 */
export function matchGlob(pattern: string, path: string): boolean {
  return matchSegments(pattern.split('/'), path.split('/'))
}

function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let index = 0
  while (index < path.length) {
    const wanted = pattern[at]
    if (wanted === '**') {
      star = at++
      resume = index
    } else if (wanted !== undefined && matchSegment(wanted, path[index] as string)) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else return false
  }
  while (pattern[at] === '**') at++
  return at === pattern.length
}
