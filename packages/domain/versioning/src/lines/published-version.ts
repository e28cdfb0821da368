import { compareNumbers } from '../schemes/compare-numbers.ts'
import type { Version } from '../schemes/version.ts'
import type { VersionLine } from './version-line.ts'

/**
 * The version a branch publishes for a stable target: on a prerelease branch `target-id.N`, where N follows the highest number any
 * tag of that target and identifier has, whichever commit it sits on.
 */
export function publishedVersion(line: VersionLine, target: Version): Version {
  const { scheme, branch } = line
  if (branch.kind !== 'prerelease' || scheme.isPrerelease(target)) return target
  return scheme.prerelease(target, { identifier: branch.identifier, number: 1 + takenNumber(line, target, branch.identifier) })
}

/** Whether the branch has already published a prerelease of this stable target. */
export function hasBegun(line: VersionLine, target: Version): boolean {
  const { scheme, branch } = line
  return branch.kind === 'prerelease' && !scheme.isPrerelease(target) && takenNumber(line, target, branch.identifier) > 0
}

/** The highest number that tags of this target and identifier have; 0 when there is none. */
function takenNumber({ scheme, tags }: VersionLine, target: Version, name: string): number {
  const identifier = scheme.identifier(name)
  return tags.reduce((highest, { version }) => {
    if (version.epoch !== target.epoch || compareNumbers(version.release, target.release) !== 0) return highest
    const channel = scheme.channelOf(version)
    return channel?.identifier === identifier ? Math.max(highest, channel.number) : highest
  }, 0)
}
