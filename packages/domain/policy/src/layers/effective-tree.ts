import { rootNode } from '../schema/key-node.ts'
import { expandSets, type PresetSource } from './expand-sets.ts'
import { fillDefaults } from './fill-defaults.ts'
import type { Objection } from './objection.ts'
import { overlay } from './overlay.ts'
import { asMap, type Origin, plain, type Sourced, sourced } from './sourced.ts'
import { tighten } from './tighten.ts'

export interface EffectiveTree {
  readonly tree: Sourced
  /** Name of the preset in force. */
  readonly preset: string | undefined
  readonly objections: readonly Objection[]
}

/**
 * The layers of a policy laid over each other: built-in defaults, the named preset, the base policy, the file itself. The file
 * overrides a preset and may only tighten a base.
 */
export function effectiveTree(own: Sourced, presets: PresetSource, base?: Sourced): EffectiveTree {
  const objections: Objection[] = []
  const file = expandSets(own, presets, objections)
  const lowest = base === undefined ? undefined : expandSets(base, presets, objections)
  const merged = lowest === undefined ? file : tighten(lowest, file, rootNode(), objections)
  const named = asMap(merged)?.get('preset')
  const preset = named === undefined ? undefined : plain(named)
  const ladder = typeof preset === 'string' ? presetTree(preset, named?.origin, presets) : undefined
  const tree = fillDefaults(overlay(ladder, merged, rootNode()) ?? merged, rootNode())
  return { tree, preset: ladder === undefined ? undefined : String(preset), objections }
}

function presetTree(name: string, named: Origin | undefined, presets: PresetSource): Sourced | undefined {
  const known = presets()
  if (!Object.hasOwn(known, name)) return undefined
  const origin: Origin = { from: 'preset', name, ...(named?.from === 'file' ? { at: named.at } : {}) }
  return expandSets(
    sourced(known[name]?.policy ?? {}, () => origin),
    presets,
    [],
  )
}
