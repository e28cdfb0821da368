import { applyEdits } from './edit.ts'
import { jsonStrings } from './json-strings.ts'
import { readJson } from './json-problem.ts'

/**
 * The text of a package-lock.json or npm-shrinkwrap.json with the versions of the repository's own packages, all other characters as
 * they were.
 *
 * @param versions by folder from the lockfile's folder; `''` is the package it lies beside
 * @throws {Problem} `files/unreadable`
 */
export function setPackageLockVersions(text: string, versions: ReadonlyMap<string, string>, file = 'package-lock.json'): string {
  readJson(text, file)
  const versionAt = (path: readonly string[]): string | undefined => {
    if (path.length === 1 && path[0] === 'version') return versions.get('')
    return path.length === 3 && path[0] === 'packages' && path[2] === 'version' ? versions.get(path[1] ?? '') : undefined
  }
  const found = jsonStrings(text, (path) => versionAt(path) !== undefined)
  return applyEdits(
    text,
    found.map(({ path, start, end }) => ({ start, end, text: JSON.stringify(versionAt(path)) })),
  )
}
