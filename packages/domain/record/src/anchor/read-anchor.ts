import { Problem } from '@locktender/contracts'
import { anchorPredicateType } from './anchor-statement.ts'

/** A head that was noted down, and the repository that it says it is of. */
export interface ReadAnchor {
  /** Null for a statement of another kind, which names digests alone. */
  readonly seq: number | null
  /** One of them is the digest of an event. */
  readonly digests: readonly string[]
  /** Null where it does not say. */
  readonly repositoryId: string | null
}

/**
 * The anchor that a JSON value holds: the in-toto statement of this suite; any other in-toto statement, of which some subject is an
 * event; or `{ "seq": 42, "digest": "…" }`.
 *
 * @throws {Problem} `record/anchor-unreadable`
 */
export function readAnchor(value: unknown, source: string): ReadAnchor {
  const type = field(value, 'predicateType')
  if (type === undefined)
    return { seq: seqOf(field(value, 'seq'), source), digests: digestsIn([field(value, 'digest')], source), repositoryId: null }
  const subjects = field(value, 'subject')
  const found = Array.isArray(subjects) ? subjects.map((subject: unknown) => field(field(subject, 'digest'), 'sha256')) : []
  const digests = digestsIn(found, source)
  if (type !== anchorPredicateType) return { seq: null, digests, repositoryId: null }
  const predicate = field(value, 'predicate')
  const id = field(field(predicate, 'repository'), 'id')
  return { seq: seqOf(field(predicate, 'seq'), source), digests: digests.slice(0, 1), repositoryId: typeof id === 'string' ? id : null }
}

function seqOf(seq: unknown, source: string): number {
  if (typeof seq === 'number' && Number.isSafeInteger(seq) && seq >= 1) return seq
  throw unreadable(source, 'it names no event number, a whole number from 1')
}

function digestsIn(values: readonly unknown[], source: string): readonly string[] {
  const digests = values.filter((value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))
  if (digests.length > 0) return digests
  throw unreadable(source, 'it names no SHA-256, 64 hexadecimal digits')
}

function unreadable(source: string, why: string): Problem {
  return new Problem(
    'record/anchor-unreadable',
    `${source} is no anchor of a record: ${why}`,
    'Give what `release-record` wrote as .intoto.json, its signed bundle, or {"seq": 42, "digest": "…"}.',
    { at: { file: source } },
  )
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}
