import { Problem } from '@locktender/contracts'
import { TomlError, parse } from 'smol-toml'

/** A TOML document; throws Problem `packages/unreadable` at file and line. */
export function parseToml(file: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text)
  } catch (cause) {
    const line = cause instanceof TomlError ? cause.line : 1
    const message = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : ''
    throw new Problem('packages/unreadable', `${file}:${line}: ${message}`, 'Mend the file, or name the packages in versioning.packages.', {
      at: { file, line },
      cause,
    })
  }
}
