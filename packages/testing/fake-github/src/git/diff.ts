import type { GitStore } from './git-store.ts'

export interface FileDiff {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly additions: number
  readonly deletions: number
  /** The blob after the change; for a removed file the one before. */
  readonly sha: string
  /** Null for binary files. */
  readonly patch: string | null
}

export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' } as const

/** The changed files between two trees or commits, with renames found and one patch each. */
export async function diffTrees(store: GitStore, before: string, after: string): Promise<FileDiff[]> {
  const range = ['-M', '-r', '--end-of-options', before, after]
  const [raw, counts, patches] = await Promise.all([
    store.git(['diff-tree', '--raw', '--abbrev=40', '-z', ...range]),
    store.git(['diff-tree', '--numstat', '-z', ...range]),
    store.git(['-c', 'core.quotePath=false', 'diff-tree', '-p', '--no-color', ...range]),
  ])
  const numbers = readCounts(counts.toString())
  const texts = splitPatches(patches.toString())
  return readRaw(raw.toString()).map((file, index) => ({
    ...file,
    ...(numbers[index] ?? { additions: 0, deletions: 0 }),
    patch: hunks(texts[index]),
  }))
}

/** Paths that differ, without patches. */
export async function changedPaths(
  store: GitStore,
  before: string,
  after: string,
  env?: Readonly<Record<string, string>>,
): Promise<string[]> {
  const args = ['diff-tree', '-r', '--name-only', '-z', '--end-of-options', before, after]
  return (await store.git(args, env === undefined ? {} : { env })).toString().split('\0').filter(Boolean)
}

export const patchText = async (store: GitStore, before: string, after: string): Promise<string> =>
  (
    await store.git(['-c', 'core.quotePath=false', 'diff-tree', '-p', '--no-color', '-M', '-r', '--end-of-options', before, after])
  ).toString()

function readRaw(text: string): Pick<FileDiff, 'path' | 'previousPath' | 'status' | 'sha'>[] {
  const parts = text.split('\0')
  const files: Pick<FileDiff, 'path' | 'previousPath' | 'status' | 'sha'>[] = []
  for (let at = 0; at + 1 < parts.length;) {
    const [, , before = '', after = '', letter = ''] = (parts[at] ?? '').split(' ')
    const status = statuses[letter.charAt(0) as keyof typeof statuses] ?? 'changed'
    const moved = status === 'renamed' || status === 'copied'
    const [first = '', second = ''] = parts.slice(at + 1, at + 3)
    files.push({ path: moved ? second : first, previousPath: moved ? first : null, status, sha: status === 'removed' ? before : after })
    at += moved ? 3 : 2
  }
  return files
}

function readCounts(text: string): { additions: number; deletions: number }[] {
  const parts = text.split('\0').filter(Boolean)
  const counts: { additions: number; deletions: number }[] = []
  for (let at = 0; at < parts.length;) {
    const [added = '', removed = '', path = ''] = (parts[at] ?? '').split('\t')
    counts.push({ additions: Number(added) || 0, deletions: Number(removed) || 0 })
    at += path === '' ? 3 : 1 // a rename has its two names in fields of their own
  }
  return counts
}

const splitPatches = (text: string): string[] => (text === '' ? [] : text.split(/^(?=diff --git )/m))

function hunks(patch: string | undefined): string | null {
  const start = patch?.search(/^@@ /m) ?? -1
  return patch === undefined || start === -1 ? null : patch.slice(start).replace(/\n$/, '')
}
