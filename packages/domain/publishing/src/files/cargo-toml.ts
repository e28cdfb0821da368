import { applyEdits } from './edit.ts'
import { noVersion } from './no-version.ts'
import { tomlStrings } from './toml-strings.ts'

/**
 * The text of a Cargo.toml with another version of its package, or of its workspace where packages take theirs from there, all other
 * characters as they were. Throws Problem `files/no-version`; a member with `version.workspace = true` holds none.
 */
export function setCargoTomlVersion(text: string, version: string, file = 'Cargo.toml'): string {
  const found = tomlStrings(text).filter(({ table, key }) => key === 'version' && (table === 'package' || table === 'workspace.package'))
  if (found.length === 0) throw noVersion(file, `[package]\nversion = "${version}"`)
  return applyEdits(
    text,
    found.map(({ start, end }) => ({ start, end, text: version })),
  )
}
