import type { MarkedRelease } from './pick-release.ts'

/** Where a ref stands. */
export interface RefPlace {
  /** Null when it leads to no commit. */
  readonly commit: string | null
  /** Whether that commit is an ancestor of the released one. */
  readonly isAncestor: boolean
}

/** What is there, as tags, releases, registries and comments tell it. */
export interface ActualRelease {
  readonly tag: { readonly commit: string | null; readonly ours: boolean } | null
  readonly release: MarkedRelease | null
  /** Commands whose result is in the registry already. */
  readonly published: ReadonlySet<string>
  /** By full name; refs that do not exist are missing. */
  readonly refs: ReadonlyMap<string, RefPlace>
  /** Issues and pull requests that have heard of it. */
  readonly commented: ReadonlySet<number>
}
