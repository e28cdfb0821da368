import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { GitStore } from './git-store.ts'
import { zeroSha } from './refs.ts'

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

/** The entries of a tree (or of the tree behind a commit); with `recursive` every file below it. */
export async function listTree(store: GitStore, tree: string, recursive = false): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), '--end-of-options', tree]
  const text = (await store.git(args)).toString()
  return text.split('\0').filter(Boolean).map(parseEntry)
}

function parseEntry(line: string): TreeEntry {
  const [head = '', path = ''] = line.split('\t', 2)
  const [mode = '', type = '', sha = '', size = ''] = head.split(/ +/)
  return { path, mode, type: type as TreeEntry['type'], sha, ...(size === '-' ? {} : { size: Number(size) }) }
}

export interface TreeChange {
  readonly path: string
  readonly mode: string
  /** Null removes the path. */
  readonly sha: string | null
}

/** Writes `base` (null: nothing) with the changes applied and returns the new tree's sha. A tree may be put at a path, too. */
export async function writeTree(store: GitStore, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const index = join(store.directory, `index-${randomUUID()}`)
  const env = { GIT_INDEX_FILE: index }
  try {
    if (base !== null) await store.git(['read-tree', base], { env })
    for (const { path, sha } of changes.filter((change) => change.mode === '040000')) {
      if (sha !== null) await store.git(['read-tree', `--prefix=${path}/`, sha], { env })
    }
    const lines = changes
      .filter((change) => change.mode !== '040000')
      .map(({ path, mode, sha }) => (sha === null ? `0 ${zeroSha}\t${path}\0` : `${mode} ${sha}\t${path}\0`))
    if (lines.length > 0) await store.git(['update-index', '-z', '--index-info'], { env, input: lines.join('') })
    return (await store.git(['write-tree'], { env })).toString().trim()
  } finally {
    await rm(index, { force: true })
  }
}
