import type { PolicyKeyNode } from '@locktender/contracts/validators/policy-keys'
import { fillDefaults } from './fill-defaults.ts'
import { plain, type Sourced, type SourcedMap } from './sourced.ts'

/** Whether two values of a node mean the same: with the defaults written out, in whatever order their keys stand. */
export function isSame(a: Sourced, b: Sourced, node: PolicyKeyNode): boolean {
  if (typeof a.value !== 'object' || typeof b.value !== 'object') return a.value === b.value
  return written(a, node) === written(b, node)
}

function written(part: Sourced, node: PolicyKeyNode): string {
  return JSON.stringify(plain(sorted(fillDefaults(part, node))))
}

function sorted(part: Sourced): Sourced {
  const { value } = part
  if (Array.isArray(value)) return { ...part, value: value.map(sorted) }
  if (!(value instanceof Map)) return part
  const entries = [...(value as SourcedMap)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { ...part, value: new Map(entries.map(([key, item]) => [key, sorted(item)])) }
}
