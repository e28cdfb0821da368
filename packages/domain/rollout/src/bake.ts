import type { ReleaseView } from '@locktender/record'
import type { Position } from './position.ts'

/** Longest time between two looks of which the second vouches for the first. */
const longestGapMs = 15 * 60_000
/** Looks are recorded at least this often while a stage bakes. */
const longestPauseMs = 5 * 60_000

/** How long to wait between recorded looks at a stage, in milliseconds: a quarter of its time, five minutes at most, less what a look itself takes. */
export function lookEveryMs({ bakeSeconds }: Position): number {
  return Math.max(1000, 0.9 * Math.min(longestPauseMs, (bakeSeconds * 1000) / 4))
}

/**
 * Milliseconds for which traffic was seen at the stage's share: time between looks that agree with the plan, as far as they follow
 * each other closely. Time in which nobody looked does not count, however long ago the stage began, and a share or a stable version
 * that changed begins anew.
 */
export function bakedMs(view: ReleaseView, { stage, region, appliedAtMs }: Position): number {
  if (appliedAtMs === null) return 0
  let [total, last] = [0, null as { atMs: number; stable: string } | null]
  for (const { at, data } of view.observed) {
    if (data.stage !== stage || data.region !== region) continue
    const atMs = Date.parse(at)
    if (!data.agrees) {
      last = null
      continue
    }
    const stable = stableOf(data.versions, view.planned?.data.artifacts.map(({ sha256 }) => sha256) ?? [])
    // A new stable version is a new baseline: what was seen before says nothing about it.
    if (last !== null && last.stable !== stable) total = 0
    else if (last !== null && atMs - last.atMs <= longestGapMs) total += Math.max(0, atMs - last.atMs)
    last = { atMs, stable }
  }
  return total
}

function stableOf(versions: readonly { readonly sha256: string; readonly share: number }[], released: readonly string[]): string {
  return versions
    .filter(({ sha256, share }) => share > 0 && !released.includes(sha256))
    .map(({ sha256 }) => sha256)
    .toSorted()
    .join(' ')
}
