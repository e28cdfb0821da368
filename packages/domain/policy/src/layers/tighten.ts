import type { PolicyKeyNode, Tighten } from '@locktender/contracts/validators/policy-keys'
import { complete, partNode } from '../schema/key-node.ts'
import { describeValue } from '../text/describe-value.ts'
import { isSame } from './is-same.ts'
import { isTighter } from './is-tighter.ts'
import type { Objection } from './objection.ts'
import { keyOf } from './overlay.ts'
import { shapeOf } from './shape-of.ts'
import { asList, asMap, describeOrigin, plain, type Sourced, sourced } from './sourced.ts'

/**
 * The policy laid over its base, which it may only tighten: each value as its `x-tighten` allows (`raise`, `lower`, `add`,
 * `remove`, `fixed`). Keys of which the base says nothing are free; within an entry that the base makes (a gate, a class, a
 * role) a key that the base leaves out counts with its default. A value that loosens the base is an objection, and the base's
 * value stays.
 */
export function tighten(base: Sourced, own: Sourced, node: PolicyKeyNode, objections: Objection[]): Sourced {
  return merge(base, own, node, { objections, direction: undefined, isEntry: false })
}

interface Merging {
  readonly objections: Objection[]
  /** What holds where the node itself does not say. */
  readonly direction: Tighten | undefined
  /** Whether the value belongs to an entry that the base makes. */
  readonly isEntry: boolean
}

function merge(base: Sourced, own: Sourced, node: PolicyKeyNode, merging: Merging): Sourced {
  const direction = complete(node).tighten ?? merging.direction ?? 'fixed'
  const within = { ...merging, direction }
  const [baseMap, ownMap] = [asMap(base), asMap(own)]
  if (baseMap !== undefined && ownMap !== undefined) return mergeMaps(base, own, node, within)
  const [baseList, ownList] = [asList(base), asList(own)]
  if (direction === 'fixed') return isSame(base, own, node) || baseList?.length === 0 ? own : refuse(base, own, wording.fixed, within)
  if (baseList !== undefined && ownList !== undefined) return mergeLists(base, own, node, within)
  return isTighter(direction, base, own, node) ? own : refuse(base, own, wording[direction], within)
}

function mergeMaps(base: Sourced, own: Sourced, node: PolicyKeyNode, merging: Merging): Sourced {
  const [below, above] = [asMap(base), asMap(own)]
  const shape = shapeOf(node, own)
  if (complete(node).branches !== undefined && shape.keys !== shapeOf(node, base).keys)
    return refuse(base, own, 'the same kind of value', merging)
  const isOpen = shape.keys === undefined
  if (isOpen && merging.direction === 'fixed')
    return isSame(base, own, node) || below?.size === 0 ? own : refuse(base, own, wording.fixed, merging)
  const merged = new Map(isOpen && merging.direction === 'remove' ? [] : below)
  for (const [key, item] of above ?? []) {
    const child = partNode(shape, key) ?? {}
    const isChosen = !Object.hasOwn(shape.keys ?? {}, key)
    const beneath = below?.get(key) ?? (merging.isEntry ? fallback(child, base) : undefined)
    if (beneath !== undefined)
      merged.set(key, merge(beneath, item, child, { ...merging, isEntry: merging.isEntry || isChosen || isEntryKey(child) }))
    else if (isChosen && merging.direction === 'remove') refuse(base, item, wording.remove, merging)
    else merged.set(key, item)
  }
  return { origin: own.origin, value: merged }
}

function mergeLists(base: Sourced, own: Sourced, node: PolicyKeyNode, merging: Merging): Sourced {
  const [below, above] = [asList(base) ?? [], asList(own) ?? []]
  const { key, items: itemNode = {} } = complete(node)
  const findIn = key === undefined ? finderOfSame(itemNode) : finderByKey(key)
  const [inBelow, inAbove] = [findIn(below), findIn(above)]
  if (merging.direction === 'remove') {
    const further = above.find((item) => inBelow(item) === undefined)
    return further === undefined ? own : refuse(base, further, wording.remove, merging)
  }
  if (merging.direction !== 'add') return isSame(base, own, node) ? own : refuse(base, own, wording.fixed, merging)
  const kept = below.map((item) => {
    const over = key === undefined ? undefined : inAbove(item)
    return over === undefined ? item : merge(item, over, itemNode, { ...merging, isEntry: true })
  })
  return { origin: own.origin, value: [...kept, ...above.filter((item) => inBelow(item) === undefined)] }
}

/** Gives the first item of the list that is the same one as an item of another list. */
type Finder = (list: readonly Sourced[]) => (item: Sourced) => Sourced | undefined

const finderOfSame =
  (node: PolicyKeyNode): Finder =>
  (list) =>
  (item) =>
    list.find((other) => isSame(item, other, node))

const finderByKey =
  (key: string): Finder =>
  (list) => {
    const byKey = new Map(list.toReversed().map((item) => [keyOf(item, key), item]))
    return (item) => byKey.get(keyOf(item, key))
  }

const wording: Readonly<Record<Tighten, string>> = {
  raise: 'the same or more',
  lower: 'the same or less',
  add: 'the same and more',
  remove: 'nothing further',
  fixed: 'the same',
}

function refuse(base: Sourced, own: Sourced, expected: string, { objections }: Merging): Sourced {
  objections.push({
    code: 'loosens',
    of: own,
    found: describeValue(plain(own)),
    expected: `${expected}; the base policy has ${describeValue(plain(base))} (${describeOrigin(base.origin)})`,
  })
  return base
}

// A class of release and a severity are entries though their names are fixed.
function isEntryKey(node: PolicyKeyNode): boolean {
  return node.ref === 'Type' || node.ref === 'Incident'
}

function fallback(node: PolicyKeyNode, base: Sourced): Sourced | undefined {
  const value = complete(node).default
  return value === undefined ? undefined : sourced(value, () => base.origin)
}
