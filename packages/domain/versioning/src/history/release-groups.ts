import type { VersionTag } from '../tags/tag.ts'
import type { CommitGraph } from './commit-graph.ts'

/** The commits that one version brought, by their places in the list, newest first; `tag` null for what no version holds yet. */
export interface ReleaseGroup {
  readonly tag: VersionTag | null
  readonly commits: readonly number[]
}

/**
 * Deals every commit of a history out to the lowest version that holds it, so that each stands in just one group. Takes the
 * versions highest first, gives their groups in the same order, what is unreleased first of all; tags outside the graph are
 * left out. One walk over the graph in all.
 */
export function releaseGroups(graph: CommitGraph, highestFirst: readonly VersionTag[]): ReleaseGroup[] {
  const { size, offsets, parents, indexOf } = graph
  const known = highestFirst.filter(({ sha }) => indexOf.has(sha))
  const owner = new Int32Array(size).fill(-1)
  for (let number = known.length - 1; number >= 0; number -= 1) {
    const stack = [indexOf.get((known[number] as VersionTag).sha) as number]
    for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
      if (owner[commit] !== -1) continue
      owner[commit] = number
      for (let edge = offsets[commit] as number; edge < (offsets[commit + 1] as number); edge += 1) stack.push(parents[edge] as number)
    }
  }
  const groups = [null, ...known].map((tag) => ({ tag, commits: [] as number[] }))
  for (let commit = 0; commit < size; commit += 1) groups[(owner[commit] as number) + 1]?.commits.push(commit)
  return groups
}
