import type { Bump } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Version } from '../schemes/version.ts'
import { higherVersion } from './higher-version.ts'
import { isInRange } from './maintenance-range.ts'
import { publishedVersion } from './published-version.ts'
import type { Refusal } from './version-decision.ts'
import type { PlacedTag, VersionLine } from './version-line.ts'

const bumps: readonly Bump[] = ['patch', 'minor', 'major']

/** Why a line may not take this version, or null when it may. Throws Problem `policy/maintenance-calver`. */
export function refuseVersion(line: VersionLine, version: Version): Refusal | null {
  return refuseOutOfRange(line, version) ?? refuseTagged(line, version)
}

/** The lowest stable version of the line that lies on another branch above the current one: where the next line begins. */
function nextLineOf({ scheme, current, tags }: VersionLine): Version | null {
  return tags
    .filter(
      ({ place, version }) =>
        place === 'elsewhere' && !scheme.isPrerelease(version) && (current === null || scheme.compare(version, current) > 0),
    )
    .reduce<Version | null>((lowest, { version }) => (lowest === null || scheme.compare(version, lowest) < 0 ? version : lowest), null)
}

function refuseOutOfRange(line: VersionLine, version: Version): Refusal | null {
  const { branch, scheme, current, today } = line
  if (branch.kind !== 'maintenance') return null
  if (scheme.name === 'calver') {
    throw new Problem(
      'policy/maintenance-calver',
      'Calendar versions have no maintenance lines: a later day is a higher version.',
      'Declare the branch as `stable` or `none`.',
    )
  }
  const nextLine = nextLineOf(line)
  if (isInRange(branch.range, version, nextLine)) return null
  const candidates = current === null ? [] : bumps.map((bump) => scheme.next(current, bump, today))
  const legal = candidates.filter((candidate) => isInRange(branch.range, candidate, nextLine)).map(({ text }) => text)
  const bound = nextLine === null ? '' : ` and below ${nextLine.text}, where the next line begins`
  return {
    code: 'version/out-of-range',
    message: `${version.text} is not allowed on a ${branch.range.text} branch: its versions stay inside ${branch.range.text}${bound}. Legal: ${legal.join(', ') || 'none'}.`,
    mend: 'Release the change from the branch of the next line, or take the commit that asks for more off this branch.',
    legal,
  }
}

function refuseTagged(line: VersionLine, version: Version): Refusal | null {
  const taken = line.tags.find((tag) => line.scheme.compare(tag.version, version) === 0)
  if (taken === undefined) return null
  const free = freeVersion(line, version)
  return {
    code: 'version/already-tagged',
    message: `${version.text} is already tagged: ${taken.tag} is on ${taken.sha.slice(0, 7)}, which this commit does not contain. One number must not name two contents.`,
    mend: `Merge ${taken.tag} into this branch so that it becomes the base${free === null ? '' : `, or force the next free version: \`force: { version: ${free} }\``}.`,
    legal: free === null ? [] : [free],
  }
}

/** The next number after the highest tag of the line. */
function freeVersion(line: VersionLine, version: Version): string | null {
  const { scheme, tags, today } = line
  if (scheme.name === 'calver') return null
  const highest = tags.reduce((high: Version, tag: PlacedTag) => higherVersion(scheme, high, tag.version), version)
  const target = scheme.isPrerelease(highest) ? scheme.stable(highest) : scheme.next(highest, 'patch', today)
  return publishedVersion(line, target).text
}
