import { applyEdits } from './edit.ts'
import { jsonStrings } from './json-strings.ts'
import { readJson } from './json-problem.ts'
import { noVersion } from './no-version.ts'

/** The text of a package.json with another version, all other characters as they were. Throws Problem `files/unreadable` or `files/no-version`. */
export function setPackageJsonVersion(text: string, version: string, file = 'package.json'): string {
  readJson(text, file)
  const found = jsonStrings(text, (path) => path.length === 1 && path[0] === 'version')
  if (found.length === 0) throw noVersion(file, `"version": "${version}"`)
  return applyEdits(
    text,
    found.map(({ start, end }) => ({ start, end, text: JSON.stringify(version) })),
  )
}
