import { Problem } from '@locktender/contracts'

/** A package and the directory it lives in, relative to the repository's root (`''` or `.` for the root itself). */
export interface PackagePlace {
  readonly name: string
  readonly path: string
}

/** Names the package that owns a repository path, or `null` when none does. */
export type PathIndex = (path: string) => string | null

function directoryKey(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return parts.join('/')
}

function depthOf(directory: string): number {
  return directory === '' ? 0 : directory.split('/').length
}

/** The first `depth` segments of a path. */
function head(path: string, depth: number): string {
  let at = -1
  for (let segment = 0; segment < depth; segment += 1) {
    at = path.indexOf('/', at + 1)
    if (at < 0) return path
  }
  return path.slice(0, Math.max(at, 0))
}

/**
 * The owner of a path is the package with the longest directory above it; a package at the root gets what no other owns.
 * A path costs as many look-ups as the deepest package directory has segments, however many packages there are and however
 * deep the path is. Throws `Problem` `commits/shared-directory` when two packages name the same directory.
 */
export function createPathIndex(packages: readonly PackagePlace[]): PathIndex {
  const owners = new Map<string, string>()
  for (const { name, path } of packages) {
    const key = directoryKey(path)
    const other = owners.get(key)
    if (other !== undefined) {
      const message = `packages ${JSON.stringify(other)} and ${JSON.stringify(name)} both live in ${JSON.stringify(path)}`
      throw new Problem('commits/shared-directory', message, 'give each package a directory of its own')
    }
    owners.set(key, name)
  }
  const deepest = Math.max(0, ...[...owners.keys()].map(depthOf))
  return (path) => {
    let directory = head(path, deepest)
    let owner = owners.get(directory)
    while (owner === undefined && directory !== '') {
      directory = directory.slice(0, Math.max(directory.lastIndexOf('/'), 0))
      owner = owners.get(directory)
    }
    return owner ?? null
  }
}

/** The names of the packages that own at least one of the paths, each once, in the order first met. */
export function packagesOf(paths: readonly string[], index: PathIndex): string[] {
  const names = paths.map(index).filter((name) => name !== null)
  return [...new Set(names)]
}
