import type { Place } from '@locktender/contracts'
import type { Sourced } from '@locktender/policy'

/**
 * Place of a gate's condition, `offset` characters into it where its text stands in the file as it is; of what brought the gate in, when
 * that is a preset or a set.
 */
export function placeOf(tree: Sourced, index: number, offset = 0): Place | undefined {
  const gate = childOf(childOf(tree, 'gates'), index)
  const condition = childOf(childOf(gate, 'require'), 'cel') ?? childOf(gate, 'require') ?? gate
  const origin = condition?.origin
  if (origin === undefined || origin.from === 'default' || origin.at === undefined) return undefined
  const text = origin.from === 'file' ? origin.text : undefined
  return text?.column === undefined ? origin.at : { ...text, column: text.column + offset }
}

function childOf(tree: Sourced | undefined, step: string | number): Sourced | undefined {
  const value = tree?.value
  if (typeof step === 'number') return Array.isArray(value) ? (value as readonly Sourced[])[step] : undefined
  return value instanceof Map ? (value as ReadonlyMap<string, Sourced>).get(step) : undefined
}
