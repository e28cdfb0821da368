import { Problem, type RecordEvent } from '@locktender/contracts'
import { eventDigest } from '../digest.ts'
import { checkTransition } from '../fold/check-transition.ts'
import { foldEvent } from '../fold/fold-release.ts'
import type { ReleaseView } from '../fold/release-view.ts'
import { firstBrokenLink, type Link } from './broken-link.ts'
import type { ChainFault } from './chain-fault.ts'
import { parseEventPath } from './event-path.ts'
import type { ChainTail } from './next-event.ts'
import { readEvent } from './read-event.ts'

export interface EventFile {
  readonly path: string
  readonly text: string
}

/** What was attested or noted down outside of the record: at this number the chain had this digest. */
export type Anchor = ChainTail

export interface ChainOptions {
  /** The repository that the record must belong to; without it the first event's. */
  readonly repositoryId?: string
  readonly anchors?: readonly Anchor[]
}

export type ChainVerdict =
  | { readonly ok: true; readonly events: readonly RecordEvent[]; readonly tail: ChainTail | null }
  | { readonly ok: false; readonly fault: ChainFault }

/**
 * Whether the files are one unbroken chain of one repository, and if not, the first event that is wrong. An edit, a missing, added,
 * swapped or doubled event is seen from the files alone; a cut-off end or a chain that was written anew only against an anchor.
 */
export function verifyChain(files: readonly EventFile[], { repositoryId, anchors = [] }: ChainOptions = {}): ChainVerdict {
  const named = files.map((file) => ({ ...file, name: parseEventPath(file.path) }))
  const stray = named.find(({ name }) => name === undefined)
  if (stray !== undefined) return fault(0, stray.path, 'record/stray-file', 'a file that is no event stands among the events')
  const sorted = named.toSorted((a, b) => (a.name?.seq ?? 0) - (b.name?.seq ?? 0))
  const links: Link[] = []
  const keys = new Map<string, number>()
  const views = new Map<string, ReleaseView>()
  let owner = repositoryId
  for (const [index, { path, text, name }] of sorted.entries()) {
    const seq = name?.seq ?? 0
    const expected = index + 1
    if (seq < expected) return fault(seq, path, 'record/fork', `there are two events with the number ${seq}`)
    if (seq > expected) return fault(expected, null, 'record/missing', `event ${expected} is missing; the next one is ${seq}`)
    const event = readOr(text, path, seq)
    if ('fault' in event) return { ok: false, fault: event.fault }
    if (event.seq !== seq) return fault(seq, path, 'record/moved', `the event in place ${seq} says that it is event ${event.seq}`)
    owner ??= event.repository.id
    if (event.repository.id !== owner)
      return fault(seq, path, 'record/foreign', `the event belongs to the repository ${event.repository.id}, not to ${owner}`)
    // A release's events are read without the others when one is added, so a key is of its release.
    const key = `${event.release}\n${event.key}`
    const twice = keys.get(key)
    if (twice !== undefined) return fault(seq, path, 'record/key-twice', `its key was used before, by event ${twice}`)
    keys.set(key, seq)
    links.push({ event, digest: eventDigest(text), path })
  }
  const broken = firstBrokenLink(links)
  if (broken !== undefined) return { ok: false, fault: broken }
  const against = againstAnchors(links, anchors)
  if (against !== undefined) return { ok: false, fault: against }
  for (const { event, path } of links) {
    const before = views.get(event.release)
    const illegal = checkTransition(before, event)
    if (illegal !== undefined) return fault(event.seq, path, illegal.code, illegal.message)
    views.set(event.release, foldEvent(before, event))
  }
  const last = links.at(-1)
  return {
    ok: true,
    events: links.map(({ event }) => event),
    tail: last === undefined ? null : { seq: last.event.seq, digest: last.digest },
  }
}

function againstAnchors(links: readonly Link[], anchors: readonly Anchor[]): ChainFault | undefined {
  for (const { seq, digest } of anchors.toSorted((a, b) => a.seq - b.seq)) {
    const link = links[seq - 1]
    if (link === undefined) {
      const message = `the record ends at event ${links.length}, but event ${seq} was anchored: the end was cut off`
      return { seq: links.length + 1, path: null, code: 'record/truncated', message }
    }
    if (link.digest !== digest) {
      const message = `event ${seq} was anchored with another digest (${digest.slice(0, 12)}…): the record was written anew at or before it`
      return { seq, path: link.path, code: 'record/anchor-differs', message }
    }
  }
  return undefined
}

function readOr(text: string, path: string, seq: number): RecordEvent | { readonly fault: ChainFault } {
  try {
    return readEvent(text, path)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { fault: { seq, path, code: error.code, message: error.message } }
  }
}

function fault(seq: number, path: string | null, code: string, message: string): ChainVerdict {
  return { ok: false, fault: { seq, path, code, message } }
}
