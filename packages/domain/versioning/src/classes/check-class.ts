import type { Reason } from '@locktender/contracts'
import type { ReleaseClass } from './release-class.ts'

// A hotfix skips duties that a minor or major has, so it may hold no more than a patch.
const rank: Readonly<Record<ReleaseClass, number>> = { docs: 0, patch: 1, hotfix: 1, minor: 2, major: 3 }

/** Reason `class/too-low` when a declared class is lower than what the commits prove, else null. */
export function checkClass(declared: ReleaseClass, proven: ReleaseClass): Reason | null {
  if (rank[declared] >= rank[proven]) return null
  const message = `The release is declared ${declared}, but its commits prove ${proven}: declare ${proven}, or take the commits that ask for it out of the range.`
  return { code: 'class/too-low', message, rule: `types.${declared}` }
}
