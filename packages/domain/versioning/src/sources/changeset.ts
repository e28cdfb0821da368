import type { Bump } from '@locktender/commits'

/** One `.changeset/*.md` file: what it asks for, by package. */
export interface Changeset {
  readonly file: string
  /** A null bump is a written `none`. */
  readonly releases: ReadonlyMap<string, Bump | null>
  /** Free text below the front matter; hostile. */
  readonly summary: string
}
