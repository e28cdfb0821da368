/** A version, read. Fields that a grammar does not know stay at their neutral value. */
export interface Version {
  /** Canonical text: reading it again gives the same version. */
  readonly text: string
  /** PEP 440 epoch. */
  readonly epoch: number
  /** Numbers of the release, e.g. `[1, 2, 0]`; of a calendar version, in the order of its layout. */
  readonly release: readonly number[]
  /** Identifiers after the release, e.g. `['rc', 1]`; empty for a stable version. */
  readonly prerelease: readonly (string | number)[]
  /** PEP 440 post-release number. */
  readonly post: number | null
  /** PEP 440 development number. */
  readonly dev: number | null
  /** SemVer build metadata or PEP 440 local segments. */
  readonly local: readonly string[]
}

/** What is left when a grammar has nothing but release numbers. */
export const plain = { epoch: 0, prerelease: [], post: null, dev: null, local: [] } as const
