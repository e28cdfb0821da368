import { tomlStrings } from './toml-strings.ts'
import { elementText } from './xml-element.ts'

/** The version that a manifest holds now; null when it holds none. Throws Problem `files/unreadable`. */
export function versionIn(text: string, file: string): string | null {
  return readers[file.split('/').at(-1) ?? '']?.(text, file) ?? null
}

const readers: Readonly<Record<string, (text: string, file: string) => string | null | undefined>> = {
  'package.json': (text) => jsonVersion(text),
  'Cargo.toml': (text) => tomlVersion(text, ['package', 'workspace.package']),
  'pyproject.toml': (text) => tomlVersion(text, ['project', 'tool.poetry']),
  'pom.xml': (text, file) => {
    const place = elementText(text, ['project', 'version'], file)
    return place === null ? null : text.slice(place.start, place.end)
  },
}

const tomlVersion = (text: string, tables: readonly string[]): string | undefined =>
  tomlStrings(text).find(({ table, key }) => key === 'version' && tables.includes(table))?.value

function jsonVersion(text: string): string | null {
  try {
    const version = (JSON.parse(text.replace(/^\uFEFF/, '')) as { version?: unknown } | null)?.version
    return typeof version === 'string' ? version : null
  } catch {
    return null
  }
}
