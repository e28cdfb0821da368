import { Problem } from '@locktender/contracts'
import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { asList, asMap, formatOrigin, type Origin, plain, type Sourced } from './layers/sourced.ts'
import type { ResolvedPolicy } from './resolve-policy.ts'
import { childNode, complete, legalKeys, rootNode } from './schema/key-node.ts'
import { nearestWord } from './text/nearest-word.ts'
import { formatPath, type PolicyPath } from './text/policy-path.ts'

/** One value of the policy in force. */
export interface ExplainedKey {
  /** `versioning.tag`, `gates[2].level`. */
  readonly key: string
  readonly value: unknown
  readonly origin: Origin
  /** The origin in words: `default`, `preset standard`, `set four-gates`, `file:line:column`. */
  readonly from: string
  readonly description: string
}

/**
 * Every value of the policy in force with its origin and meaning, in the order of the schema; with `key` those at and below that
 * key, which may be written without its quotation marks. Maps and lists that hold something are given by their parts; a key that is not set has the value undefined.
 * @throws Problem `policy/unknown-key` when the policy has nothing under that key and the schema does not know it.
 */
export function explainPolicy({ tree }: ResolvedPolicy, key?: string): readonly ExplainedKey[] {
  const lines = [...explainPart(tree, rootNode(), [])]
  if (key === undefined) return lines
  const wanted = unquoted(key)
  const found = lines.filter((line) => {
    const own = unquoted(line.key)
    return own === wanted || own.startsWith(`${wanted}.`) || own.startsWith(`${wanted}[`)
  })
  if (found.length > 0) return found
  const absent = absentNode(rootNode(), [], wanted)
  if (absent === undefined) throw unknownKey(key, lines)
  return [{ key, value: undefined, origin: { from: 'default' }, from: 'not set', description: absent.description ?? '' }]
}

const unquoted = (key: string): string => key.replaceAll('"', '')

// The node of a key, without quotation marks, that the schema knows and the policy does not set.
function absentNode(node: PolicyKeyNode, path: PolicyPath, key: string): PolicyKeyNode | undefined {
  for (const [name, child] of Object.entries(complete(node).keys ?? {})) {
    const here = [...path, name]
    const text = unquoted(formatPath(here))
    if (text === key) return complete(child)
    const below = key.startsWith(`${text}.`) ? absentNode(child, here, key) : undefined
    if (below !== undefined) return below
  }
  return undefined
}

function* explainPart(part: Sourced, node: PolicyKeyNode, path: PolicyPath, outer = ''): Generator<ExplainedKey> {
  const { description = outer } = complete(node)
  const value = plain(part)
  const children = childrenOf(part, node)
  if (children.length === 0) yield { key: formatPath(path), value, origin: part.origin, from: formatOrigin(part.origin), description }
  for (const [step, child] of children) yield* explainPart(child, childNode(node, value, step) ?? {}, [...path, step], description)
}

function childrenOf(part: Sourced, node: PolicyKeyNode): readonly (readonly [string | number, Sourced])[] {
  const list = asList(part)
  if (list !== undefined)
    return list.every((item) => typeof item.value !== 'object') ? [] : list.map((item, index) => [index, item] as const)
  const map = asMap(part)
  if (map === undefined) return []
  const order = legalKeys(node)
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...map].toSorted(([a], [b]) => rank(a) - rank(b))
}

function unknownKey(key: string, lines: readonly ExplainedKey[]): Problem {
  const known = new Set(lines.flatMap((line) => line.key.split(/(?=[.[])/).map((_, index, parts) => parts.slice(0, index + 1).join(''))))
  const nearest = nearestWord(key, known) ?? nearestWord(key.split('.')[0] ?? key, known)
  const hint = nearest === undefined ? 'Call explain without a key to see all of them.' : `Did you mean ${nearest}?`
  return new Problem('policy/unknown-key', `The policy in force has no value under ${JSON.stringify(key)}.`, hint)
}
