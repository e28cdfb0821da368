import type { PackageDependency, WorkspacePackage } from './workspace-package.ts'

/** A dependency as the ecosystem names it; external ones too. */
export interface FoundDependency extends Omit<PackageDependency, 'name'> {
  /** Name in the ecosystem's own terms, e.g. `group:artifact`. */
  readonly key: string
}

/** A package as one manifest tells it. */
export interface FoundPackage extends Omit<WorkspacePackage, 'dependencies'> {
  readonly key: string
  readonly manifest: string
  readonly dependencies: readonly FoundDependency[]
}

/** Packages that one root manifest brings together. */
export interface FoundWorkspace {
  readonly root: string
  readonly packages: readonly FoundPackage[]
}
