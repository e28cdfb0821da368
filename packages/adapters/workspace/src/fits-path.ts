import { fitsSegment, type PathPattern } from './path-pattern.ts'

/**
 * Whether a `/`-separated path fits a pattern that was read. With `fromAnySegment`, the pattern's first segments may be missing in the
 * path, as they are in archives that are stored without the folders that all their files share.
 */
export function fitsPath(pattern: PathPattern, path: string, { fromAnySegment = false } = {}): boolean {
  const names = path.split('/')
  return pattern.some((segments) => {
    const starts = fromAnySegment ? segments.map((_, index) => index) : [0]
    return starts.some((from) => fits(segments, from, names))
  })
}

// States of the pattern after each name: linear in both lengths.
function fits(segments: readonly string[], from: number, names: readonly string[]): boolean {
  let states = closed(segments, new Set([from]))
  for (const name of names) {
    const next = new Set<number>()
    for (const at of states) {
      const wanted = segments[at]
      if (wanted === undefined) continue
      if (wanted === '**') {
        if (!name.startsWith('.')) next.add(at)
      } else if (fitsSegment(wanted, name)) next.add(at + 1)
    }
    states = closed(segments, next)
  }
  return names.length > 0 && states.has(segments.length)
}

// `**` may stand for nothing.
function closed(segments: readonly string[], states: Set<number>): Set<number> {
  for (const at of states) if (segments[at] === '**') states.add(at + 1)
  return states
}
