import type { GitContext } from './git-process.ts'
import { streamGit } from './git-process.ts'
import { safeRevision } from './revision.ts'
import { splitStream } from './split-stream.ts'

export type ChangeStatus = 'added' | 'deleted' | 'modified' | 'type-changed'

export interface ChangedFile {
  readonly path: string
  /** A renamed file is one deleted and one added. */
  readonly status: ChangeStatus
  /** Lines; null for binary files; absent when counts were not asked for. */
  readonly addedLines?: number | null
  readonly deletedLines?: number | null
}

export interface ChangedFilesOptions {
  /** False leaves the line counts out and reads no file's content: all that a clone with `filter: blob:none` can tell. */
  readonly counts?: boolean
}

const STATUS: Readonly<Record<string, ChangeStatus>> = { A: 'added', D: 'deleted', T: 'type-changed' }
const RAW_HEADER = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/

/** What differs between the trees of two commits, in git's order of paths. */
export async function changedFiles(
  context: GitContext,
  base: string,
  head: string,
  { counts = true }: ChangedFilesOptions,
): Promise<ChangedFile[]> {
  const format = counts ? ['--raw', '--numstat'] : ['--raw']
  const args = ['diff-tree', '-r', '-z', ...format, '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--end-of-options']
  const files = new Map<string, ChangedFile>()
  let status: ChangeStatus | undefined
  // Raw records come first, each a header and a path; then one count per path.
  for await (const texts of splitStream(streamGit(context, [...args, safeRevision(base), safeRevision(head)]), 0)) {
    for (const text of texts) {
      if (status !== undefined) {
        files.set(text, { path: text, status })
        status = undefined
      } else if (text.startsWith(':')) status = STATUS[RAW_HEADER.exec(text)?.[1] ?? ''] ?? 'modified'
      else addCounts(files, text)
    }
  }
  return [...files.values()]
}

function addCounts(files: Map<string, ChangedFile>, text: string): void {
  const first = text.indexOf('\t')
  const second = text.indexOf('\t', first + 1)
  const file = files.get(text.slice(second + 1))
  if (file === undefined) return
  files.set(file.path, { ...file, addedLines: lines(text.slice(0, first)), deletedLines: lines(text.slice(first + 1, second)) })
}

function lines(text: string): number | null {
  return text === '-' ? null : Number(text)
}
