import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { complete, partNode } from '../schema/key-node.ts'
import { overlay } from './overlay.ts'
import { shapeOf } from './shape-of.ts'
import { type Sourced, type SourcedMap, sourced } from './sourced.ts'

/** The value laid over the schema's defaults, in all maps that are there. */
export function fillDefaults(tree: Sourced, node: PolicyKeyNode): Sourced {
  const { value } = tree
  if (typeof value !== 'object' || value === null) return tree
  const shape = shapeOf(node, tree)
  if (Array.isArray(value)) return { origin: tree.origin, value: value.map((item: Sourced) => fillDefaults(item, shape.items ?? {})) }
  const map = new Map<string, Sourced>()
  for (const [key, child] of value as SourcedMap) {
    const below = partNode(shape, key) ?? {}
    const fallback = Object.hasOwn(shape.keys ?? {}, key) ? fallbackOf(below) : undefined
    map.set(key, fillDefaults(overlay(fallback?.bare, child, below) ?? child, below))
  }
  for (const [key, child] of Object.entries(shape.keys ?? {})) {
    const fallback = map.has(key) ? undefined : fallbackOf(child)
    if (fallback !== undefined) map.set(key, fallback.whole)
  }
  return { origin: tree.origin, value: map }
}

interface Fallback {
  readonly bare: Sourced
  /** The default over those of its own parts. */
  readonly whole: Sourced
}

// Each of many gates gets the same ones.
const fallbacks = new WeakMap<PolicyKeyNode, Fallback>()

function fallbackOf(node: PolicyKeyNode): Fallback | undefined {
  const value = complete(node).default
  if (value === undefined) return undefined
  const known = fallbacks.get(node)
  if (known !== undefined) return known
  const bare = sourced(value, () => ({ from: 'default' }))
  const found = { bare, whole: fillDefaults(bare, node) }
  fallbacks.set(node, found)
  return found
}
