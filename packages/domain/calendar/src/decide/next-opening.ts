import type { Rules } from './rules.ts'
import { dayMs } from '../time/wall-time.ts'

/** How far ahead an opening is looked for. */
export const horizonMs = 3653 * dayMs

/** The first moment at or after the given one at which nothing is in the way; undefined when there is none within ten years. */
export function nextOpening({ denials, windowGroups, unknownFrom }: Rules, fromMs: number): number | undefined {
  const lastMs = Math.min(fromMs + horizonMs, ...unknownFrom.map((each) => each.fromMs - 1))
  let atMs = fromMs
  while (atMs <= lastMs) {
    const moved = pastDenial(denials, atMs) ?? intoWindow(windowGroups, atMs, lastMs)
    if (moved === undefined) return atMs
    atMs = moved
  }
  return undefined
}

/** The first moment after an open one at which something is in the way; undefined when there is none within ten years. */
export function nextClosing({ denials, windowGroups, unknownFrom }: Rules, openMs: number): number | undefined {
  let closesMs = Math.min(openMs + horizonMs, ...unknownFrom.map((each) => each.fromMs))
  for (const group of windowGroups) closesMs = Math.min(closesMs, endOfGroup(group, openMs, closesMs))
  // Year by year, so that a distant begin of one rule does not make every other be expanded as far.
  for (let fromMs = openMs; fromMs < closesMs; fromMs += 64 * dayMs) {
    const untilMs = Math.min(closesMs, fromMs + 64 * dayMs)
    for (const denial of denials) closesMs = Math.min(closesMs, denial.nextStart(fromMs, untilMs))
    if (closesMs <= untilMs) break
  }
  return closesMs >= openMs + horizonMs ? undefined : closesMs
}

function pastDenial(denials: Rules['denials'], atMs: number): number | undefined {
  for (const denial of denials) {
    const endMs = denial.endOfStretch(atMs)
    if (endMs !== undefined) return endMs
  }
  return undefined
}

function intoWindow(groups: Rules['windowGroups'], atMs: number, lastMs: number): number | undefined {
  for (const group of groups) {
    if (group.some((window) => window.endOfStretch(atMs) !== undefined)) continue
    return Math.min(...group.map((window) => window.nextStart(atMs, lastMs)))
  }
  return undefined
}

function endOfGroup(group: Rules['windowGroups'][number], openMs: number, limitMs: number): number {
  let atMs = openMs
  while (atMs < limitMs) {
    const ends = group.map((window) => window.endOfStretch(atMs)).filter((end) => end !== undefined)
    if (ends.length === 0) return atMs
    atMs = Math.max(...ends)
  }
  return atMs
}
