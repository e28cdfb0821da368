import type { EvidenceItem } from '../trust/evidence-item.ts'
import type { Doubt } from '../trust/judge-provenance.ts'
import { familiesOf } from './format-families.ts'

/** One report as a condition reads it. */
export interface Readable {
  readonly paths: readonly string[]
  readonly format: string | null
  readonly pair: string | undefined
  /** Why its numbers may not pass a condition; undefined when they may. */
  readonly doubt: Doubt | undefined
  /** Whether it was read well and looked at nothing. */
  readonly isEmpty: boolean
  /** Families that it may speak of; undefined when nobody knows. */
  readonly families: ReadonlySet<string> | undefined
  get(name: string): number | undefined
  names(): readonly string[]
  /** Sources of a family: the formats whose rows it holds. */
  sources(family: string): ReadonlySet<string>
}

/** The report of an item; `doubt` is about who made it. */
export function readableOf(item: EvidenceItem, doubt?: Doubt): Readable {
  const { path, evidence, pair } = item
  const { format, measurements, verdict, reason, message } = evidence
  const isEmpty = reason === 'evidence/no-data'
  const readDoubt =
    verdict === 'ok' ? undefined : { code: reason ?? 'evidence/malformed', message: `${path}: ${message ?? reason ?? 'not read'}` }
  const numbers = doubt === undefined ? measurements : {}
  return {
    paths: [path],
    format,
    pair,
    doubt: doubt ?? readDoubt,
    isEmpty: isEmpty && doubt === undefined,
    families: familiesOf(format),
    get: (name) => (Object.hasOwn(numbers, name) ? numbers[name] : undefined),
    names: () => Object.keys(numbers),
    sources: indexed(numbers),
  }
}

/** Numbers that the gate itself has worked out of several reports. */
export function derivedReadable(paths: readonly string[], numbers: ReadonlyMap<string, number>, doubt?: Doubt): Readable {
  const families = new Set([...numbers.keys()].map(familyOf))
  const sources = indexed(Object.fromEntries(numbers))
  return {
    paths,
    format: null,
    pair: undefined,
    doubt,
    isEmpty: false,
    families,
    get: (name) => numbers.get(name),
    names: () => [...numbers.keys()],
    sources,
  }
}

/** First segment of a name. */
export function familyOf(name: string): string {
  return name.split('.', 1)[0] ?? name
}

const none: ReadonlySet<string> = new Set()

function indexed(numbers: Readonly<Record<string, number>>): Readable['sources'] {
  let index: Map<string, Set<string>> | undefined
  return (family) => {
    if (index === undefined) {
      index = new Map()
      for (const name of Object.keys(numbers)) {
        const [first = '', source = '', ...rest] = name.split('.')
        if (rest.length === 0) continue
        const sources = index.get(first) ?? new Set()
        index.set(first, sources.add(source))
      }
    }
    return index.get(family) ?? none
  }
}
