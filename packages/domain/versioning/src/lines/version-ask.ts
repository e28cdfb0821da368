import { bumpOf, higherBump } from '@locktender/commits'
import type { Bump, JudgedCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'

/** What a line is asked for. */
export interface VersionAsk {
  /** Over all changes since the base. */
  readonly bump: Bump | null
  /** Whether anything that asks for a release is new since the branch's last release; else there is nothing to publish. */
  readonly moving: boolean
  readonly deciding: readonly JudgedCommit[]
  /** The bump comes from `minimum` alone. */
  readonly byMinimum: boolean
}

/**
 * What judged commits ask for. `fresh` are those since the last prerelease of the branch's channel, all when there was none.
 */
export function askOf(commits: readonly JudgedCommit[], fresh: readonly JudgedCommit[], minimum: VersioningPolicy['minimum']): VersionAsk {
  const { bump, deciding } = bumpOf(commits)
  const floor = minimum === 'patch' && commits.length > 0 ? 'patch' : null
  const moving = fresh === commits ? bump !== null : bumpOf(fresh).bump !== null
  return {
    // A revert of something already in a prerelease leaves nothing of the whole range, but is a change to that channel.
    bump: higherBump(bump ?? (moving ? 'patch' : null), floor),
    moving: moving || (floor !== null && fresh.length > 0),
    deciding,
    byMinimum: bump === null && floor !== null,
  }
}
