import { Problem } from '@locktender/contracts'
import type { ObjectRequest } from './object-stream.ts'
import { readObjects } from './object-stream.ts'
import type { GitContext } from './git-process.ts'
import type { TreeFile } from './tree.ts'

export interface ReadFilesOptions {
  /** The longest file that is read; 1 MiB unless given. */
  readonly maxBytes?: number
}

const DEFAULT_MAX_BYTES = 1_048_576

/**
 * Content, read as UTF-8, by path, of files of the commit. Throws Problem `git/file-too-large`,
 * or `git/missing-objects` when a partial clone lacks the content of one.
 */
export async function readFiles(
  context: GitContext,
  revision: string,
  files: readonly TreeFile[],
  { maxBytes = DEFAULT_MAX_BYTES }: ReadFilesOptions,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (files.length === 0) return texts
  const requests: ObjectRequest[] = files.map(({ path, blob }) => ({ sha: blob, name: `${revision}:${path}` }))
  const check = ({ name }: ObjectRequest, size: number): void => {
    if (size > maxBytes) throw tooLarge(name, size, maxBytes)
  }
  let index = 0
  for await (const content of readObjects(context, requests, check)) {
    texts.set(files[index]?.path ?? '', content.toString('utf8'))
    index += 1
  }
  return texts
}

function tooLarge(name: string, size: number, maxBytes: number): Problem {
  return new Problem(
    'git/file-too-large',
    `${JSON.stringify(name)} has ${size} bytes; at most ${maxBytes} are read`,
    'Check that this is the file that was meant; a manifest is not this long.',
  )
}
