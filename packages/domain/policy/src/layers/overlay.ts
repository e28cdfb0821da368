import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { complete, partNode } from '../schema/key-node.ts'
import { shapeOf } from './shape-of.ts'
import { asList, asMap, type Sourced } from './sourced.ts'

/**
 * The upper value laid over the lower one: maps key by key, lists whose items have a telling key item by item, everything else
 * replaced. A map of plain values (`approve`, `sections`, `when`) is one value and is replaced whole.
 */
export function overlay(lower: Sourced | undefined, upper: Sourced | undefined, node: PolicyKeyNode): Sourced | undefined {
  if (lower === undefined || upper === undefined) return upper ?? lower
  return overlayMaps(lower, upper, node) ?? overlayLists(lower, upper, node) ?? upper
}

function overlayMaps(lower: Sourced, upper: Sourced, node: PolicyKeyNode): Sourced | undefined {
  const [below, above] = [asMap(lower), asMap(upper)]
  if (below === undefined || above === undefined) return undefined
  const shape = shapeOf(node, upper)
  if (isOneValue(shape) || !isSameBranch(lower, shape, node)) return undefined
  const merged = new Map(below)
  for (const [key, item] of above) {
    const child = overlay(below.get(key), item, partNode(shape, key) ?? {})
    if (child !== undefined) merged.set(key, child)
  }
  return { origin: upper.origin, value: merged }
}

function overlayLists(lower: Sourced, upper: Sourced, node: PolicyKeyNode): Sourced | undefined {
  const { key, items = {} } = complete(node)
  const [below, above] = [asList(lower), asList(upper)]
  if (key === undefined || below === undefined || above === undefined) return undefined
  return { origin: upper.origin, value: overlayItems([...below, ...above], key, items) }
}

/** Items of one key laid over each other, in the order of their first ones. */
export function overlayItems(items: readonly Sourced[], key: string, node: PolicyKeyNode): readonly Sourced[] {
  const merged = new Map<unknown, Sourced>()
  for (const item of items) {
    const name = keyOf(item, key) ?? item
    merged.set(name, overlay(merged.get(name), item, node) ?? item)
  }
  return [...merged.values()]
}

/** What tells the item from the others of its list. */
export function keyOf(item: Sourced, key: string): unknown {
  return asMap(item)?.get(key)?.value
}

function isOneValue(node: PolicyKeyNode): boolean {
  if (node.keys !== undefined || node.each === undefined) return false
  const { type, branches } = complete(node.each)
  const types = branches?.map(({ when }) => when.type) ?? [type].flat()
  return !types.every((each) => each === 'array' || each === 'object')
}

function isSameBranch(lower: Sourced, shape: PolicyKeyNode, node: PolicyKeyNode): boolean {
  return complete(node).branches === undefined || shapeOf(node, lower).keys === shape.keys
}
