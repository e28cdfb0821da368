import { applyEdits } from './edit.ts'
import { tomlStrings } from './toml-strings.ts'

/**
 * The text of a Cargo.lock with the versions of the repository's own packages, by name; entries that come from a registry have a
 * `source` and stay. All other characters are as they were.
 */
export function setCargoLockVersions(text: string, versions: ReadonlyMap<string, string>): string {
  const entries = Map.groupBy(
    tomlStrings(text).filter(({ table }) => table === 'package'),
    ({ occurrence }) => occurrence,
  )
  const edits = [...entries.values()].flatMap((entry) => {
    const [name, version, source] = ['name', 'version', 'source'].map((key) => entry.find((each) => each.key === key))
    const wanted = versions.get(name?.value ?? '')
    return wanted === undefined || version === undefined || source !== undefined
      ? []
      : [{ start: version.start, end: version.end, text: wanted }]
  })
  return applyEdits(text, edits)
}
