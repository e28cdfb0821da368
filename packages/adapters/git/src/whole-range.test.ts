import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWholeRange } from './whole-range.ts'

/** Commits are numbered from the root up; a parent has a lower number. */
type Graph = ReadonlyMap<string, readonly string[]>

function graphOf(parents: readonly (readonly number[])[]): Graph {
  return new Map(parents.map((list, index) => [String(index), list.map(String)]))
}

function historyOf(graph: Graph, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const parent of graph.get(from) ?? []) historyOf(graph, parent, seen)
  return seen
}

function cutAt(graph: Graph, cut: ReadonlySet<string>): Graph {
  return new Map([...graph].map(([commit, parents]) => [commit, cut.has(commit) ? [] : parents]))
}

const since = (graph: Graph, head: string, base: string): string[] => {
  const beneath = historyOf(graph, base)
  return [...historyOf(graph, head)].filter((commit) => !beneath.has(commit)).sort()
}

describe('isWholeRange', () => {
  it.each([
    { because: 'the base is in sight on a line', parents: [[], [0], [1], [2]], cut: [1], base: 2, expected: true },
    { because: 'the base is the cut itself', parents: [[], [0], [1], [2]], cut: [2], base: 2, expected: true },
    { because: 'the base is the head', parents: [[], [0], [1], [2]], cut: [3], base: 3, expected: true },
    { because: 'the base is beyond the cut', parents: [[], [0], [1], [2]], cut: [2], base: 1, expected: false },
    { because: 'a fork that was merged later is cut', parents: [[], [0], [1], [0], [2, 3]], cut: [3], base: 2, expected: false },
    {
      because: 'the fork stands on a commit beneath the cut of the base',
      parents: [[], [0], [1], [2], [0], [3, 4]],
      cut: [2],
      base: 3,
      expected: false,
    },
    {
      because: 'one cut is in sight of the fork and another is not',
      parents: [[], [0], [1], [2], [1], [4, 3], [5, 2]],
      cut: [1, 3],
      base: 5,
      expected: false,
    },
    { because: 'the fork stands above the cut', parents: [[], [0], [1], [2], [1], [3, 4]], cut: [1], base: 3, expected: true },
    { because: 'nothing is cut', parents: [[], [0], [1], [0], [2, 3]], cut: [], base: 2, expected: true },
  ])('says $expected when $because', ({ parents, cut, base, expected }) => {
    const cuts = new Set(cut.map(String))
    expect(isWholeRange(cutAt(graphOf(parents), cuts), cuts, String(parents.length - 1), String(base))).toBe(expected)
  })

  it('never calls a range whole that differs from the true one', () => {
    const node = fc.array(fc.nat(11), { maxLength: 3 })
    let whole = 0
    fc.assert(
      fc.property(
        fc.array(node, { minLength: 2, maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 4 }),
        fc.nat(11),
        (nodes, cut, tag) => {
          const graph = graphOf(nodes.map((parents, index) => [...new Set(parents.filter((parent) => parent < index))]))
          const head = String(nodes.length - 1)
          const base = String(tag % nodes.length)
          const cuts = new Set(cut.map(String))
          const visible = cutAt(graph, cuts)
          if (!isWholeRange(visible, cuts, head, base)) return
          whole += 1
          expect(historyOf(graph, head).has(base)).toBe(true)
          expect(since(visible, head, base)).toEqual(since(graph, head, base))
        },
      ),
      { numRuns: 5000 },
    )
    expect(whole).toBeGreaterThan(100)
  })
})
