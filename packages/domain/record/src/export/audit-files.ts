import type { RecordEvent } from '@locktender/contracts'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { eventPath } from '../chain/event-path.ts'
import { eventDigest } from '../digest.ts'
import { jsonLines } from './event-columns.ts'

/** A file of an audit pack, by its path inside. */
export interface PackFile {
  readonly path: string
  readonly text: string
}

/**
 * The files of an audit pack but its page: the events of one release or of all, byte for byte as on the branch; the digests of the
 * whole chain, which tie them to it; and how to check them with `sha256sum` alone.
 */
export function auditFiles(chain: readonly RecordEvent[], release: string | null): PackFile[] {
  const own = release === null ? chain : chain.filter((event) => event.release === release)
  const texts = own.map((event) => ({ path: `events/${eventPath(event)}`, text: canonicalJson(event) }))
  return [
    ...texts,
    { path: 'events.jsonl', text: jsonLines(own) },
    { path: 'SHA256SUMS', text: texts.map(({ path, text }) => `${eventDigest(text)}  ${path}\n`).join('') },
    { path: 'CHAIN', text: chain.map((event) => `${eventDigest(canonicalJson(event))}  ${event.seq}  ${eventPath(event)}\n`).join('') },
    { path: 'README.txt', text: readme },
  ]
}

const readme = `An audit pack of a release record. Open index.html; it needs nothing else.

events/        each event as it stands on the record's branch, one JSON file (RFC 8785)
events.jsonl   the same, one line each
SHA256SUMS     digests of those files; check with: sha256sum -c SHA256SUMS
CHAIN          digest, number and path of every event of the whole record, in order

Each event names in "prev" the SHA-256 of the event before it, so no event can be changed, taken out or put in without all later
digests changing. The digest of the last event covers the whole record: compare it with one that was noted down elsewhere, such as a
signed attestation (gh attestation verify).
`
