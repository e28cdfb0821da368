import type { Bump } from '@locktender/commits'
import type { Finding, Reason, Step, VersionBumpData } from '@locktender/contracts'

/** A version the rules do not allow: a value, because the answer is known. */
export interface Refusal {
  readonly code: 'version/out-of-range' | 'version/already-tagged'
  readonly message: string
  /** What to do about it. */
  readonly mend: string
  /** Versions that would be allowed, the lowest first. */
  readonly legal: readonly string[]
}

/** The next version of one line and why. */
export interface VersionDecision {
  readonly release: boolean
  readonly current: string | null
  /** Null when nothing is to be released or the version is refused. */
  readonly next: string | null
  readonly type: Step | null
  /** Part that the stable target moves: what a prerelease is on the way to. */
  readonly part: Bump | null
  /** What the commits alone ask for. */
  readonly computed: string | null
  readonly chosen: VersionBumpData['chosen']
  /** Hashes of the commits that decided. */
  readonly deciding: readonly string[]
  /** Why, the deciding reason first; codes begin with `version/`. */
  readonly reasons: readonly Reason[]
  readonly findings: readonly Finding[]
  readonly refusal: Refusal | null
}
