import type { Preset } from '@locktender/contracts/validators/presets'
import { complete, rootNode } from '../schema/key-node.ts'
import { quoted } from '../text/describe-value.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { overlay, overlayItems } from './overlay.ts'
import type { Objection } from './objection.ts'
import { asList, asMap, type Origin, plain, type Sourced, sourced } from './sourced.ts'

export type Presets = Readonly<Record<string, Preset>>

/** Gives the presets; called only when a policy names one. */
export type PresetSource = () => Presets

/** Each `use: NAME` replaced by what that set says of the section, the file's own keys and items laid over it. */
export function expandSets(tree: Sourced, presets: PresetSource, objections: Objection[]): Sourced {
  const sections = asMap(tree)
  if (sections === undefined) return tree
  const expanded = [...sections].map(([name, section]) => [name, expandSection(name, section, presets, objections)] as const)
  return expanded.every(([name, section]) => section === sections.get(name)) ? tree : { ...tree, value: new Map(expanded) }
}

function expandSection(name: string, section: Sourced, presets: PresetSource, objections: Objection[]): Sourced {
  const node = rootNode().keys?.[name] ?? {}
  const find = (use: Sourced): Sourced | undefined => sectionOfSet(name, use, presets, objections)
  const items = asList(section)
  if (items !== undefined) {
    const { key, items: itemNode = {} } = complete(node)
    if (key === undefined) return section
    const spread = items.flatMap((item) => spreadItem(name, item, find))
    const laid = overlayItems(spread, key, itemNode)
    return laid.length === items.length && laid.every((item, index) => item === items[index]) ? section : { ...section, value: laid }
  }
  const use = asMap(section)?.get('use')
  if (use === undefined || !Object.hasOwn(complete(node).keys ?? {}, 'use')) return section
  const rest = new Map(asMap(section))
  rest.delete('use')
  return overlay(find(use), { ...section, value: rest }, node) ?? section
}

function spreadItem(section: string, item: Sourced, find: (use: Sourced) => Sourced | undefined): readonly Sourced[] {
  const map = asMap(item)
  const use = map?.get('use')
  if (use === undefined) return [section === 'gates' ? asGate(item) : item]
  return asList(find(use)) ?? []
}

// `coverage: "lines >= 80%"` is a gate whose id is the kind of evidence.
function asGate(item: Sourced): Sourced {
  const [first] = [...(asMap(item) ?? [])]
  if (first === undefined || asMap(item)?.has('id') === true) return item
  const [id, require] = first
  return {
    ...item,
    value: new Map([
      ['id', { origin: require.origin, value: id }],
      ['require', require],
    ]),
  }
}

function sectionOfSet(section: string, use: Sourced, presets: PresetSource, objections: Objection[]): Sourced | undefined {
  const name = plain(use)
  if (typeof name !== 'string') return undefined
  const known = presets()
  const sets = new Map(Object.entries(known).map(([each, { policy }]) => [each, (policy as Readonly<Record<string, unknown>>)[section]]))
  const found = sets.get(name)
  if (found === undefined) {
    const legal = [...sets].filter(([, value]) => value !== undefined).map(([each]) => each)
    const nearest = nearestWord(name, legal)
    objections.push({
      code: 'unknown-set',
      of: use,
      found: `the unknown set ${quoted(name)}`,
      expected: `one of ${legal.join(', ')}`,
      ...(nearest === undefined ? {} : { nearest }),
    })
    return undefined
  }
  const origin: Origin = { from: 'set', name, ...(use.origin.from === 'file' ? { at: use.origin.at } : {}) }
  const tree = sourced(found, () => origin)
  const items = asList(tree)
  return items === undefined || section !== 'gates' ? tree : { ...tree, value: items.map(asGate) }
}
