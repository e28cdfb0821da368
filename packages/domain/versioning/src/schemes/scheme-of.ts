import type { VersioningPolicy } from '@locktender/contracts'
import { calverScheme } from './calver-scheme.ts'
import { pep440Scheme } from './pep440-scheme.ts'
import type { Scheme } from './scheme.ts'
import { semverScheme } from './semver-scheme.ts'

/** The grammar a policy names; SemVer when it names none. Throws Problem `policy/calver-layout`. */
export function schemeOf(policy: VersioningPolicy): Scheme {
  if (policy.scheme === 'calver') return calverScheme(policy.calver ?? 'YYYY.MM.MICRO')
  return policy.scheme === 'pep440' ? pep440Scheme : semverScheme
}
