import type { CommitGraph } from './commit-graph.ts'

const wanted = 1
const known = 2

/**
 * Commits reachable from `to` and not from `from` (numbers, in the order of the list), or null when `from` is no ancestor of `to`.
 * `from` null stands for "before the first commit". `positions` are the places of the commits in `graph.order`; only the stretch of
 * the order between the two commits is walked when they are close.
 */
export function rangeBetween(graph: CommitGraph, positions: Uint32Array, to: number, from: number | null): number[] | null {
  const { offsets, parents, order } = graph
  const paint = new Map<number, number>([[to, wanted]])
  if (from !== null) paint.set(from, (paint.get(from) ?? 0) | known)
  const range: number[] = []
  let isAncestor = from === null
  let open = from === to ? 0 : 1
  const begin = Math.min(positions[to]!, from === null ? Infinity : positions[from]!)
  for (let place = begin; place < order.length && (open > 0 || !isAncestor); place++) {
    const commit = order[place]!
    const colour = paint.get(commit)
    if (from !== null && place > positions[from]! && !isAncestor) return null
    if (colour === undefined) continue
    if (commit === from && (colour & wanted) !== 0) isAncestor = true
    if (colour === wanted) {
      range.push(commit)
      open -= 1
    }
    for (let edge = offsets[commit]!; edge < offsets[commit + 1]!; edge++) {
      const parent = parents[edge]!
      const before = paint.get(parent) ?? 0
      const after = before | colour
      if (before !== wanted && after === wanted) open += 1
      if (before === wanted && after !== wanted) open -= 1
      paint.set(parent, after)
    }
  }
  return isAncestor ? range.sort((one, other) => one - other) : null
}

/** Place of every commit in the graph's order. */
export function positionsOf({ order, size }: CommitGraph): Uint32Array {
  const positions = new Uint32Array(size)
  order.forEach((commit, place) => {
    positions[commit] = place
  })
  return positions
}
