import type { Bump } from '@locktender/commits'
import type { Version } from './version.ts'

const parts = ['major', 'minor', 'patch'] as const

/** The first of major, minor, patch that differs; against null, the first that is not zero; `patch` when none does. */
export function movedPart(from: Version | null, to: Version): Bump {
  if (from !== null && from.epoch !== to.epoch) return 'major'
  return parts.find((_, index) => (from?.release[index] ?? 0) !== (to.release[index] ?? 0)) ?? 'patch'
}
