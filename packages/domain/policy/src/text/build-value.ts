import type { Place } from '@locktender/contracts'
import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { describeValue, quoted } from './describe-value.ts'
import type { PolicyPath } from './policy-path.ts'
import type { Mark } from './positions.ts'
import type { Report } from './read-yaml.ts'

/** Values that a file may hold, counting each alias as what it stands for. */
export const mostValues = 20_000

interface Reading {
  readonly text: string
  readonly mark: (path: PolicyPath, mark: Mark) => void
  readonly place: (offset: number) => Place
  readonly report: Report
}

interface Built {
  readonly value: unknown
  /** Values in it, counting each alias as what it stands for. */
  readonly size: number
}

const nothing: Built = { value: null, size: 1 }

/** The plain value of YAML nodes; marks where each part stands and reports what a policy may not hold. */
export function buildValue(contents: unknown, { text, mark, place, report }: Reading): unknown {
  const anchors = new Map<string, Built>()
  let size = 0

  function build(node: unknown, path: PolicyPath, key?: number): Built {
    size += 1
    if (size > mostValues) return nothing
    const value = offsetOf(node) ?? key ?? 0
    mark(path, { value, ...(key === undefined ? {} : { key }), ...scalarMark(node, value, text) })
    if (isAlias(node)) return expand(node.source, value, path)
    const built = isMap(node)
      ? buildMap(node, path)
      : isSeq(node)
        ? buildList(node, path)
        : isScalar(node)
          ? { value: node.value, size: 1 }
          : nothing
    const anchor = (node as { anchor?: string } | null)?.anchor
    if (anchor !== undefined) anchors.set(anchor, built)
    return built
  }

  function buildList(node: YAMLSeq, path: PolicyPath): Built {
    const items = node.items.slice(0, mostValues).map((item, index) => build(item, [...path, index]))
    return { value: items.map((item) => item.value), size: sum(items) }
  }

  function buildMap(node: YAMLMap, path: PolicyPath): Built {
    const entries = new Map<string, Built>()
    const firsts = new Map<string, number>()
    for (const pair of node.items) {
      if (size > mostValues) break
      const offset = offsetOf(pair.key) ?? offsetOf(node) ?? 0
      const key = legalKey(pair.key, offset, path)
      if (key === undefined) continue
      const first = firsts.get(key)
      if (first !== undefined)
        report('duplicate-key', offset, [...path, key], `the key again; it stands at ${lineAndColumn(first)} already`, 'each key once')
      firsts.set(key, first ?? offset)
      entries.set(key, build(pair.value, [...path, key], offset))
    }
    return { value: Object.fromEntries([...entries].map(([key, { value }]) => [key, value])), size: sum([...entries.values()]) }
  }

  function legalKey(node: unknown, offset: number, path: PolicyPath): string | undefined {
    if (!isScalar(node) || typeof node.value !== 'string') {
      const source = isScalar(node) ? (node.source ?? '') : ''
      report(
        'key-type',
        offset,
        path,
        `${isScalar(node) ? describeValue(node.value) : 'a list or a map'} as a key`,
        `a text${source === '' ? '' : `; write it ${quoted(source)}`}`,
      )
      return undefined
    }
    const refusal = refusedKeys.get(node.value)
    if (refusal !== undefined) report('unknown-key', offset, path, `the key ${quoted(node.value)}`, refusal)
    return refusal === undefined ? node.value : undefined
  }

  function expand(name: string, offset: number, path: PolicyPath): Built {
    const built = anchors.get(name)
    if (built === undefined)
      report('yaml', offset, path, `the alias *${name}, whose anchor does not end before it`, 'an alias of a value that stands above')
    size += built?.size ?? 0
    return built ?? nothing
  }

  function lineAndColumn(offset: number): string {
    const { line, column } = place(offset)
    return `${line}:${column}`
  }

  const { value } = contents === null ? { value: {} } : build(contents, [])
  if (size <= mostValues) return value
  report('too-large', 0, [], `more than ${mostValues} values, aliases counted as what they stand for`, 'fewer')
  return undefined
}

const refusedKeys: ReadonlyMap<string, string> = new Map([
  ['__proto__', 'a key of the policy'],
  ['<<', 'the keys written out (merge keys are not read; a base policy goes under `extends`)'],
])

/** Whether no map of a policy may have the key. */
export const isRefusedKey = (key: string): boolean => refusedKeys.has(key)

function scalarMark(node: unknown, offset: number, text: string): Partial<Mark> {
  if (!isScalar(node)) return {}
  const source = node.source === undefined ? {} : { source: node.source }
  const start = textStart(node.value, offset, text)
  return start === undefined ? source : { ...source, text: start }
}

/** Offset of the first character of a text that stands in the file as it is, with or without quotation marks, from `offset` on. */
export function textStart(value: unknown, offset: number, text: string): number | undefined {
  if (typeof value !== 'string') return undefined
  if (text.startsWith(value, offset)) return offset
  return text.startsWith(value, offset + 1) ? offset + 1 : undefined
}

function sum(parts: readonly Built[]): number {
  return parts.reduce((total, { size }) => total + size, 1)
}

function offsetOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0]
}
