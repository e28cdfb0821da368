import type { Bump } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'

const below: Readonly<Record<NonNullable<VersioningPolicy['before-1.0']>, Readonly<Record<Bump, Bump>>>> = {
  shift: { major: 'minor', minor: 'patch', patch: 'patch' },
  semver: { major: 'major', minor: 'minor', patch: 'patch' },
  stay: { major: 'minor', minor: 'minor', patch: 'patch' },
}

/** What a bump moves in a version below 1.0.0; `shift` when the policy is silent. */
export function bumpBeforeOne(mode: VersioningPolicy['before-1.0'], bump: Bump): Bump {
  return below[mode ?? 'shift'][bump]
}
