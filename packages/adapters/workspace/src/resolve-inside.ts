import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Problem } from '@locktender/contracts'
import { fileProblem } from './file-problem.ts'

/**
 * The absolute, real place of `path`, which is relative to `root`, whether something is there or not. Symbolic links are followed.
 * Throws Problem `workspace/outside-root` for absolute paths, for paths and links that leave `root`, for links that lead nowhere,
 * and for NUL bytes.
 */
export async function resolveInside(root: string, path: string): Promise<string> {
  if (path.includes('\0') || isAbsolute(path) || !isWithin(resolve(root), resolve(root, path))) throw outside(root, path)
  try {
    const realRoot = await realpath(root)
    const real = await realPlace(resolve(realRoot, path))
    if (real === null || !isWithin(realRoot, real)) throw outside(root, path)
    return real
  } catch (error) {
    throw fileProblem(error, path)
  }
}

/** The real path of what exists of `path`, with the rest behind it; null when a link on the way leads nowhere. */
async function realPlace(path: string): Promise<string | null> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const isDanglingLink = await lstat(path).then(
    () => true,
    () => false,
  )
  if (isDanglingLink) return null
  const parent = await realPlace(dirname(path))
  return parent === null ? null : join(parent, basename(path))
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function outside(root: string, path: string): Problem {
  return new Problem(
    'workspace/outside-root',
    `${JSON.stringify(path)} leads out of ${JSON.stringify(root)}`,
    'Give a path inside the checkout, relative to its root, with no symbolic link that leaves it.',
  )
}
