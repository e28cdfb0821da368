import type { DependencyGraph } from './dependency-graph.ts'

/**
 * Sets of packages that depend on each other in a circle, each in ascending order (strongly connected components of more than one
 * member; Tarjan's algorithm without recursion).
 */
export function dependencyCycles({ dependenciesOf }: DependencyGraph): number[][] {
  const count = dependenciesOf.length
  const number = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const edgeAt = new Int32Array(count)
  const open = new Uint8Array(count)
  const path: number[] = []
  const stack: number[] = []
  const cycles: number[][] = []
  let next = 0
  const enter = (node: number): void => {
    number[node] = low[node] = next++
    open[node] = 1
    stack.push(node)
    path.push(node)
  }
  const leave = (node: number): void => {
    path.pop()
    const parent = path.at(-1)
    if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
    if (low[node] !== number[node]) return
    const component = stack.splice(stack.lastIndexOf(node))
    component.forEach((member) => (open[member] = 0))
    if (component.length > 1) cycles.push(component.sort((one, other) => one - other))
  }
  for (let start = 0; start < count; start++) {
    if (number[start] !== -1) continue
    enter(start)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const edge = dependenciesOf[node]![edgeAt[node]!]
      if (edge === undefined) leave(node)
      else {
        edgeAt[node]! += 1
        const target = edge.dependency
        if (number[target] === -1) enter(target)
        else if (open[target] === 1) low[node] = Math.min(low[node]!, number[target]!)
      }
    }
  }
  return cycles
}
