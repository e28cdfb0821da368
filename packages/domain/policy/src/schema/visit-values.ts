import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { isMap, type PolicyPath } from '../text/policy-path.ts'
import { meant, partNode, rootNode } from './key-node.ts'

/** A value of a policy, or a key that people chose, with what the schema says of it. */
export interface Visited {
  readonly value: unknown
  readonly path: PolicyPath
  /** As the schema has it at this place, not completed: `ref` names the kind of value. */
  readonly node: PolicyKeyNode
  readonly isKey: boolean
}

const known = new WeakMap<object, readonly Visited[]>()

/** Every part of the policy that the schema knows, from the top down, chosen keys before their values. Each check asks for the same ones. */
export function visitValues(policy: unknown): readonly Visited[] {
  if (typeof policy !== 'object' || policy === null) return [{ value: policy, path: [], node: rootNode(), isKey: false }]
  const found = known.get(policy) ?? []
  if (found.length === 0) visit(policy, [], rootNode(), found as Visited[])
  known.set(policy, found)
  return found
}

function visit(value: unknown, path: PolicyPath, node: PolicyKeyNode, found: Visited[]): void {
  found.push({ value, path, node, isKey: false })
  if (typeof value !== 'object' || value === null) return
  const whole = meant(node, value)
  const { keys, eachName, items } = whole
  if (Array.isArray(value) && items !== undefined) for (const [index, item] of value.entries()) visit(item, [...path, index], items, found)
  if (!isMap(value)) return
  for (const [key, item] of Object.entries(value)) {
    const child = partNode(whole, key)
    if (child === undefined) continue
    const here = [...path, key]
    if (eachName !== undefined && !Object.hasOwn(keys ?? {}, key)) found.push({ value: key, path: here, node: eachName, isKey: true })
    visit(item, here, child, found)
  }
}
