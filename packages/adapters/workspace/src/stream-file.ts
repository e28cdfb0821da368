import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { Problem } from '@locktender/contracts'
import { fileProblem } from './file-problem.ts'

export interface StreamedFile {
  readonly sizeBytes: number
  readonly modifiedAt: Date
}

const buffer = Buffer.allocUnsafeSlow(256 * 1024)

/**
 * Gives the bytes of a regular file piece by piece; each piece is only good until the next. With `root`, the path is relative to it and
 * must name a file inside without any link on the way. Throws Problem `workspace/outside-root`, `workspace/not-a-file` (link, FIFO,
 * device, folder), `workspace/changed-while-read`, `workspace/missing-file`, `workspace/no-permission`; what `take` throws passes.
 */
export function streamFile(path: string, take: (bytes: Uint8Array) => void, root?: string): StreamedFile {
  const { handle, stats } = opened(root === undefined ? resolve(path) : placeInside(root, path), path)
  try {
    let sizeBytes = 0
    // One that grows for ever has an end here, too.
    for (let length = readSync(handle, buffer); length > 0 && sizeBytes <= stats.size; length = readSync(handle, buffer)) {
      sizeBytes += length
      take(buffer.subarray(0, length))
    }
    const after = fstatSync(handle)
    if (sizeBytes !== stats.size || after.mtimeMs !== stats.mtimeMs || after.size !== stats.size) {
      throw new Problem(
        'workspace/changed-while-read',
        `${JSON.stringify(path)} changed while it was read`,
        'Read it after the step that writes it has ended.',
      )
    }
    return { sizeBytes, modifiedAt: stats.mtime }
  } finally {
    closeSync(handle)
  }
}

function opened(place: string, path: string): { readonly handle: number; readonly stats: Stats } {
  let handle: number | undefined
  try {
    const named = lstatSync(place)
    if (!named.isFile()) throw notAFile(path, named)
    // A FIFO would block without O_NONBLOCK; Windows has neither flag.
    handle = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(handle)
    if (!stats.isFile() || stats.ino !== named.ino) throw notAFile(path, stats)
    return { handle, stats }
  } catch (error) {
    if (handle !== undefined) closeSync(handle)
    throw fileProblem(error, path)
  }
}

function placeInside(root: string, path: string): string {
  const outside = (): Problem =>
    new Problem(
      'workspace/outside-root',
      `${JSON.stringify(path)} leads out of the checkout`,
      'Give a path inside, with no link on the way.',
    )
  if (path.includes('\0') || isAbsolute(path)) throw outside()
  const way = relative(resolve(root), resolve(root, path))
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw outside()
  const realRoot = realFolder(resolve(root), path)
  const place = join(realRoot, way)
  const folder = resolve(place, '..')
  if (realFolder(folder, path) !== folder) throw outside()
  return place
}

function realFolder(folder: string, path: string): string {
  try {
    return realpathSync.native(folder)
  } catch (error) {
    throw fileProblem(error, path)
  }
}

function notAFile(path: string, stats: Stats): Problem {
  const kinds: readonly (readonly [is: boolean, kind: string])[] = [
    [stats.isSymbolicLink(), 'a symbolic link'],
    [stats.isDirectory(), 'a folder'],
    [stats.isFIFO(), 'a FIFO'],
  ]
  const kind = kinds.find(([is]) => is)?.[1] ?? 'no regular file'
  return new Problem(
    'workspace/not-a-file',
    `${JSON.stringify(path)} is ${kind}, expected a regular file`,
    'Give the path of the file itself.',
  )
}
