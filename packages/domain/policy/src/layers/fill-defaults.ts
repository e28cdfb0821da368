import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { childNode, complete, meant } from '../schema/key-node.ts'
import { overlay } from './overlay.ts'
import { plain, type Sourced, type SourcedMap, sourced } from './sourced.ts'

/** The value laid over the schema's defaults, in all maps that are there. */
export function fillDefaults(tree: Sourced, node: PolicyKeyNode): Sourced {
  const { value } = tree
  const plainValue = plain(tree)
  const fill = (child: Sourced, step: string | number): Sourced => fillDefaults(child, childNode(node, plainValue, step) ?? {})
  if (Array.isArray(value)) return { ...tree, value: value.map((item: Sourced, index) => fill(item, index)) }
  if (!(value instanceof Map)) return tree
  const map = new Map(value as SourcedMap)
  for (const [key, child] of Object.entries(meant(node, plainValue).keys ?? {})) {
    const fallback = complete(child).default
    if (fallback === undefined) continue
    const lower = sourced(fallback, () => ({ from: 'default' }))
    map.set(key, overlay(lower, map.get(key), child) ?? lower)
  }
  return { ...tree, value: new Map([...map].map(([key, child]) => [key, fill(child, key)])) }
}
