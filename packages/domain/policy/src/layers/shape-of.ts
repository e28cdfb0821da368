import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { complete, meant } from '../schema/key-node.ts'
import { outline, type Sourced } from './sourced.ts'

/** What the schema says of the value: the node completed, a union replaced by the alternative that the value means. */
export function shapeOf(node: PolicyKeyNode, tree: Sourced): PolicyKeyNode {
  const whole = complete(node)
  return whole.branches === undefined ? whole : meant(node, outline(tree))
}
