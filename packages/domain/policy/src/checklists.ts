import type { PolicyChecklistItem, ReleasePolicy } from '@locktender/contracts'
import { presets } from '@locktender/contracts/validators/presets'

/** The items of a checklist: the policy's own, else those of the set that holds it. Undefined when nothing defines it. */
export function checklistItems({ checklists = {} }: ReleasePolicy, name: string): readonly PolicyChecklistItem[] | undefined {
  const own = Object.hasOwn(checklists, name) ? checklists[name] : undefined
  return typeof own === 'object' ? own : library().get(name)
}

/** Names of the checklists that a gate of the policy may ask for. */
export function checklistNames({ checklists = {} }: ReleasePolicy): readonly string[] {
  return [...Object.keys(checklists), ...library().keys()]
}

let read: ReadonlyMap<string, readonly PolicyChecklistItem[]> | undefined

function library(): ReadonlyMap<string, readonly PolicyChecklistItem[]> {
  read ??= new Map(
    Object.values(presets())
      .flatMap(({ policy }) => Object.entries(policy.checklists ?? {}))
      .flatMap(([name, items]) => (typeof items === 'object' ? [[name, items] as const] : [])),
  )
  return read
}
