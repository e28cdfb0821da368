import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { isMap, type PolicyPath } from '../text/policy-path.ts'
import { childNode, meant, rootNode } from './key-node.ts'

/** A value of a policy, or a key that people chose, with what the schema says of it. */
export interface Visited {
  readonly value: unknown
  readonly path: PolicyPath
  /** As the schema has it at this place, not completed: `ref` names the kind of value. */
  readonly node: PolicyKeyNode
  readonly isKey: boolean
}

/** Every part of the policy that the schema knows, from the top down, chosen keys before their values. */
export function* visitValues(value: unknown, path: PolicyPath = [], node: PolicyKeyNode = rootNode()): Generator<Visited> {
  yield { value, path, node, isKey: false }
  const { keys, eachName } = meant(node, value)
  for (const [step, item] of steps(value)) {
    const child = childNode(node, value, step)
    if (child === undefined) continue
    const isChosen = typeof step === 'string' && !Object.hasOwn(keys ?? {}, step)
    if (isChosen && eachName !== undefined) yield { value: step, path: [...path, step], node: eachName, isKey: true }
    yield* visitValues(item, [...path, step], child)
  }
}

function steps(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const)
  return isMap(value) ? Object.entries(value) : []
}
