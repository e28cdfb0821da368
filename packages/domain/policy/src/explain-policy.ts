import { Problem } from '@locktender/contracts'
import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { asList, asMap, formatOrigin, type Origin, outline, plain, type Sourced } from './layers/sourced.ts'
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
  /** The origin in words: `default`, `file:line:column`, `preset standard, named at file:line:column`. */
  readonly from: string
  readonly description: string
}

/**
 * Every value of the policy in force with its origin and meaning, in the order of the schema; with `key` those at and below that
 * key, which may be written without its quotation marks. Maps and lists that hold something are given by their parts; a key that is not set has the value undefined.
 * @throws Problem `policy/unknown-key` when the policy has nothing under that key and the schema does not know it.
 */
export function explainPolicy({ tree }: Pick<ResolvedPolicy, 'tree'>, key?: string): readonly ExplainedKey[] {
  if (key === undefined) return [...explainPart(tree, rootNode(), [])]
  const wanted = unquoted(key)
  const near = [...explainPart(tree, rootNode(), [], { wanted })]
  const found = near.filter((line) => {
    const own = unquoted(line.key)
    return own === wanted || own.startsWith(`${wanted}.`) || own.startsWith(`${wanted}[`)
  })
  if (found.length > 0) return found
  const absent = absentNode(rootNode(), [], wanted)
  if (absent === undefined) throw unknownKey(key, explainPolicy({ tree }))
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

interface Outside {
  /** Description of what holds the part. */
  readonly outer?: string
  /** Key without quotation marks; what neither leads to it nor begins with it is left out. */
  readonly wanted?: string
}

function* explainPart(
  part: Sourced,
  node: PolicyKeyNode,
  path: PolicyPath,
  { outer = '', wanted = '' }: Outside = {},
): Generator<ExplainedKey> {
  const here = path.length === 0 ? '' : unquoted(formatPath(path))
  if (!here.startsWith(wanted) && !wanted.startsWith(here)) return
  const { description = outer } = complete(node)
  const children = childrenOf(part, node)
  if (children.length === 0)
    yield { key: formatPath(path), value: plain(part), origin: spelledOut(part.origin), from: wordsOf(part.origin), description }
  const shape = outline(part)
  for (const [step, child] of children)
    yield* explainPart(child, childNode(node, shape, step) ?? {}, [...path, step], { outer: description, wanted })
}

// With every part a property of its own, to be compared and written.
function spelledOut(origin: Origin): Origin {
  if (origin.from !== 'file') return origin
  const { from, path, at, text } = origin
  return { from, path, at, ...(text === undefined ? {} : { text }) }
}

function wordsOf(origin: Origin): string {
  if (origin.from === 'default' || origin.from === 'file' || origin.at === undefined) return formatOrigin(origin)
  return `${formatOrigin(origin)}, named at ${formatOrigin({ from: 'file', path: [], at: origin.at })}`
}

function childrenOf(part: Sourced, node: PolicyKeyNode): readonly (readonly [string | number, Sourced])[] {
  const list = asList(part)
  if (list !== undefined)
    return list.every((item) => typeof item.value !== 'object') ? [] : list.map((item, index) => [index, item] as const)
  const map = asMap(part)
  if (map === undefined) return []
  const order = new Map(legalKeys(node).map((key, index) => [key, index]))
  const rank = (key: string): number => order.get(key) ?? order.size
  return [...map].toSorted(([a], [b]) => rank(a) - rank(b))
}

function unknownKey(key: string, lines: readonly ExplainedKey[]): Problem {
  const known = new Set(lines.flatMap((line) => line.key.split(/(?=[.[])/).map((_, index, parts) => parts.slice(0, index + 1).join(''))))
  const nearest = nearestWord(key, known) ?? nearestWord(key.split('.')[0] ?? key, known)
  const hint = nearest === undefined ? 'Call explain without a key to see all of them.' : `Did you mean ${nearest}?`
  return new Problem('policy/unknown-key', `The policy in force has no value under ${JSON.stringify(key)}.`, hint)
}
