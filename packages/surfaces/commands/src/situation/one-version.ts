import type { VersioningPolicy } from '@locktender/contracts'
import type { Tag } from '@locktender/versioning'

const ofOnePackage = /(?:@|-v)\d/
const plainVersion = /^v?\d+\.\d/

/**
 * Whether the names alone show that a repository has one version for all it holds: its policy says nothing of packages, some tag is a
 * plain version, none is that of a package, and no folder is a Go module of its own. Nothing of its manifests need be read then.
 */
export function hasOneVersion({ packages, tag, groups }: VersioningPolicy, tags: readonly Tag[], listing: readonly string[]): boolean {
  if ((packages ?? 'auto') !== 'auto' || tag !== undefined || groups !== undefined) return false
  return (
    tags.some(({ name }) => plainVersion.test(name)) &&
    !tags.some(({ name }) => ofOnePackage.test(name)) &&
    !listing.some((path) => path.endsWith('/go.mod'))
  )
}
