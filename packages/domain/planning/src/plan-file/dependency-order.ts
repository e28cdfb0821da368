import type { ReleasePlanFile } from '@locktender/contracts/validators/types'

/** An order in which each comes after what it needs, or the first circle that there is. */
export type DependencyOrder = { readonly order: readonly string[] } | { readonly cycle: readonly string[] }

/** The edges of a plan: what each feature and dependency needs. */
export function needsOf({ features = [], fixes = [], dependencies = [] }: ReleasePlanFile): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...dependencies.map(({ id, needs = [] }) => [id, needs] as const),
    ...fixes.map(({ id }) => [id, []] as const),
    ...features.map(({ id, depends_on: needs = [] }) => [id, needs] as const),
  ])
}

/** Orders ids so that each follows what it needs, otherwise as given. Linear in ids and needs; a needed id that is not there is passed over. A cycle begins and ends with the same id. */
export function dependencyOrder(needs: ReadonlyMap<string, readonly string[]>): DependencyOrder {
  const done = new Set<string>()
  const open = new Set<string>()
  for (const start of needs.keys()) {
    if (done.has(start)) continue
    // A stack of own, since a chain may be longer than the call stack.
    const stack: { readonly id: string; next: number }[] = [{ id: start, next: 0 }]
    open.add(start)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const needed = needs.get(top.id)?.[top.next++]
      if (needed === undefined) {
        open.delete(top.id)
        done.add(top.id)
        stack.pop()
      } else if (open.has(needed)) {
        const trail = stack.map(({ id }) => id)
        return { cycle: [...trail.slice(trail.indexOf(needed)), needed] }
      } else if (needs.has(needed) && !done.has(needed)) {
        open.add(needed)
        stack.push({ id: needed, next: 0 })
      }
    }
  }
  return { order: [...done] }
}
