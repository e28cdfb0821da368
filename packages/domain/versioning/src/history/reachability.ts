import type { CommitGraph } from './commit-graph.ts'

/** For many starting commits at once: which commits each of them reaches, itself included. */
export interface Reachability {
  /** Whether commit `commit` is reached from start number `start`; a start outside the graph reaches nothing. */
  reaches(start: number, commit: number): boolean
  /** Whether every start reaches the commit; false when there is no start. */
  allReach(commit: number): boolean
}

/**
 * One pass over the graph, children first, that hands a bit per distinct start from commit to parents. `starts` are commit
 * numbers, -1 for a commit outside the graph. Time and memory: commits × distinct starts / 32.
 */
export function reachability({ size, offsets, parents, order }: CommitGraph, starts: readonly number[]): Reachability {
  const distinct = [...new Set(starts)]
  const bitOf = new Map(distinct.map((commit, bit) => [commit, bit]))
  const bitOfStart = Uint32Array.from(starts, (commit) => bitOf.get(commit)!)
  const words = Math.ceil(distinct.length / 32)
  const bits = new Uint32Array(size * words)
  distinct.forEach((commit, bit) => {
    if (commit >= 0) bits[commit * words + (bit >>> 5)]! |= 1 << (bit & 31)
  })
  for (const commit of order) {
    const from = commit * words
    for (let edge = offsets[commit]!; edge < offsets[commit + 1]!; edge++) {
      const to = parents[edge]! * words
      for (let word = 0; word < words; word++) bits[to + word]! |= bits[from + word]!
    }
  }
  const full = (word: number): number => (word < words - 1 || distinct.length % 32 === 0 ? 0xffffffff : 2 ** (distinct.length % 32) - 1)
  return {
    reaches(start, commit) {
      const bit = bitOfStart[start]!
      return ((bits[commit * words + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1
    },
    allReach(commit) {
      for (let word = 0; word < words; word++) if (bits[commit * words + word] !== full(word)) return false
      return words > 0
    },
  }
}
