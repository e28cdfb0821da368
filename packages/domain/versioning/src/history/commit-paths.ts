import type { RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'

/** Paths a commit touched; none for a merge that was read without. Throws Problem `version/no-paths` for any other commit without them. */
export function commitPaths({ sha, paths, parents }: RawCommit): readonly string[] {
  if (paths !== undefined) return paths
  // git prints no paths for a merge: what it brings is in the history by itself.
  if (parents !== undefined && parents.length > 1) return []
  throw new Problem(
    'version/no-paths',
    `The log was read without paths (commit ${sha.slice(0, 7)}), so nobody can tell which package a commit concerns.`,
    'Read the log with paths, or set `versioning: { packages: none }`.',
  )
}
