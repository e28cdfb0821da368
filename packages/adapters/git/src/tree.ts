import type { GitContext } from './git-process.ts'
import { streamGit } from './git-process.ts'
import { safeRevision } from './revision.ts'
import { splitStream } from './split-stream.ts'

export interface TreeFile {
  readonly path: string
  /** Hash of the content. */
  readonly blob: string
}

// Above this many, listing everything is cheaper than git's matching, and no system's limit on arguments comes near.
const PATHS_AS_ARGUMENTS = 200

/** The regular files of a commit: no symbolic links, no submodules. With `paths`, only those of them that exist. */
export async function readTree(context: GitContext, revision: string, paths?: ReadonlySet<string>): Promise<TreeFile[]> {
  const limits = paths !== undefined && paths.size <= PATHS_AS_ARGUMENTS ? [...paths].filter(isTreePath) : []
  const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', safeRevision(revision), ...limits]
  const files: TreeFile[] = []
  for await (const entries of splitStream(streamGit(context, args), 0)) {
    for (const entry of entries) {
      const tab = entry.indexOf('\t')
      const [mode, , blob] = entry.slice(0, tab).split(' ')
      const path = entry.slice(tab + 1)
      if (mode?.startsWith('100') === true && blob !== undefined && (paths === undefined || paths.has(path))) files.push({ path, blob })
    }
  }
  return files
}

/** git refuses to look outside the repository, where no file of a commit can be. */
function isTreePath(path: string): boolean {
  return !path.split('/').some((part) => part === '' || part === '.' || part === '..') && !path.includes('\0')
}

/** The trees of a repository's commits. One that was listed whole is kept, so that reading some of its files lists nothing again. */
export interface Trees {
  whole(revision: string): Promise<readonly TreeFile[]>
  only(revision: string, paths: readonly string[]): Promise<readonly TreeFile[]>
}

export function treesOf(context: GitContext): Trees {
  const listed = new Map<string, Promise<readonly TreeFile[]>>()
  return {
    whole(revision) {
      const tree = listed.get(revision) ?? readTree(context, revision)
      // A name may come to mean another commit; a hash does not.
      if (/^[0-9a-f]{40,64}$/.test(revision)) listed.set(revision, tree)
      return tree
    },
    async only(revision, paths) {
      const wanted = new Set(paths)
      const tree = listed.get(revision)
      return tree === undefined ? readTree(context, revision, wanted) : (await tree).filter(({ path }) => wanted.has(path))
    },
  }
}
