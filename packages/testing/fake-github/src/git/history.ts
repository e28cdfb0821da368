import { GitFailure, type GitStore } from './git-store.ts'

interface Range {
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
  readonly path?: string | undefined
  readonly sinceSeconds?: number | undefined
  readonly untilSeconds?: number | undefined
}

const rangeArgs = ({ include, exclude = [], path, sinceSeconds, untilSeconds }: Range): string[] => [
  ...(sinceSeconds === undefined ? [] : [`--since=${sinceSeconds}`]),
  ...(untilSeconds === undefined ? [] : [`--until=${untilSeconds}`]),
  '--end-of-options',
  ...include,
  ...exclude.map((sha) => `^${sha}`),
  '--',
  ...(path === undefined ? [] : [`:(literal)${path}`]),
]

/** The shas of a range, newest first. */
export async function listCommits(store: GitStore, range: Range, order: 'newest' | 'topological' = 'newest'): Promise<string[]> {
  const args = ['rev-list', ...(order === 'newest' ? [] : ['--topo-order', '--reverse']), ...rangeArgs(range)]
  return (await store.git(args)).toString().split('\n').filter(Boolean)
}

export async function countCommits(store: GitStore, range: Range): Promise<number> {
  return Number((await store.git(['rev-list', '--count', ...rangeArgs(range)])).toString())
}

/** The best common ancestor; null for unrelated histories. */
export async function mergeBase(store: GitStore, a: string, b: string): Promise<string | null> {
  return (await store.git(['merge-base', a, b]).catch(nothing)).toString().trim() || null
}

export async function isAncestor(store: GitStore, ancestor: string, descendant: string): Promise<boolean> {
  return ancestor === descendant || (await mergeBase(store, ancestor, descendant)) === ancestor
}

function nothing(error: unknown): Buffer {
  if (error instanceof GitFailure) return Buffer.alloc(0)
  throw error
}
