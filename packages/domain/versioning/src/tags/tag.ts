import type { Version } from '../schemes/version.ts'

/** A git tag and the commit it stands for (annotated tags peeled). */
export interface Tag {
  readonly name: string
  readonly sha: string
}

/** A tag that is a version of one line. */
export interface VersionTag {
  readonly tag: string
  readonly sha: string
  readonly version: Version
}
