import type { VersioningPolicy } from '@locktender/contracts'
import type { Scheme } from '../schemes/scheme.ts'
import type { Version } from '../schemes/version.ts'
import type { VersionTag } from '../tags/tag.ts'
import type { BranchRule } from './branch-rule.ts'

/** A tag seen from the commit to be released: `past` is reachable from the base tag, `range` from the commit alone, `elsewhere` from neither. */
export interface PlacedTag extends VersionTag {
  readonly place: 'past' | 'range' | 'elsewhere'
}

/** All that one version number depends on besides its commits. */
export interface VersionLine {
  readonly scheme: Scheme
  readonly policy: VersioningPolicy
  /** Packages that carry this number; empty for the repository's own version. */
  readonly names: readonly string[]
  /** Version the range starts from; null before the first release. */
  readonly current: Version | null
  readonly branch: BranchRule
  readonly tags: readonly PlacedTag[]
  /** Day of the decision, `YYYY-MM-DD`, UTC. */
  readonly today: string
}
