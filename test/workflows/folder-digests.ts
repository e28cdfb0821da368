import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 of every file below a folder, `.git` included, by path: equal before and after means that nothing was written. */
export function folderDigests(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { recursive: true }).map(String).toSorted()
  return Object.fromEntries(paths.map((path) => [path, digestOf(join(folder, path))]))
}

function digestOf(path: string): string {
  const stats = lstatSync(path)
  if (stats.isDirectory()) return 'folder'
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(path)}`
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
