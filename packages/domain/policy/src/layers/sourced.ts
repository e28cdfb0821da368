import type { Place } from '@locktender/contracts'
import { formatPath, isMap, type PolicyPath } from '../text/policy-path.ts'

/** Where a value of the effective policy comes from. */
export type Origin =
  | { readonly from: 'default' }
  /** `at` is the key that names the preset or the set. */
  | { readonly from: 'preset' | 'set'; readonly name: string; readonly at?: Place }
  /** `path` is the value's place in that file; `text` that of an expression's first character, behind its quotation mark. */
  | { readonly from: 'file'; readonly path: PolicyPath; readonly at: Place; readonly text?: Place | undefined }

/** A value of a policy in which every part knows its origin. */
export interface Sourced {
  readonly origin: Origin
  readonly value: string | number | boolean | null | readonly Sourced[] | SourcedMap
}

export type SourcedMap = ReadonlyMap<string, Sourced>

/** The value with the origin that each of its parts has. */
export function sourced(value: unknown, originOf: (path: PolicyPath) => Origin, path: PolicyPath = []): Sourced {
  const origin = originOf(path)
  if (Array.isArray(value)) return { origin, value: value.map((item, index) => sourced(item, originOf, [...path, index])) }
  if (isMap(value))
    return { origin, value: new Map(Object.entries(value).map(([key, item]) => [key, sourced(item, originOf, [...path, key])])) }
  return { origin, value: value as string | number | boolean | null }
}

/** The plain value. */
export function plain({ value }: Sourced): unknown {
  if (isList(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...(value as SourcedMap)].map(([key, item]) => [key, plain(item)])) : value
}

/** The plain value as far as it tells which node of the schema it means: its own keys, without what stands below them. */
export function outline({ value }: Sourced): unknown {
  if (isList(value)) return []
  return value instanceof Map ? Object.fromEntries([...(value as SourcedMap).keys()].map((key) => [key, null])) : value
}

/** The part at the path, or the nearest part that holds it. */
export function partAt(tree: Sourced, path: PolicyPath): Sourced {
  const [step, ...rest] = path
  const child = typeof step === 'number' ? asList(tree)?.[step] : step === undefined ? undefined : asMap(tree)?.get(step)
  return child === undefined ? tree : partAt(child, rest)
}

/** The map that the value is. */
export function asMap(tree: Sourced | undefined): SourcedMap | undefined {
  return tree?.value instanceof Map ? (tree.value as SourcedMap) : undefined
}

/** The list that the value is. */
export function asList(tree: Sourced | undefined): readonly Sourced[] | undefined {
  return isList(tree?.value) ? tree.value : undefined
}

/** The origin in words: `default`, `preset standard`, `.github/release-policy.yml:3:5`. */
export function formatOrigin(origin: Origin): string {
  if (origin.from === 'default') return 'default'
  if (origin.from !== 'file') return `${origin.from} ${origin.name}`
  const { file, line, column } = origin.at
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** The origin for a message that sets two values against each other. */
export function describeOrigin(origin: Origin): string {
  return origin.from === 'file' ? `${formatPath(origin.path)} at ${formatOrigin(origin)}` : formatOrigin(origin)
}

function isList(value: Sourced['value'] | undefined): value is readonly Sourced[] {
  return Array.isArray(value)
}
