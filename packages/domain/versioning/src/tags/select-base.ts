import type { Scheme } from '../schemes/scheme.ts'
import type { Version } from '../schemes/version.ts'
import type { VersionTag } from './tag.ts'

/** Which tag may be the base: an ancestor of the target and, where a bound is given, lower than it. */
export interface BaseRule {
  readonly scheme: Scheme
  readonly isAncestor: (sha: string) => boolean
  readonly below?: Version
}

/** The highest version that the rule admits among tags given highest first; null when there is none. */
export function selectBase(highestFirst: readonly VersionTag[], { scheme, isAncestor, below }: BaseRule): VersionTag | null {
  const admitted = highestFirst.find(({ version, sha }) => (below === undefined || scheme.compare(version, below) < 0) && isAncestor(sha))
  return admitted ?? null
}
