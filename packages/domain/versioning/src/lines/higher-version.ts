import type { Scheme } from '../schemes/scheme.ts'
import type { Version } from '../schemes/version.ts'

/** The higher of two versions; null is lower than any. */
export function higherVersion<Kind extends Version | null>(scheme: Scheme, one: Kind, other: Version | null): Kind | Version {
  if (other === null) return one
  return one === null || scheme.compare(one, other) < 0 ? other : one
}
