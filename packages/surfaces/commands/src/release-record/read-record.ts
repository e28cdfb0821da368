import { Problem, type RecordAnchor, type RecordedRelease, type RecordEvent, type RecordHead } from '@locktender/contracts'
import {
  type ChainFault,
  completenessOf,
  eventDigest,
  type EventFile,
  foldReleases,
  parseEventPath,
  placeAnchor,
  type ReleaseView,
  type RequiredFact,
  verifyChain,
} from '@locktender/record'
import type { OpenRecord } from '../record/open-record.ts'
import type { GivenAnchor } from './read-anchors.ts'

/** What was read of the record. */
export interface ReadRecord {
  /** In order. */
  readonly events: readonly RecordEvent[]
  /** Null for an empty record, and when only one release was read. */
  readonly head: RecordHead | null
  /** Anchors, each found in the chain. */
  readonly anchors: readonly RecordAnchor[]
}

/**
 * The events of one release, without reading those of others.
 *
 * @throws {Problem} with the code of the first fault that shows without them
 */
export async function readRelease({ store }: OpenRecord, release: string): Promise<ReadRecord> {
  const { events, fault } = await store.standing(release)
  if (fault !== null) throw doesNotHold(fault)
  return { events, head: null, anchors: [] }
}

/**
 * Every event, once the chain has been verified.
 *
 * @throws {Problem} with the code of the first bad event: `record/broken-link`, `record/missing`, `record/fork`, `record/moved`,
 * `record/foreign`, `record/not-canonical`, `record/event-invalid`, `record/stray-file`, `record/key-twice`,
 * `record/illegal-transition`, `record/truncated`, `record/anchor-differs`
 */
export async function readWhole({ store, repositoryId }: OpenRecord, given: readonly GivenAnchor[]): Promise<ReadRecord> {
  const files = await store.files()
  const numbered = given.flatMap(({ seq, digests: [digest = ''] }) => (seq === null ? [] : [{ seq, digest }]))
  const verdict = verifyChain(files, { repositoryId, anchors: numbered })
  if (verdict.ok) return { events: verdict.events, head: verdict.tail, anchors: placed(files, given) }
  throw doesNotHold(verdict.fault)
}

function doesNotHold({ seq, path, code, message }: ChainFault): Problem {
  return new Problem(
    code,
    `the record does not hold; the first bad event is ${seq}${path === null ? '' : ` (${path})`}: ${message}`,
    'Compare the branch with a clone, an export or the reflog of before, find out who changed it, and restore it; nothing that comes after is proved.',
    path === null ? {} : { at: { file: path } },
  )
}

function placed(files: readonly EventFile[], given: readonly GivenAnchor[]): readonly RecordAnchor[] {
  if (given.length === 0) return []
  const seqs = new Map(files.map(({ path, text }) => [eventDigest(text), parseEventPath(path)?.seq ?? 0]))
  return given.map((anchor) => ({ ...placeAnchor(anchor, seqs, anchor.source), source: anchor.source, signer: anchor.signer }))
}

/** How far each release is, and which of the facts it lacks, in the order of their first events. */
export function releasesOf(
  events: readonly RecordEvent[],
  facts: readonly RequiredFact[],
): {
  readonly views: readonly ReleaseView[]
  readonly releases: RecordedRelease[]
} {
  const counts = new Map<string, number>()
  for (const { release } of events) counts.set(release, (counts.get(release) ?? 0) + 1)
  const views = [...foldReleases(events).values()]
  return { views, releases: views.map((view) => recorded(view, facts, counts.get(view.release) ?? 1)) }
}

function recorded(view: ReleaseView, facts: readonly RequiredFact[], events: number): RecordedRelease {
  const plan = view.planned?.data
  const { share, missing } = completenessOf(view, facts)
  return {
    release: view.release,
    state: view.state,
    version: plan?.version ?? null,
    tag: plan?.tag ?? view.published.at(-1)?.data.tag ?? null,
    commit: plan?.commit ?? null,
    environment: plan?.environment ?? null,
    firstAt: view.firstAt,
    lastAt: view.lastAt,
    events,
    complete: { share, missing: facts.filter(({ id }) => missing.includes(id)).map(({ what }) => what), lacks: [...missing] },
  }
}
