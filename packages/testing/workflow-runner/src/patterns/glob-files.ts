import { readdirSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { matchesElements } from './wildcard-elements.ts'
import { wildcardPattern } from './wildcard-pattern.ts'

/**
 * The files under `directory` that the patterns choose, as sorted relative paths with `/`. Later patterns win; `!` takes away;
 * a pattern that names a folder means everything in it. Files outside the directory are left out, links are not followed.
 */
export function globFiles(patterns: readonly string[], directory: string): readonly string[] {
  const chosen = new Set<string>()
  const below = new Map<string, readonly string[]>()
  for (const line of patterns.flatMap((text) => text.split('\n')).map((text) => text.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const excluding = line.startsWith('!')
    const pattern = inside(excluding ? line.slice(1) : line, directory)
    if (pattern === undefined) continue
    const start = fixedFolder(pattern)
    const files = below.get(start) ?? filesBelow(start, directory)
    below.set(start, files)
    const wanted = pattern === '' ? [] : [wildcardPattern(pattern, 'glob'), wildcardPattern(`${pattern}/**`, 'glob')]
    for (const file of files.filter((path) => pattern === '' || wanted.some((elements) => matchesElements(elements, path)))) {
      if (excluding) chosen.delete(file)
      else chosen.add(file)
    }
  }
  return [...chosen].toSorted()
}

function inside(pattern: string, directory: string): string | undefined {
  const path = (isAbsolute(pattern) ? relative(directory, pattern) : pattern).replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
  return path.startsWith('..') ? undefined : path === '.' ? '' : path
}

/** The folders in front of the first wildcard: nothing outside them needs to be read. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/')
  const wild = parts.findIndex((part) => /[*?[\\]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

function filesBelow(folder: string, directory: string): readonly string[] {
  try {
    return readdirSync(join(directory, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => relative(directory, join(item.parentPath, item.name)).split(sep).join('/'))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}
