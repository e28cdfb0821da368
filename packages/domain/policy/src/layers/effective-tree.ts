import { rootNode } from '../schema/key-node.ts'
import { expandSets, type PresetSource } from './expand-sets.ts'
import { fillDefaults } from './fill-defaults.ts'
import type { Objection } from './objection.ts'
import { overlay } from './overlay.ts'
import { asMap, type Origin, plain, type Sourced, sourced } from './sourced.ts'
import { tighten } from './tighten.ts'

export interface EffectiveTree {
  readonly tree: Sourced
  /** Names of the presets that each file brought in, in the order of the files; undefined for one that names none. */
  readonly presets: readonly (string | undefined)[]
  readonly objections: readonly Objection[]
}

/**
 * The files of a policy laid over each other, `bases` the nearest first, over the built-in defaults. A file overrides the preset
 * that it names and may only tighten what is below it, presets of its bases included; where its own preset is looser than a base,
 * the base holds. Defaults that nobody wrote bind nobody.
 */
export function effectiveTree(own: Sourced, presets: PresetSource, bases: readonly Sourced[] = []): EffectiveTree {
  const objections: Objection[] = []
  const named: (string | undefined)[] = []
  let below: Sourced | undefined
  for (const file of [...bases.toReversed().map(withoutExtends), own]) {
    const above = expandSets(file, presets, objections)
    const ladder = presetOf(above, presets)
    named.unshift(ladder?.name)
    below = layOver(below, above, ladder?.tree, objections)
  }
  return { tree: fillDefaults(below ?? own, rootNode()), presets: named, objections }
}

function layOver(below: Sourced | undefined, above: Sourced, preset: Sourced | undefined, objections: Objection[]): Sourced {
  const node = rootNode()
  const merged = below === undefined ? above : tighten(below, above, node, objections)
  const lower = preset === undefined || below === undefined ? preset : tighten(below, preset, node, [])
  return overlay(lower, merged, node) ?? merged
}

// Each file extends another one: the key is no rule that could be kept.
function withoutExtends(file: Sourced): Sourced {
  const rest = new Map(asMap(file))
  rest.delete('extends')
  return { ...file, value: rest }
}

function presetOf(file: Sourced, presets: PresetSource): { readonly name: string; readonly tree: Sourced } | undefined {
  const named = asMap(file)?.get('preset')
  const name = named === undefined ? undefined : plain(named)
  if (typeof name !== 'string') return undefined
  const known = presets()
  if (!Object.hasOwn(known, name)) return undefined
  const origin: Origin = { from: 'preset', name, ...(named?.origin.from === 'file' ? { at: named.origin.at } : {}) }
  return {
    name,
    tree: expandSets(
      sourced(known[name]?.policy ?? {}, () => origin),
      presets,
      [],
    ),
  }
}
