import { Problem } from '@locktender/contracts'
import type { GitContext } from './git-process.ts'
import { streamGit } from './git-process.ts'

export interface ObjectRequest {
  readonly sha: string
  /** What to call the object in an error. */
  readonly name: string
}

const NEWLINE = 10
const HEADER = /^[0-9a-f]{40,64} [a-z]+ (\d{1,15})$/

/**
 * The contents of the objects, in the order asked for, out of one process. `check` sees each size before the content is kept and
 * throws to refuse it. Throws Problem `git/missing-objects` for one the clone lacks.
 */
export async function* readObjects(
  context: GitContext,
  requests: readonly ObjectRequest[],
  check: (request: ObjectRequest, sizeBytes: number) => void = () => undefined,
): AsyncGenerator<Buffer, void, undefined> {
  const input = requests.map(({ sha }) => `${sha}\n`).join('')
  let pending: Buffer[] = []
  let pendingBytes = 0
  // Bytes needed before it is worth looking again; a header first, then a content and the newline behind it.
  let needed = 1
  let size: number | undefined
  let index = 0
  for await (const chunk of streamGit(context, ['cat-file', '--batch', '--buffer'], { input })) {
    pending.push(chunk)
    pendingBytes += chunk.length
    if (pendingBytes < needed) continue
    let bytes = Buffer.concat(pending)
    for (;;) {
      const request = requests[index]
      if (request === undefined) break
      if (size === undefined) {
        const end = bytes.indexOf(NEWLINE)
        if (end === -1) break
        size = sizeIn(bytes.toString('latin1', 0, end), request)
        check(request, size)
        bytes = bytes.subarray(end + 1)
      }
      if (bytes.length <= size) break
      yield bytes.subarray(0, size)
      bytes = bytes.subarray(size + 1)
      size = undefined
      index += 1
    }
    pending = [bytes]
    pendingBytes = bytes.length
    needed = size === undefined ? pendingBytes + 1 : size + 1
  }
  const unanswered = requests[index]
  if (unanswered !== undefined) throw missing(unanswered)
}

function sizeIn(header: string, request: ObjectRequest): number {
  const size = HEADER.exec(header)?.[1]
  if (size === undefined) throw missing(request)
  return Number(size)
}

function missing({ sha, name }: ObjectRequest): Problem {
  return new Problem(
    'git/missing-objects',
    `the clone lacks the content of ${JSON.stringify(name)} (${sha})`,
    'The clone is partial: clone without `filter:`, or check out this commit, which brings its files.',
  )
}
