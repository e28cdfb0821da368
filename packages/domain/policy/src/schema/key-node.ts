import { policyKeys, type PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { isMap, type PolicyPath, valueAt } from '../text/policy-path.ts'

/** What the schema says of the whole file. */
export function rootNode(): PolicyKeyNode {
  return policyKeys().root
}

// A policy asks the same few hundred nodes of the schema many thousand times.
const completed = new WeakMap<PolicyKeyNode, PolicyKeyNode>()

/** The node completed by the definition that it refers to; what the node itself says goes first. */
export function complete(node: PolicyKeyNode): PolicyKeyNode {
  if (node.ref === undefined) return node
  const known = completed.get(node)
  if (known !== undefined) return known
  const whole = { ...complete(definition(node.ref)), ...node }
  completed.set(node, whole)
  return whole
}

/** The definition that the node refers to: what kind of value it is, whatever it is used for. */
export function kindOf(node: PolicyKeyNode): PolicyKeyNode {
  return node.ref === undefined ? node : complete(definition(node.ref))
}

const alternatives = new WeakMap<PolicyKeyNode, Map<PolicyKeyNode, PolicyKeyNode>>()

/** The node completed, with a union replaced by the alternative that the value means; the union itself if it means none. */
export function meant(node: PolicyKeyNode, value: unknown): PolicyKeyNode {
  const whole = complete(node)
  const branch = whole.branches?.find(
    ({ when }) => typeOf(value) === when.type && (when.anyKey?.some((key) => isMap(value) && Object.hasOwn(value, key)) ?? true),
  )
  if (branch === undefined) return whole
  const known = alternatives.get(whole) ?? new Map<PolicyKeyNode, PolicyKeyNode>()
  alternatives.set(whole, known)
  const found = known.get(branch.node) ?? { ...(whole.tighten === undefined ? {} : { tighten: whole.tighten }), ...complete(branch.node) }
  known.set(branch.node, found)
  return found
}

/** The node of a key or item of the value; undefined where the schema knows none. */
export function childNode(node: PolicyKeyNode, value: unknown, step: string | number): PolicyKeyNode | undefined {
  return partNode(meant(node, value), step)
}

/** The same of a node that is completed already. */
export function partNode({ keys, each, items }: PolicyKeyNode, step: string | number): PolicyKeyNode | undefined {
  if (typeof step === 'number') return items
  return keys !== undefined && Object.hasOwn(keys, step) ? keys[step] : each
}

/** The node at the path of the value; undefined where the schema knows none. */
export function nodeAt(value: unknown, path: PolicyPath): PolicyKeyNode | undefined {
  return path.reduce<PolicyKeyNode | undefined>(
    (node, step, index) => (node === undefined ? undefined : childNode(node, valueAt(value, path.slice(0, index)), step)),
    rootNode(),
  )
}

/** Keys that may stand in a map of this node, those of every alternative. */
export function legalKeys(node: PolicyKeyNode): readonly string[] {
  const { keys, branches } = complete(node)
  return [...Object.keys(keys ?? {}), ...(branches ?? []).flatMap((branch) => legalKeys(branch.node))]
}

function definition(name: string): PolicyKeyNode {
  const found = policyKeys().definitions[name]
  if (found === undefined) throw new Error(`The key table has no definition ${name}`)
  return found
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}
