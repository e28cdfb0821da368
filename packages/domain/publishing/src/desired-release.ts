/** A file that belongs to a release. */
export interface DesiredAsset {
  /** As GitHub will store it, see `assetName`. */
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly sha256: string
  readonly sizeBytes: number
}

/** A ref such as `v1` that follows the newest release of its line. */
export interface FloatingRef {
  /** Full name: `refs/tags/v1`, `refs/heads/v1`. */
  readonly ref: string
  /** Commits of the older releases of the line: where the ref may stand before it is moved. */
  readonly olderReleases: ReadonlySet<string>
}

/** What must be there once a release is out. */
export interface DesiredRelease {
  readonly tag: string
  readonly commit: string
  readonly assets: readonly DesiredAsset[]
  /** Names of the commands that publish to registries, in their order. */
  readonly commands: readonly string[]
  /** False leaves the GitHub release a draft for a person to publish. */
  readonly publish: boolean
  readonly floating: readonly FloatingRef[]
  /** Issues and pull requests that must hear of it. */
  readonly comments: readonly number[]
}
