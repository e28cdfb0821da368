import type { Bump } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Scheme } from '../schemes/scheme.ts'
import type { Version } from '../schemes/version.ts'
import { bumpBeforeOne } from './before-one.ts'
import { higherVersion } from './higher-version.ts'
import type { VersionLine } from './version-line.ts'

const rank = { patch: 1, minor: 2, major: 3 } as const

/**
 * The stable version that a bump leads to, or null when the line has neither a base nor a first version. It is never below a
 * prerelease that lies in the range, so that a promotion keeps its number. Throws Problem `policy/initial-unreadable`.
 */
export function targetVersion(line: VersionLine, bump: Bump): Version | null {
  const { scheme, policy, current, today } = line
  const announced = announcedVersion(line)
  if (current === null) return higherVersion(scheme, firstVersion(line), announced)
  const shifted = scheme.isBeforeOne(current) ? bumpBeforeOne(policy['before-1.0'], bump) : bump
  const settled = scheme.isPrerelease(current) && rank[shifted] <= rank[settledPart(current)]
  return higherVersion(scheme, settled ? scheme.stable(current) : scheme.next(current, shifted, today), announced)
}

/** Part that a prerelease's own number already raised: `2.0.0-rc.1` major, `1.3.0-rc.1` minor, `1.2.4-rc.1` patch. */
export function settledPart({ release }: Version): Bump {
  if ((release[2] ?? 0) !== 0) return 'patch'
  return (release[1] ?? 0) !== 0 ? 'minor' : 'major'
}

function announcedVersion({ scheme, current, tags }: VersionLine): Version | null {
  const announced = tags
    .filter(({ place, version }) => place === 'range' && scheme.isPrerelease(version))
    .reduce<Version | null>((highest, { version }) => higherVersion(scheme, highest, version), null)
  return announced === null || (current !== null && scheme.compare(announced, current) < 0) ? null : scheme.stable(announced)
}

function firstVersion({ scheme, policy, today }: VersionLine): Version | null {
  return policy.initial === undefined ? scheme.first(today) : readInitial(scheme, policy.initial)
}

function readInitial(scheme: Scheme, text: string): Version {
  const initial = scheme.parse(text)
  if (initial !== null) return initial
  throw new Problem(
    'policy/initial-unreadable',
    `versioning.initial: "${text}" is no ${scheme.name} version.`,
    'Write a plain version, e.g. `initial: 0.1.0` (no `v`; the tag template adds it).',
  )
}
