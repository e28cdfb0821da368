import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Packages from outside that a file loads, with all that it imports here; types load nothing. */
function loads(entry: URL, seen = new Set<string>()): Set<string> {
  const outside = new Set<string>()
  if (seen.has(entry.href)) return outside
  seen.add(entry.href)
  for (const [, name = ''] of readFileSync(entry, 'utf8').matchAll(/^(?:(?:import|export) (?!type )[^\n]*|\}) from '([^'\n]+)'/gm)) {
    if (!name.startsWith('.')) outside.add(name.split('/')[0]!)
    else loads(new URL(name, entry), seen).forEach((found) => outside.add(found))
  }
  return outside
}

it.each([
  ['./index.ts', ['@locktender', 'semver']],
  ['./changesets/index.ts', ['@locktender', 'yaml']],
  ['./packages/index.ts', ['@locktender', 'saxes', 'smol-toml', 'yaml']],
])('%s loads the libraries it needs and no more', (entry, libraries) => {
  expect([...loads(new URL(entry, import.meta.url))].sort()).toEqual(libraries)
})
