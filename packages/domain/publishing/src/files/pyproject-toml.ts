import { Problem } from '@locktender/contracts'
import { applyEdits } from './edit.ts'
import { noVersion } from './no-version.ts'
import { tomlStrings } from './toml-strings.ts'

/**
 * The text of a pyproject.toml with another version in `[project]` (PEP 621) or `[tool.poetry]`, all other characters as they were.
 *
 * @throws {Problem} `files/dynamic-version` when the build computes it, `files/no-version`
 */
export function setPyprojectVersion(text: string, version: string, file = 'pyproject.toml'): string {
  const found = tomlStrings(text).filter(({ table, key }) => key === 'version' && (table === 'project' || table === 'tool.poetry'))
  if (found.length > 0)
    return applyEdits(
      text,
      found.map(({ start, end }) => ({ start, end, text: version })),
    )
  if (!/^dynamic\s*=[^\n]{0,500}["']version["']/m.test(text)) throw noVersion(file, `[project]\nversion = "${version}"`)
  throw new Problem(
    'files/dynamic-version',
    `${file} declares its version dynamic: the build computes it`,
    'Leave it so and use `mode: direct`, or mark the line that holds the version with `x-release-version`.',
    { at: { file } },
  )
}
