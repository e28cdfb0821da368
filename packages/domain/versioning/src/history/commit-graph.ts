import type { RawCommit } from '@locktender/commits'

/** A list of commits as a graph of numbers: a commit's number is its place in the list. */
export interface CommitGraph {
  readonly size: number
  readonly indexOf: ReadonlyMap<string, number>
  /** Parents of commit `i` are `parents[offsets[i]]` … `parents[offsets[i + 1] - 1]`; parents outside the list are left out. */
  readonly offsets: Uint32Array
  readonly parents: Uint32Array
  /** All commits, children before parents. */
  readonly order: Uint32Array
}

/** Builds the graph; a commit without `parents` has the next one of the list as its parent, as in a linear history. */
export function commitGraph(commits: readonly Pick<RawCommit, 'sha' | 'parents'>[]): CommitGraph {
  const indexOf = new Map<string, number>()
  commits.forEach(({ sha }, index) => indexOf.set(sha, index))
  const offsets = new Uint32Array(commits.length + 1)
  const parents: number[] = []
  commits.forEach(({ parents: hashes }, index) => {
    if (hashes === undefined && index + 1 < commits.length) parents.push(index + 1)
    for (const hash of hashes ?? []) {
      const parent = indexOf.get(hash)
      if (parent !== undefined) parents.push(parent)
    }
    offsets[index + 1] = parents.length
  })
  const flat = Uint32Array.from(parents)
  return { size: commits.length, indexOf, offsets, parents: flat, order: childrenFirst(offsets, flat, commits.length) }
}

// Kahn's algorithm. git's default order goes by date, and clocks are skewed: parents may precede children.
function childrenFirst(offsets: Uint32Array, parents: Uint32Array, size: number): Uint32Array {
  const children = new Uint32Array(size)
  for (const parent of parents) children[parent]! += 1
  const order = new Uint32Array(size)
  let filled = 0
  const take = (first: number): void => {
    const ready = [first]
    for (let commit = ready.pop(); commit !== undefined; commit = ready.pop()) {
      order[filled++] = commit
      for (let edge = offsets[commit]!; edge < offsets[commit + 1]!; edge++) {
        const parent = parents[edge]!
        children[parent]! -= 1
        if (children[parent] === 0) ready.push(parent)
      }
    }
  }
  const roots: number[] = []
  for (let commit = 0; commit < size; commit++) if (children[commit] === 0) roots.push(commit)
  roots.forEach(take)
  return order.subarray(0, filled)
}
