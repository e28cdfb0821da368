import { policyKeys, type PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { expect, it } from 'vitest'
import { complete } from './key-node.ts'

function* nodes(node: PolicyKeyNode, path: string): Generator<readonly [path: string, node: PolicyKeyNode]> {
  for (const [key, child] of Object.entries(node.keys ?? {})) {
    yield [`${path}.${key}`, child]
    yield* nodes(child, `${path}.${key}`)
  }
  for (const child of [node.each, node.items, ...(node.branches ?? []).map((branch) => branch.node)]) {
    if (child !== undefined) yield* nodes(child, `${path}[]`)
  }
}

const { root, definitions } = policyKeys()
const keys = [...nodes(root, ''), ...Object.entries(definitions).flatMap(([name, node]) => [...nodes(node, name)])]

it('finds the keys of the schema', () => {
  expect(keys.length).toBeGreaterThan(200)
})

it.each(keys)('%s is described, with a direction and an example or a default', (_, node) => {
  const { description, tighten, examples, default: fallback } = complete(node)
  expect(description).toMatch(/^[A-Z`0-9].*\.$/s)
  expect(tighten).toMatch(/^(?:raise|lower|add|remove|fixed)$/)
  expect(examples?.length ?? (fallback === undefined ? 0 : 1)).toBeGreaterThan(0)
})

it('closes every map: keys are listed, or names and values have a schema', () => {
  const open = Object.entries(definitions).filter(
    ([, { type, keys: fixed, each }]) => type === 'object' && fixed === undefined && each === undefined,
  )
  expect(open).toEqual([])
})
