/** Parents by commit, as a clone shows them: a commit at which a shallow clone is cut has none. */
export type VisibleGraph = ReadonlyMap<string, readonly string[]>

/**
 * Whether a cut history shows beyond doubt which commits `head` has and `base` has not. `cut` holds the commits whose parents are hidden.
 *
 * It does when `base` is in sight, the range itself is not cut, and each commit at the range's lower end stands on one from which
 * every cut below `base` is in sight. Proof: were such an end hidden in `base`'s history, it would lie beneath one of those
 * cuts, which lies beneath the end's own parent: a commit would be its own ancestor.
 */
export function isWholeRange(graph: VisibleGraph, cut: ReadonlySet<string>, head: string, base: string): boolean {
  const all = reach(graph, [head])
  if (!all.has(base)) return false
  const beneath = reach(graph, [base])
  const range = [...all].filter((commit) => !beneath.has(commit))
  if (range.some((commit) => cut.has(commit))) return false
  const cuts = [...beneath].filter((commit) => cut.has(commit))
  if (cuts.length === 0) return true
  const inSight = remembered((commits: readonly string[]) => reach(graph, commits))
  return range.every((commit) => {
    const parents = graph.get(commit) ?? []
    if (parents.some((parent) => !beneath.has(parent))) return true
    const seen = inSight(parents)
    return cuts.every((each) => seen.has(each))
  })
}

function reach(graph: VisibleGraph, from: readonly string[]): Set<string> {
  const seen = new Set(from)
  // A set is iterated in the order of insertion, also over what is added meanwhile.
  for (const commit of seen) for (const parent of graph.get(commit) ?? []) seen.add(parent)
  return seen
}

function remembered<T>(compute: (commits: readonly string[]) => T): (commits: readonly string[]) => T {
  const known = new Map<string, T>()
  return (commits) => {
    const key = commits.join(' ')
    const value = known.get(key) ?? compute(commits)
    known.set(key, value)
    return value
  }
}
