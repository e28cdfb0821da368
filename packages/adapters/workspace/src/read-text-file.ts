import { constants, open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Problem } from '@locktender/contracts'
import { fileProblem } from './file-problem.ts'

export interface ReadTextOptions {
  /** The longest file that is read. */
  readonly maxBytes: number
}

/**
 * The text of a file, byte order mark and line ends as they are. Throws a Problem: `workspace/missing-file`, `workspace/not-a-file`,
 * `workspace/file-too-large`, `workspace/not-utf8`, `workspace/no-permission`. For a path from elsewhere, ask `resolveInside` first.
 */
export async function readTextFile(path: string, { maxBytes }: ReadTextOptions): Promise<string> {
  const bytes = await bytesOf(path, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Problem('workspace/not-utf8', `${JSON.stringify(path)} is not UTF-8 text`, 'Save the file as UTF-8.', {
      at: { file: path },
      cause,
    })
  }
}

async function bytesOf(path: string, maxBytes: number): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    // A named pipe would block without O_NONBLOCK; Windows has neither.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = await file.stat()
    if (!stats.isFile())
      throw new Problem('workspace/not-a-file', `${JSON.stringify(path)} is not a regular file`, 'Give the path of a file.')
    if (stats.size > maxBytes) throw tooLarge(path, stats.size, maxBytes)
    return await file.readFile()
  } catch (error) {
    throw fileProblem(error, path)
  } finally {
    await file?.close()
  }
}

function tooLarge(path: string, bytes: number, maxBytes: number): Problem {
  return new Problem(
    'workspace/file-too-large',
    `${JSON.stringify(path)} has ${bytes} bytes; at most ${maxBytes} are read`,
    'Check that this is the file that was meant.',
  )
}
