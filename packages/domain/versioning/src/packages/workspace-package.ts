import type { PackageVersion } from '@locktender/contracts'

export type DependencyKind = 'runtime' | 'dev' | 'peer' | 'optional' | 'build'

/** A dependency on another package of the same repository. */
export interface PackageDependency {
  readonly name: string
  readonly kind: DependencyKind
  /** As the manifest writes it, e.g. `^1.2.0` or `workspace:^`; `*` where it names none. */
  readonly range: string
}

/** One package of a repository. */
export interface WorkspacePackage {
  readonly name: string
  /** Folder from the repository's root; `''` is the root. */
  readonly path: string
  readonly ecosystem: PackageVersion['ecosystem']
  /** What the manifest says; null when it says nothing. Versions are decided by tags. */
  readonly version: string | null
  readonly private: boolean
  /** Only those on packages of this repository. */
  readonly dependencies: readonly PackageDependency[]
  /** Manifest that holds the version for this package and others (`version.workspace = true`, a Maven parent): they share one number. */
  readonly versionFrom?: string
}
