import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitGraph } from './commit-graph.ts'
import { positionsOf, rangeBetween } from './range-between.ts'
import { reachability } from './reachability.ts'

interface Node {
  readonly sha: string
  readonly parents?: readonly string[]
}

/** Histories of any shape; the list is in any order, as skewed clocks give it. */
const history = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc
    .tuple(
      ...Array.from({ length: size }, (_, index) =>
        index === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat({ max: index - 1 }), { maxLength: 3 }),
      ),
    )
    .chain((parents) => {
      const nodes = parents.map((list, index): Node => ({ sha: `c${index}`, parents: list.map((parent) => `c${parent}`) }))
      return fc.shuffledSubarray(nodes, { minLength: nodes.length })
    }),
)

function reachedFrom(nodes: readonly Node[], sha: string): Set<string> {
  const reached = new Set<string>()
  const pending = [sha]
  for (const next of pending) {
    if (reached.has(next)) continue
    reached.add(next)
    pending.push(...(nodes.find((node) => node.sha === next)?.parents ?? []))
  }
  return reached
}

describe('commit graph', () => {
  it('lists children before parents whatever the order of the log', () => {
    fc.assert(
      fc.property(history, (nodes) => {
        const graph = commitGraph(nodes)
        const positions = positionsOf(graph)
        expect(graph.order).toHaveLength(nodes.length)
        nodes.forEach(({ parents }, index) =>
          parents?.forEach((parent) => expect(positions[index]!).toBeLessThan(positions[graph.indexOf.get(parent)!]!)),
        )
      }),
    )
  })
  it('takes a list without parents for a line', () => {
    const graph = commitGraph([{ sha: 'c' }, { sha: 'b' }, { sha: 'a' }])
    expect([...graph.parents]).toEqual([1, 2])
  })
  it('leaves parents outside the list out', () => {
    expect(commitGraph([{ sha: 'b', parents: ['a'] }]).parents).toHaveLength(0)
  })
})

describe('reachability', () => {
  it('agrees with a plain walk for many starts at once', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat({ max: 30 }), { maxLength: 70 }), (nodes, picks) => {
        const starts = picks.map((pick) => (pick < nodes.length ? pick : -1))
        const reach = reachability(commitGraph(nodes), starts)
        const walks = starts.map((start) => (start < 0 ? new Set<string>() : reachedFrom(nodes, nodes[start]!.sha)))
        nodes.forEach(({ sha }, commit) => {
          expect(starts.map((_, start) => reach.reaches(start, commit))).toEqual(walks.map((walk) => walk.has(sha)))
          expect(reach.allReach(commit)).toBe(starts.length > 0 && walks.every((walk) => walk.has(sha)))
        })
      }),
    )
  })
})

describe('range between two commits', () => {
  it('agrees with the difference of two plain walks, and knows ancestors', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (nodes, first, second) => {
        const [to, from] = [first % nodes.length, second % nodes.length]
        const graph = commitGraph(nodes)
        const [reached, known] = [to, from].map((index) => reachedFrom(nodes, nodes[index]!.sha)) as [Set<string>, Set<string>]
        const expected = nodes.flatMap(({ sha }, index) => (reached.has(sha) && !known.has(sha) ? [index] : []))
        expect(rangeBetween(graph, positionsOf(graph), to, from)).toEqual(reached.has(nodes[from]!.sha) ? expected : null)
        expect(rangeBetween(graph, positionsOf(graph), to, null)).toEqual(
          nodes.flatMap(({ sha }, index) => (reached.has(sha) ? [index] : [])),
        )
      }),
    )
  })
})
